package org.igniterealtime.openfire.plugins.workgroups.client;

import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.filter.AndFilter;
import org.jivesoftware.smack.filter.FromMatchesFilter;
import org.jivesoftware.smack.filter.StanzaTypeFilter;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smack.packet.StandardExtensionElement;
import org.jxmpp.jid.Jid;

/**
 * The presences that Smack 4.5.0-rc1 does not send: its AgentSession forgets that it is online, so that {@code setStatus} throws and
 * {@code setOnline(false)} does nothing.
 */
record ForgetfulSession(XMPPConnection connection, Jid workgroup) {

    private static final String NAMESPACE = "http://jabber.org/protocol/workgroup";

    void setMaxChats(int maxChats) throws Exception {
        Presence presence = connection.getStanzaFactory().buildPresenceStanza().to(workgroup)
            .addExtension(StandardExtensionElement.builder("agent-status", NAMESPACE)
                .addElement("max-chats", String.valueOf(maxChats)).build()).build();
        connection.createStanzaCollectorAndSend(new AndFilter(StanzaTypeFilter.PRESENCE, FromMatchesFilter.createBare(workgroup)), presence)
            .nextResultOrThrow();
    }

    void leave() throws Exception {
        connection.sendStanza(connection.getStanzaFactory().buildPresenceStanza().ofType(Presence.Type.unavailable).to(workgroup).build());
    }
}
