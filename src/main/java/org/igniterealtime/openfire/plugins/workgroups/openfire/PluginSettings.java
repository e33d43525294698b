package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.jivesoftware.util.JiveGlobals;

/** The plugin's system properties, each with its default. Read when used, so that a change needs no restart unless it says so. */
public final class PluginSettings {

    /** Subdomain of the service. Clients such as Spark take {@code workgroup} for granted. Read at start. */
    public String subdomain() {
        return JiveGlobals.getProperty("workgroups.subdomain", "workgroup");
    }

    /** Subdomain of the MUC service whose rooms are used; Spark builds room addresses with the server's default one. Read at start. */
    public String mucSubdomain() {
        return JiveGlobals.getProperty("workgroups.muc.subdomain", "conference");
    }

    /** Threads that decide, save and tell for all workgroups. Read at start. */
    public int threads() {
        return Math.max(1, JiveGlobals.getIntProperty("workgroups.threads", 4));
    }

    /** How long a room's answer is waited for, in milliseconds, before the room is tried once more. */
    public int roomTimeoutMillis() {
        return Math.max(100, JiveGlobals.getIntProperty("workgroups.room.timeout", 5000));
    }
}
