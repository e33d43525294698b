package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** What becomes of offers that are not simply accepted. */
@ExtendWith(SharedDesk.class)
class OfferIT {

    @Test
    void anOfferNobodyAnswersIsRevokedAndGoesToTheNextAgent(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        desk.change(workgroup, Map.of("offer-timeout", "1"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("hello");

        Offer missed = ann.offers().next();
        Offer next = bob.offers().next();

        assertThat(next.getSessionID()).isEqualTo(missed.getSessionID());
        assertThat(ann.revokes().next().getReason()).isEqualTo("timeout");
    }

    @Test
    void anAgentWhoAcceptsTooLateIsToldSoAndTheOtherOneHasTheVisitor(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("hello");

        Offer hers = ann.offers().next();
        hers.reject();
        bob.acceptAndEnter();
        hers.accept();

        assertThat(ann.revokes().next().getSessionID()).isEqualTo(hers.getSessionID());
        assertThat(ann.invitations().all()).isEmpty();
        assertThat(desk.server().query("SELECT agent FROM wgOffer WHERE request = ? AND state = 'ACCEPTED'", hers.getSessionID()))
            .extracting(row -> row.get("agent")).containsExactly("bob@" + desk.server().domain());
    }

    @Test
    void acceptAndRejectAtOnceLeaveOneWinnerWhicheverComesFirst(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");

        Offer offer = ann.offers().next();
        offer.accept();
        offer.reject();

        assertThat(vic.invitations().next().getSessionID()).isEqualTo(offer.getSessionID());
        assertThat(bob.offers().all()).isEmpty();
    }

    @Test
    void aVisitorWaitsForAnAwayAgentAndIsOfferedTheMomentHeIsBack(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        ann.show(Presence.Mode.away, 1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        assertThat(vic.positions().next()).isZero();
        assertThat(ann.offers().all()).isEmpty();

        ann.show(Presence.Mode.available, 1);

        assertThat(ann.offers().next().getUserJID().toString()).isEqualTo(vic.connection().getUser().toString());
    }

    @Test
    void anAgentsOrdinaryPresenceCountsToo(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        ann.connection().sendStanza(ann.connection().getStanzaFactory().buildPresenceStanza().setMode(Presence.Mode.dnd).build());
        Eventually.rows(desk.server(), 1, "SELECT agent FROM wgAgent WHERE workgroup = ? AND showAs = 'DND'",
            workgroup.getLocalpart().toString());
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        assertThat(vic.positions().next()).isZero();
        assertThat(ann.offers().all()).isEmpty();

        ann.connection().sendStanza(ann.connection().getStanzaFactory().buildPresenceStanza().build());

        assertThat(ann.offers().next()).isNotNull();
    }

    @Test
    void theSecondSessionOfAnAgentTakesOver(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient office = new AgentClient(desk.login("ann", "office"), workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("hello");
        Offer first = office.offers().next();

        AgentClient home = new AgentClient(desk.login("ann", "home"), workgroup).goOnDuty(1);

        assertThat(office.revokes().next().getSessionID()).isEqualTo(first.getSessionID());
        assertThat(home.offers().next().getSessionID()).isEqualTo(first.getSessionID());
    }

    @Test
    void maxChatsIsNeverExceededWhenFiftyJoinAtOnce(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        desk.change(workgroup, Map.of("offer-timeout", "60"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(3);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(2);
        List<VisitorClient> crowd = desk.visitors(50, "crowd", workgroup);

        List<Thread> joining = crowd.stream().map(visitor -> Threads.start(() -> visitor.join("me first"))).toList();
        for (Thread thread : joining) {
            thread.join();
        }
        for (int i = 0; i < 3; i++) {
            ann.acceptAndEnter();
        }
        for (int i = 0; i < 2; i++) {
            bob.acceptAndEnter();
        }

        assertThat(ann.offers().all()).hasSize(3);
        assertThat(bob.offers().all()).hasSize(2);
        assertThat(desk.server().query("SELECT request FROM wgRequest WHERE workgroup = ? AND state = 'QUEUED'",
            workgroup.getLocalpart().toString())).hasSize(45);
    }
}
