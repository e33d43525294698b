package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Connections that are cut, not closed. */
@ExtendWith(SharedDesk.class)
class VanishingIT {

    @Test
    void aVisitorWhoVanishesWhileOfferedIsRevokedAndGetsTheOldPlaceBack(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Offer first = ann.offers().next();
        VisitorClient wil = desk.visitor("wil", workgroup).join("me, too");

        RunningDesk.cut(vic.connection());
        assertThat(ann.revokes().next().getSessionID()).isEqualTo(first.getSessionID());
        Offer second = ann.offers().next();
        assertThat(second.getUserJID().toString()).isEqualTo(wil.connection().getUser().toString());

        VisitorClient back = desk.visitor("vic", workgroup).join("here I am again");
        VisitorClient xia = desk.visitor("xia", workgroup).join("and me");
        assertThat(back.positions().next()).isZero();
        assertThat(xia.positions().next()).isEqualTo(2);
    }

    @Test
    void anAgentWhoVanishesWithAnOfferLosesItToTheNext(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("hello");
        Offer lost = ann.offers().next();

        RunningDesk.cut(ann.connection());

        assertThat(bob.offers().next().getSessionID()).isEqualTo(lost.getSessionID());
    }

    @Test
    void theVisitorOfAnAgentWhoVanishesInAChatIsGivenToTheNextInTheSameRoom(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        desk.change(workgroup, Map.of("agent-absence", "1"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Offer offer = ann.offers().next();
        ann.accept(offer);
        Room room = vic.enterWhenInvited();

        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        RunningDesk.cut(ann.connection());

        Offer again = bob.offers().next();
        assertThat(again.getSessionID()).isEqualTo(offer.getSessionID());
        Room bobs = bob.accept(again);
        bobs.say("I take over");
        assertThat(room.nextFrom("bob")).isEqualTo("I take over");
    }

    @Test
    void aVisitorWhoDoesNotEnterIsInvitedOnceMoreAndThenCountsAsMissed(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Offer offer = ann.offers().next();
        ann.accept(offer);
        // Only then: she herself would be too late, else.
        Eventually.rows(desk.server(), 1, "SELECT stayNo FROM wgParticipant WHERE request = ?", offer.getSessionID());

        vic.invitations().next();
        desk.change(workgroup, Map.of("entry-timeout", "1"));
        vic.invitations().next();

        Eventually.rows(desk.server(), 1, "SELECT outcome FROM wgRequest WHERE request = ? AND outcome = 'MISSED'", offer.getSessionID());
        desk.visitor("wil", workgroup).join("next, please");
        assertThat(ann.offers().next()).isNotNull();
    }

    @Test
    void whoeverJoinsAndVanishesAtOnceLeavesNoGhost(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        for (VisitorClient visitor : desk.visitors(10, "ghost", workgroup)) {
            visitor.join("boo");
            RunningDesk.cut(visitor.connection());
        }

        Eventually.rows(desk.server(), 10, "SELECT request FROM wgRequest WHERE workgroup = ? AND outcome = 'VANISHED'",
            workgroup.getLocalpart().toString());
    }
}
