package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.jivesoftware.openfire.SessionManager;
import org.xmpp.packet.JID;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.desk.Presences;

/** Knows this server's sessions. Of anybody else it is believed that they are there until they bounce. */
final class ServerPresences implements Presences {

    private final String domain;
    private final SessionManager sessions;

    ServerPresences(String domain, SessionManager sessions) {
        this.domain = domain;
        this.sessions = sessions;
    }

    @Override
    public boolean isConnected(Address session) {
        return !session.domain().equals(domain) || sessions.getSession(new JID(session.toString(), true)) != null;
    }
}
