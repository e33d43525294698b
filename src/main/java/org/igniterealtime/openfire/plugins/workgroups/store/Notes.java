package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** What agents noted down about chat sessions: one text a session. Safe for use by several threads. */
public interface Notes {

    Optional<String> of(String session);

    /** Replaces the session's note; an empty text takes it away. */
    void put(String session, Address author, String text);
}
