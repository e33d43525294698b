package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** The main job, from going on duty to the transcript, with unmodified Smack clients on a real server. */
@ExtendWith(SharedDesk.class)
class RoundIT {

    @Test
    void visitorQueuesAgentAcceptsBothTalkAndEveryMessageIsKept(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        VisitorClient vic = desk.visitor("vic", workgroup);
        assertThat(vic.workgroup().isAvailable()).isTrue();

        vic.join("my printer is on fire");
        Offer offer = ann.offers().next();
        assertThat(offer.getMetaData()).containsEntry("question", List.of("my printer is on fire"))
            .containsEntry("username", List.of("vic")).containsEntry("userID", List.of("vic@" + desk.server().domain()));
        Room agentsRoom = ann.accept(offer);
        Room visitorsRoom = vic.enterWhenInvited();

        assertThat(agentsRoom.id()).isEqualTo(offer.getSessionID());
        assertThat(visitorsRoom.address().toString()).isEqualTo(agentsRoom.address().toString());
        agentsRoom.say("Hello, what colour is the fire?");
        visitorsRoom.nextFrom("ann");
        visitorsRoom.say("红色 & <blue>");
        agentsRoom.nextFrom("vic");
        visitorsRoom.leave();
        agentsRoom.left().next("vic"::equals);
        agentsRoom.leave();

        List<Map<String, Object>> ended = Eventually.rows(desk.server(), 1,
            "SELECT state FROM wgRequest WHERE request = ? AND state = 'ENDED'", offer.getSessionID());
        assertThat(ended).hasSize(1);
        assertThat(Transcript.of(desk.server(), offer.getSessionID()))
            .containsExactly("ann: Hello, what colour is the fire?", "vic: 红色 & <blue>");
        assertThat(Transcript.stays(desk.server(), offer.getSessionID())).containsExactlyInAnyOrder("ann AGENT", "vic VISITOR");
    }

    @Test
    void rejectMovesTheVisitorOnToTheNextAgent(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");

        Offer first = ann.offers().next();
        first.reject();
        Offer second = bob.offers().next();

        assertThat(second.getSessionID()).isEqualTo(first.getSessionID());
        Room room = bob.accept(second);
        assertThat(vic.enterWhenInvited().address().toString()).isEqualTo(room.address().toString());
        assertThat(ann.revokes().all()).isEmpty();
    }

    @Test
    void theSecondInLineHearsHisPlaceAndMovesUp(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient first = desk.visitor("vic", workgroup).join("one");
        VisitorClient second = desk.visitor("wil", workgroup).join("two");
        assertThat(first.positions().next()).isZero();
        assertThat(second.positions().next()).isEqualTo(1);

        ann.acceptAndEnter();

        assertThat(second.positions().next()).isZero();
    }

    @Test
    void aVisitorWhoDepartsIsOutOfLineAndTheOfferIsRevoked(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Offer offer = ann.offers().next();

        vic.depart();

        assertThat(ann.revokes().next().getSessionID()).isEqualTo(offer.getSessionID());
        assertThat(vic.departures().next()).isNotNull();
        assertThat(vic.workgroup().isInQueue()).isFalse();
    }

    @Test
    void anAnonymousVisitorIsServedLikeAnybody(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient nobody = desk.anonymousVisitor("guest", workgroup).join("hello");

        Offer offer = ann.offers().next();
        Room agentsRoom = ann.accept(offer);
        Room visitorsRoom = nobody.enterWhenInvited();

        agentsRoom.say("hi");
        assertThat(visitorsRoom.nextFrom("ann")).isEqualTo("hi");
        assertThat(offer.getMetaData().get("userID").get(0)).contains("@");
    }
}
