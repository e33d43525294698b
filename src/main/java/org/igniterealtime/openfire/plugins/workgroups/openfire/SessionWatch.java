package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.jivesoftware.openfire.event.SessionEventDispatcher;
import org.jivesoftware.openfire.event.SessionEventListener;
import org.jivesoftware.openfire.session.ClientSession;
import org.jivesoftware.openfire.session.Session;
import org.jivesoftware.openfire.user.PresenceEventDispatcher;
import org.jivesoftware.openfire.user.PresenceEventListener;
import org.xmpp.packet.JID;
import org.xmpp.packet.Presence;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Shows;

/**
 * Tells the desks of sessions that end, however they end, and of the ordinary presence of agents on duty: Smack 4.5 never sends them a
 * second directed one (reference/smack-clients.md §6).
 */
final class SessionWatch implements SessionEventListener, PresenceEventListener {

    private final Desks desks;

    SessionWatch(Desks desks) {
        this.desks = desks;
    }

    void start() {
        SessionEventDispatcher.addListener(this);
        PresenceEventDispatcher.addListener(this);
    }

    void stop() {
        PresenceEventDispatcher.removeListener(this);
        SessionEventDispatcher.removeListener(this);
    }

    @Override
    public void sessionDestroyed(Session session) {
        ended(session.getAddress());
    }

    @Override
    public void anonymousSessionDestroyed(Session session) {
        ended(session.getAddress());
    }

    private void ended(JID address) {
        if (address != null) {
            desks.sessionEnded(Address.of(address.toString()));
        }
    }

    @Override
    public void availableSession(ClientSession session, Presence presence) {
        shows(session, presence);
    }

    @Override
    public void presenceChanged(ClientSession session, Presence presence) {
        shows(session, presence);
    }

    private void shows(ClientSession session, Presence presence) {
        Address address = Address.of(session.getAddress().toString());
        Command command = new Command.ShowPresence(address, Shows.of(presence), Shows.status(presence));
        desks.knowing(address).forEach(workgroup -> desks.tell(workgroup, command));
    }

    @Override
    public void unavailableSession(ClientSession session, Presence presence) {
        Address address = Address.of(session.getAddress().toString());
        desks.knowing(address).forEach(workgroup -> desks.tell(workgroup, new Command.GoOffDuty(address)));
    }

    @Override
    public void sessionCreated(Session session) {
        // A new session is nobody to a desk until it says something to it.
    }

    @Override
    public void anonymousSessionCreated(Session session) {
        // As above.
    }

    @Override
    public void resourceBound(Session session) {
        // As above.
    }

    @Override
    public void subscribedToPresence(JID subscriber, JID authorizer) {
        // Rosters are no business of a desk.
    }

    @Override
    public void unsubscribedToPresence(JID unsubscriber, JID recipient) {
        // As above.
    }
}
