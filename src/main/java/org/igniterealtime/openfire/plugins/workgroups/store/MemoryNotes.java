package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Keeps notes as long as the process lives. Safe for use by several threads. */
public final class MemoryNotes implements Notes {

    private final Map<String, String> bySession = new ConcurrentHashMap<>();

    @Override
    public Optional<String> of(String session) {
        return Optional.ofNullable(bySession.get(session));
    }

    @Override
    public void put(String session, Address author, String text) {
        if (text.isEmpty()) {
            bySession.remove(session);
        } else {
            bySession.put(session, text);
        }
    }
}
