package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jivesoftware.smackx.workgroup.packet.RoomTransfer;
import org.junit.jupiter.api.Test;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.ServerComplaints;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** A restart, a kill and a plugin reload are the same thing: nobody is lost. Each has a server of its own. */
class RestartIT {

    @Test
    void thoseWhoWaitedGetTheirPlacesBackInOrderAfterAKill() throws Exception {
        try (RunningDesk desk = RunningDesk.start()) {
            EntityBareJid workgroup = desk.workgroup("ann");
            for (VisitorClient visitor : desk.visitors(3, "vic", workgroup)) {
                visitor.join("I can wait").positions().next();
            }

            desk.server().kill();
            desk.hangUp();
            desk.server().start();
            desk.comeBack();

            VisitorClient stranger = desk.visitor("newcomer", workgroup).join("me first?");
            VisitorClient third = desk.visitor("vic3", workgroup).join("back");
            VisitorClient first = desk.visitor("vic1", workgroup).join("back");
            VisitorClient second = desk.visitor("vic2", workgroup).join("back");
            assertThat(first.positions().next()).isZero();
            desk.change(workgroup, Map.of("max-chats", "1"));
            AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
            for (VisitorClient next : List.of(first, second, third, stranger)) {
                Offer offer = ann.offers().next();
                assertThat(offer.getUserJID().toString()).isEqualTo(next.connection().getUser().toString());
                offer.reject();
            }
            ServerComplaints.assertNone(desk.server());
        }
    }

    @Test
    void aReloadOfThePluginKeepsAgentsOnDutyVisitorsInLineAndChatsGoing() throws Exception {
        try (RunningDesk desk = RunningDesk.start()) {
            EntityBareJid workgroup = desk.workgroup("ann");
            AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
            VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
            Room agentsRoom = ann.acceptAndEnter();
            Room visitorsRoom = vic.enterWhenInvited();
            agentsRoom.say("before");
            visitorsRoom.nextFrom("ann");
            VisitorClient wil = desk.visitor("wil", workgroup).join("next");
            wil.positions().next();

            desk.server().unloadPlugin();
            desk.server().loadPlugin();

            agentsRoom.say("after");
            visitorsRoom.nextFrom("ann");
            Eventually.rows(desk.server(), 1, "SELECT body FROM wgMessage WHERE request = ? AND body LIKE 'after'", agentsRoom.id());
            assertThat(Transcript.of(desk.server(), agentsRoom.id())).containsExactly("ann: before", "ann: after");
            visitorsRoom.leave();
            agentsRoom.leave();
            assertThat(ann.offers().next().getUserJID().toString()).isEqualTo(wil.connection().getUser().toString());
            ServerComplaints.assertNone(desk.server());
        }
    }

    @Test
    void whatIsSaidWhileThePluginIsAwayIsKeptOnceAndInItsPlace() throws Exception {
        try (RunningDesk desk = RunningDesk.start()) {
            EntityBareJid workgroup = desk.workgroup("ann");
            AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
            VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
            Room anns = ann.acceptAndEnter();
            Room vics = vic.enterWhenInvited();
            anns.say("before");
            vics.nextFrom("ann");
            Eventually.rows(desk.server(), 1, "SELECT body FROM wgMessage WHERE request = ?", anns.id());

            desk.server().unloadPlugin();
            vics.say("is anybody there?");
            vics.say("is anybody there?");
            anns.nextFrom("vic");
            anns.nextFrom("vic");
            anns.say("meanwhile");
            vics.nextFrom("ann");
            desk.server().loadPlugin();
            Eventually.rows(desk.server(), 4, "SELECT body FROM wgMessage WHERE request = ?", anns.id());
            desk.server().unloadPlugin();
            desk.server().loadPlugin();
            anns.left().next("history"::equals);
            anns.left().next("history"::equals);
            vics.say("after");
            anns.nextFrom("vic");
            Eventually.rows(desk.server(), 1, "SELECT body FROM wgMessage WHERE request = ? AND body LIKE 'after'", anns.id());

            assertThat(Transcript.of(desk.server(), anns.id())).containsExactly("ann: before", "vic: is anybody there?", "vic: is anybody there?",
                "ann: meanwhile", "vic: after");
            assertThat(desk.server().query("SELECT address FROM wgParticipant WHERE request = ?", anns.id())).hasSize(2);
            vics.leave();
            anns.leave();
            Eventually.rows(desk.server(), 1, "SELECT outcome FROM wgRequest WHERE request = ? AND outcome = 'SERVED'", anns.id());
            ServerComplaints.assertNone(desk.server());
        }
    }

    @Test
    void aTransferThatNobodyHasAnsweredYetGoesOnAfterAReload() throws Exception {
        try (RunningDesk desk = RunningDesk.start()) {
            EntityBareJid workgroup = desk.workgroup("ann", "bob");
            desk.change(workgroup, Map.of("offer-timeout", "120"));
            AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
            VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
            Room first = ann.acceptAndEnter();
            Room visitorsRoom = vic.enterWhenInvited();
            AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
            ann.session().sendRoomTransfer(RoomTransfer.Type.user, bob.connection().getUser().asEntityBareJidString(), first.id(), "");
            Offer offer = bob.offers().next();

            desk.server().unloadPlugin();
            desk.server().loadPlugin();

            Room second = bob.accept(offer);
            visitorsRoom.left().next("ann"::equals);
            second.say("here I am");
            assertThat(visitorsRoom.nextFrom("bob")).isEqualTo("here I am");
            ServerComplaints.assertNone(desk.server());
        }
    }
}
