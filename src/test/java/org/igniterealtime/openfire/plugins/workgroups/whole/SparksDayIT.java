package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smackx.delay.packet.DelayInformation;
import org.jivesoftware.smackx.disco.ServiceDiscoveryManager;
import org.jivesoftware.smackx.muc.MultiUserChatManager;
import org.jivesoftware.smackx.workgroup.WorkgroupInvitationListener;
import org.jivesoftware.smackx.workgroup.agent.Agent;
import org.jivesoftware.smackx.workgroup.agent.AgentRoster;
import org.jivesoftware.smackx.workgroup.agent.AgentSession;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jivesoftware.smackx.workgroup.agent.OfferListener;
import org.jivesoftware.smackx.workgroup.agent.RevokedOffer;
import org.jivesoftware.smackx.workgroup.ext.macros.MacroGroup;
import org.jivesoftware.smackx.workgroup.packet.RoomTransfer;
import org.jivesoftware.smackx.workgroup.packet.Transcripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.impl.JidCreate;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** A Spark agent's working day: what Spark sends from login to logout, in its order, with all that is odd in it (smack-clients.md §7). */
@ExtendWith(SharedDesk.class)
class SparksDayIT {

    @Test
    void aSparkAgentsWorkingDay(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("billing"), "ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup);
        XMPPConnection connection = ann.connection();
        AgentSession session = ann.session();
        BlockingQueue<String> reasons = reasonsOfInvitations(connection);

        logIn(desk, workgroup, connection, session);

        VisitorClient vic = desk.visitor("vic", workgroup).join("my printer is on fire");
        Room room = accept(ann, vic, reasons);
        chat(room, vic, session);
        String earlier = lookIntoThePast(desk, ann, vic, room);
        handOver(desk, workgroup, ann, room);
        recall(session, connection, earlier);

        logOut(desk, workgroup, ann);
    }

    private static BlockingQueue<String> reasonsOfInvitations(XMPPConnection connection) {
        BlockingQueue<String> reasons = new LinkedBlockingQueue<>();
        MultiUserChatManager.getInstanceFor(connection)
            .addInvitationListener((by, room, inviter, reason, password, message, invitation) -> reasons.add(reason));
        return reasons;
    }

    private static void logIn(RunningDesk desk, EntityBareJid workgroup, XMPPConnection connection, AgentSession session) throws Exception {
        ServiceDiscoveryManager disco = ServiceDiscoveryManager.getInstanceFor(connection);
        assertThat(disco.discoverItems(JidCreate.domainBareFrom(desk.server().domain())).getItems())
            .extracting(item -> item.getEntityID().toString()).contains("workgroup." + desk.server().domain());
        // With the full address, though a bare one would do.
        assertThat(Agent.getWorkgroups(workgroup.asDomainBareJid(), connection.getUser(), connection)).contains(workgroup.toString());
        session.setOnline(true);
        // A copy of the real presence, with nothing of workgroups in it.
        connection.sendStanza(connection.getStanzaFactory().buildPresenceStanza().to(workgroup).setPriority(1).build());
        AgentRoster roster = session.getAgentRoster();
        assertThat(Eventually.holds(() -> roster.getAgentCount() == 1)).isTrue();
        session.setStatus(Presence.Mode.away, "lunch");
        session.setStatus(Presence.Mode.available, "back");
        assertThat(session.getPresenceMode()).isEqualTo(Presence.Mode.available);
        // Spark never says how many chats; Smack would send -1 had it been asked.
        assertThat(session.getMaxChats()).isLessThan(1);
    }

    private static Room accept(AgentClient ann, VisitorClient vic, BlockingQueue<String> reasons) throws Exception {
        Offer offer = ann.offers().next();
        // Without a form to show Spark shows no Accept button.
        assertThat(ann.session().getAgent()).isNotNull();
        assertThat(formFor(ann)).isNotEmpty();
        Room room = ann.accept(offer);
        // Spark knows the invitation by the reason, the room by its name, and the visitor by a bare address.
        assertThat(reasons.poll(20, TimeUnit.SECONDS)).isEqualTo(offer.getSessionID());
        assertThat(room.id()).isEqualTo(offer.getSessionID());
        assertThat(formFor(ann)).isNotEmpty();
        assertThat(offer.getMetaData()).containsKey("username");
        assertThat(JidCreate.entityBareFrom(offer.getMetaData().get("userID").get(0)).toString())
            .isEqualTo(vic.connection().getUser().asBareJid().toString());
        return room;
    }

