package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.packet.IQ;
import org.jivesoftware.smackx.disco.packet.DiscoverInfo;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** What went wrong in the predecessor and no other test on a real server shows absent ({@code src/adr/0012-fastpath-defects.md}). */
@ExtendWith(SharedDesk.class)
class FastpathDefectsIT {

    @Test
    void theRequestTimeoutHoldsThoughAnAgentIsOnDutyButBusy(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("hello");
        ann.acceptAndEnter();
        desk.change(workgroup, Map.of("request-timeout", "1"));

        VisitorClient wil = desk.visitor("wil", workgroup).join("and me?");

        assertThat(wil.departures().next()).isNotNull();
        assertThat(ann.offers().all()).as("nothing was offered after the end").hasSize(1);
    }

    @Test
    void aQueueWithoutAgentsKeepsItsVisitorUntilSomebodyComes(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vic = desk.visitor("vic", workgroup).join("anybody?");
        assertThat(vic.positions().next()).isZero();

        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);

        assertThat(ann.offers().next().getMetaData()).containsEntry("question", List.of("anybody?"));
        assertThat(vic.departures().all()).isEmpty();
    }

    @Test
    void changingTheQueueAgainAndAgainLeavesNobodyBehindWhoOffersTwice(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        for (int seconds = 10; seconds < 15; seconds++) {
            desk.change(workgroup, Map.of("offer-timeout", String.valueOf(seconds)));
        }
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(2);
        desk.visitor("vic", workgroup).join("hello");
        Offer offer = ann.offers().next();
        offer.reject();
        bob.acceptAndEnter();

        assertThat(ann.offers().all()).hasSize(1);
        assertThat(bob.offers().all()).hasSize(1);
        assertThat(desk.server().query("SELECT request FROM wgOffer WHERE request = ?", offer.getSessionID())).hasSize(2);
    }

    @Test
    void anAgentOfAnotherWorkgroupCannotTakeAVisitorByTheSessionsId(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        EntityBareJid elsewhere = desk.workgroup("eve");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient eve = desk.agent("eve", elsewhere).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Offer offer = ann.offers().next();

        for (EntityBareJid to : List.of(workgroup, elsewhere)) {
            IQ accept = accept(to, offer.getSessionID());
            assertThat(Refused.by(() -> eve.connection().createStanzaCollectorAndSend(accept).nextResultOrThrow())).isEqualTo("item-not-found");
        }
        assertThat(vic.invitations().all()).isEmpty();
        assertThat(ann.accept(offer).id()).isEqualTo(offer.getSessionID());
    }

    private static IQ accept(EntityBareJid workgroup, String session) {
        return RawIq.set(workgroup, "offer-accept", "http://jabber.org/protocol/workgroup", "id", session);
    }

    @Test
    void aStrangerWhoKnowsTheRoomsNameIsNotLetIn(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("a secret");
        Room room = ann.acceptAndEnter();

        AgentClient mallory = desk.agent("mallory", workgroup);

        assertThat(Refused.by(() -> mallory.enter(room.address()))).isEqualTo("registration-required");
    }

    @Test
    void aDiscoResultNobodyAskedForDoesNotMoveTheRooms(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient mallory = desk.agent("mallory", workgroup);
        for (var to : List.of(workgroup, workgroup.asDomainBareJid())) {
            DiscoverInfo forged = DiscoverInfo.builder("forged").ofType(IQ.Type.result).to(to)
                .addFeature("http://jabber.org/protocol/muc").build();
            mallory.connection().sendStanza(forged);
        }

        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("hello");

        assertThat(ann.acceptAndEnter().address().getDomain().toString()).isEqualTo("conference." + desk.server().domain());
    }

    @Test
    void noAccountIsMadeAndNoLoginMechanismTurnedOn(RunningDesk desk) throws Exception {
        assertThat(desk.server().query("SELECT username FROM ofUser WHERE username = 'demo'")).isEmpty();
        assertThat(desk.server().query("SELECT propValue FROM ofProperty WHERE name = 'xmpp.auth.sharedSecretEnabled'")).isEmpty();
        assertThat(desk.server().query("SELECT workgroup FROM wgWorkgroup WHERE workgroup = 'demo'")).isEmpty();
    }
}
