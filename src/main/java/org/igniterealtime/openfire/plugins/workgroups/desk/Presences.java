package org.igniterealtime.openfire.plugins.workgroups.desk;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Who is connected. */
@FunctionalInterface
public interface Presences {

    /** Whether a session with this full address exists. Of other servers' users nothing is known: true until they bounce. */
    boolean isConnected(Address session);
}