    private static List<?> formFor(AgentClient agent) throws Exception {
        EntityBareJid workgroup = agent.session().getWorkgroupJID().asEntityBareJidIfPossible();
        return new VisitorClient("ann", agent.connection(), workgroup).workgroup().getWorkgroupForm().getDataForm().getFields();
    }

    private static void chat(Room room, VisitorClient vic, AgentSession session) throws Exception {
        Room visitors = vic.enterWhenInvited();
        MacroGroup own = session.getMacros(false);
        assertThat(session.getMacros(true).getTitle()).isNotBlank();
        assertThat(own.getTitle()).isNotBlank();
        session.saveMacros(own);
        room.say("Hello");
        assertThat(visitors.nextFrom("ann")).isEqualTo("Hello");
        session.setNote(room.id(), "owns a printer");
        assertThat(session.getNote(room.id()).getNotes()).isEqualTo("owns a printer");
    }

    /** The history tab, with the chat that is going on. */
    private static String lookIntoThePast(RunningDesk desk, AgentClient ann, VisitorClient vic, Room room) throws Exception {
        Eventually.rows(desk.server(), 2, "SELECT stayNo FROM wgParticipant WHERE request = ?", room.id());
        Transcripts all = ann.session().getTranscripts(vic.connection().getUser().asBareJid());
        assertThat(all.getSummaries()).as("Spark reads the join time of each").allSatisfy(one -> assertThat(one.getJoinTime()).isNotNull());
        String session = all.getSummaries().get(0).getSessionID();
        assertThat(ann.session().getTranscript(session).getPackets()).isNotEmpty().allSatisfy(stanza -> {
            assertThat(stanza.getFrom().getResourceOrEmpty().toString()).as("a nickname").isNotEmpty();
            assertThat(DelayInformation.from(stanza)).as("a time").isNotNull();
        });
        assertThat(ann.session().getNote(session).getNotes()).isEqualTo("owns a printer");
        return session;
    }

    /** The dialog of the chat's menu asks for workgroups, colleagues and queues once more. */
    private static void handOver(RunningDesk desk, EntityBareJid workgroup, AgentClient ann, Room room) throws Exception {
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        assertThat(Agent.getWorkgroups(workgroup.asDomainBareJid(), ann.connection().getUser(), ann.connection())).isNotEmpty();
        AgentRoster roster = ann.session().getAgentRoster();
        assertThat(Eventually.holds(() -> roster.getAgentCount() == 1)).isTrue();
        List<String> open = new ArrayList<>();
        ann.session().getQueues().forEachRemaining(queue -> open.add(queue.getName() + " " + queue.getStatus()));
        assertThat(open).contains("billing open");
        String colleague = bob.connection().getUser().asBareJid().toString();
        ann.session().sendRoomTransfer(RoomTransfer.Type.user, colleague, room.id(), "end of shift");
        bob.acceptAndEnter();
        room.left().next("ann"::equals);
    }

    private static void recall(AgentSession session, XMPPConnection connection, String earlier) throws Exception {
        assertThat(session.getAgentHistory(connection.getUser().asEntityBareJid(), 10, null)).isNotNull();
        assertThat(session.hasMonitorPrivileges(connection)).isFalse();
        assertThat(session.getTranscriptSearchForm().getDataForm().getFields())
            .extracting(field -> field.getFieldName()).contains("queryString", "workgroups");
        assertThat(session.getTranscript(earlier).getSessionID()).isEqualTo(earlier);
    }

    private static void logOut(RunningDesk desk, EntityBareJid workgroup, AgentClient ann) throws Exception {
        OfferListener late = new OfferListener() {
            @Override
            public void offerReceived(Offer offer) {
                throw new AssertionError("nobody listens to offers any more");
            }

            @Override
            public void offerRevoked(RevokedOffer revoked) {
                throw new AssertionError("nobody listens to revocations any more");
            }
        };
        WorkgroupInvitationListener invitations = invitation -> { };
        ann.session().addOfferListener(late);
        ann.session().addInvitationListener(invitations);
        ann.session().removeOfferListener(late);
        ann.session().removeInvitationListener(invitations);
        ann.session().setOnline(false);
        ann.session().close();

        assertThat(ann.session().isOnline()).isFalse();
        assertThat(Eventually.rows(desk.server(), 1, "SELECT agent FROM wgAgent WHERE workgroup = ? AND agent = ? AND agentSession IS NULL",
            workgroup.getLocalpart().toString(), ann.connection().getUser().asEntityBareJidString())).hasSize(1);
    }
}
