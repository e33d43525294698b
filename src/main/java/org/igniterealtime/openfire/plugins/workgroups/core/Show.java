package org.igniterealtime.openfire.plugins.workgroups.core;

/** What an agent's presence shows (RFC 6121 §4.7.2.1). Only the first two are offered visitors. */
public enum Show {
    ONLINE, CHAT, AWAY, XA, DND;

    public boolean isFree() {
        return this == ONLINE || this == CHAT;
    }
}
