package org.igniterealtime.openfire.plugins.workgroups.client;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.filter.AndFilter;
import org.jivesoftware.smack.filter.StanzaTypeFilter;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smackx.muc.MultiUserChatManager;
import org.jivesoftware.smackx.ping.PingManager;
import org.jivesoftware.smackx.workgroup.WorkgroupInvitation;
import org.jivesoftware.smackx.workgroup.agent.AgentSession;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jivesoftware.smackx.workgroup.agent.OfferListener;
import org.jivesoftware.smackx.workgroup.agent.RevokedOffer;
import org.jxmpp.jid.EntityBareJid;

/** An agent at an unmodified Smack client. */
public final class AgentClient {

    private final XMPPConnection connection;
    private final AgentSession session;
    private final Heard<Offer> offers = new Heard<>("an offer");
    private final Heard<RevokedOffer> revokes = new Heard<>("an offer's revocation");
    private final Heard<WorkgroupInvitation> invitations = new Heard<>("an agent's invitation");
    private final Map<String, CompletableFuture<WorkgroupInvitation>> bySession = new ConcurrentHashMap<>();
    private final Heard<String> notices = new Heard<>("words of the workgroup");
    private final Heard<Presence> presences = new Heard<>("a presence of the workgroup");

    /** Takes the connection of an account that is logged in. */
    public AgentClient(XMPPConnection connection, EntityBareJid workgroup) {
        this.connection = connection;
        connection.addStanzaListener(stanza -> presences.add((Presence) stanza), new AndFilter(StanzaTypeFilter.PRESENCE,
            stanza -> stanza.getFrom() != null && stanza.getFrom().asBareJid().equals(workgroup)));
        connection.addStanzaListener(stanza -> notices.add(((Message) stanza).getBody()), new AndFilter(StanzaTypeFilter.MESSAGE,
            stanza -> workgroup.equals(stanza.getFrom()) && ((Message) stanza).getBody() != null));
        session = new AgentSession(workgroup, connection);
        session.addOfferListener(new OfferListener() {
            @Override
            public void offerReceived(Offer offer) {
                offers.add(offer);
            }

            @Override
            public void offerRevoked(RevokedOffer revoked) {
                revokes.add(revoked);
            }
        });
        session.addInvitationListener(invitation -> {
            invitations.add(invitation);
            invitationTo(invitation.getSessionID()).complete(invitation);
        });
    }

    /** Goes on duty for so many chats at once; returns when the workgroup has acknowledged it. */
    public AgentClient goOnDuty(int maxChats) throws Exception {
        session.setOnline(true);
        if (session.isOnline()) {
            session.setStatus(Presence.Mode.available, maxChats);
        } else {
            new ForgetfulSession(connection, session.getWorkgroupJID()).setMaxChats(maxChats);
        }
        awaitHeard();
        return this;
    }

    /** Shows himself so, for so many chats at once; returns when the workgroup has heard it. */
    public void show(Presence.Mode mode, int maxChats) throws Exception {
        session.setStatus(mode, maxChats);
        awaitHeard();
    }

    /** As {@link #show(Presence.Mode, int)}, with some words. */
    public void show(Presence.Mode mode, int maxChats, String words) throws Exception {
        session.setStatus(mode, maxChats, words);
        awaitHeard();
    }

    // Any presence of any queue is an acknowledgement to Smack, one of earlier too; but what is sent later is answered later.
    private void awaitHeard() throws Exception {
        PingManager.getInstanceFor(connection).ping(session.getWorkgroupJID());
    }

    public void goOffDuty() throws Exception {
        if (session.isOnline()) {
            session.setOnline(false);
        } else {
            new ForgetfulSession(connection, session.getWorkgroupJID()).leave();
        }
    }

    public AgentSession session() {
        return session;
    }

    public XMPPConnection connection() {
        return connection;
    }

    public String name() {
        return connection.getUser().getLocalpart().toString();
    }

    public Heard<Offer> offers() {
        return offers;
    }

    public Heard<RevokedOffer> revokes() {
        return revokes;
    }

    public Heard<WorkgroupInvitation> invitations() {
        return invitations;
    }

    /** What the workgroup says to him in words. */
    public Heard<String> notices() {
        return notices;
    }

    public Heard<Presence> presences() {
        return presences;
    }

    /** Accepts the next offer and enters its room under the own name when invited. */
    public Room acceptAndEnter() throws Exception {
        return accept(offers.next());
    }

    public Room accept(Offer offer) throws Exception {
        offer.accept();
        return enterWhenInvited(offer.getSessionID());
    }

    /** Accepts to help in a chat of another workgroup, and enters its room when that one invites him, as to any room. */
    public Room acceptElsewhere(Offer offer) throws Exception {
        Heard<EntityBareJid> rooms = new Heard<>("an invitation to another workgroup's room");
        MultiUserChatManager.getInstanceFor(connection).addInvitationListener((same, chat, inviter, reason, password, message, invite) ->
            rooms.add(chat.getRoom()));
        offer.accept();
        return enter(rooms.next(room -> room.getLocalpart().toString().equals(offer.getSessionID())));
    }

    /** Several chats may be waited for at the same time. */
    public Room enterWhenInvited(String sessionId) throws Exception {
        return Room.enter(connection, awaitInvitation(sessionId), name());
    }

    public Room enter(EntityBareJid room) throws Exception {
        return Room.enter(connection, room, name());
    }

    /** The address of the session's room, once invited. */
    public EntityBareJid awaitInvitation(String sessionId) throws Exception {
        return invitationTo(sessionId).get(Heard.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .getGroupChatName().asEntityBareJidIfPossible();
    }

    private CompletableFuture<WorkgroupInvitation> invitationTo(String sessionId) {
        return bySession.computeIfAbsent(sessionId, key -> new CompletableFuture<>());
    }
}
