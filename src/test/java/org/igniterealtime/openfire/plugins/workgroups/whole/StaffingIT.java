package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.StanzaCollector;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smack.packet.StanzaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Where visitors go who wait too long or for nobody, and when agents are left alone. */
@ExtendWith(SharedDesk.class)
class StaffingIT {

    private static EntityBareJid helpAndBackup(RunningDesk desk, String step) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("help", "backup"), "ann");
        desk.change(workgroup, Map.of("queue", "backup", "members", List.of("bob"), "offer-timeout", "600"));
        desk.admin().serve(workgroup, "help", Map.of("overflow", List.of(step)));
        return workgroup;
    }

    @Test
    void whoHasWaitedTooLongIsServedByTheOtherQueueBeforeThoseWhoCameLater(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = helpAndBackup(desk, "after 1 s -> queue backup");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).joinQueue("help", "hello");
        VisitorClient wil = desk.visitor("wil", workgroup).joinQueue("backup", "hello");
        ann.offers().next();
        bob.offers().next();
        VisitorClient xia = desk.visitor("xia", workgroup).joinQueue("help", "hello");
        desk.visitor("yan", workgroup).joinQueue("backup", "hello");

        Eventually.rows(desk.server(), 1, "SELECT seqNo FROM wgLog WHERE workgroup = ? AND kind = 'Overflowed'",
            workgroup.getLocalpart().toString());
        wil.depart();

        assertThat(bob.offers().next().getUserJID().toString()).isEqualTo(xia.connection().getUser().toString());
    }

    @Test
    void whoWaitsForNobodyIsServedByAnotherQueue(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = helpAndBackup(desk, "nobody 1 s -> any queue");
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);

        VisitorClient vic = desk.visitor("vic", workgroup).joinQueue("help", "hello");
        bob.acceptAndEnter();

        assertThat(vic.enterWhenInvited().id()).isNotEmpty();
        assertThat(vic.departures().all()).isEmpty();
    }

    @Test
    void aHeldVisitorOutlastsTheTimeoutAndIsOfferedTheMomentAnAgentComesOnDuty(RunningDesk desk) throws Exception {
        EntityBareJid holding = desk.workgroup("ann");
        EntityBareJid usual = desk.workgroup("ann");
        desk.change(holding, Map.of("request-timeout", "1"));
        desk.change(usual, Map.of("request-timeout", "1"));
        desk.admin().duty(holding, Map.of("nobody", "hold"));
        VisitorClient held = desk.visitor("vic", holding).join("hello");
        VisitorClient other = desk.visitor("wil", usual).join("hello");

        other.departures().next();
        assertThat(held.departures().all()).isEmpty();
        AgentClient ann = desk.agent("ann", holding).goOnDuty(1);

        assertThat(ann.offers().next().getUserJID().toString()).isEqualTo(held.connection().getUser().toString());
    }

    @Test
    void whileNobodyIsOnDutyVisitorsAreRefusedIfSoSet(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.admin().duty(workgroup, Map.of("nobody", "refuse", "said-nobody", "Call <us>, please"));
        VisitorClient vic = desk.visitor("vic", workgroup);

        StanzaError error = Refused.with(() -> vic.join("hello"));
        assertThat(error.getCondition().toString()).isEqualTo("service-unavailable");
        assertThat(error.getDescriptiveText()).isEqualTo("Call <us>, please");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        vic.join("hello again");

        assertThat(ann.offers().next().getUserJID().toString()).isEqualTo(vic.connection().getUser().toString());
    }

    @Test
    void whoeverHasWaitedTooLongIsToldInTheAdminsWords(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("request-timeout", "1"));
        desk.admin().duty(workgroup, Map.of("said-late", "Sorry, all of us are busy"));
        VisitorClient vic = desk.visitor("vic", workgroup);
        StanzaCollector told = vic.connection().createStanzaCollector(
            stanza -> stanza instanceof Message message && "Sorry, all of us are busy".equals(message.getBody()));

        vic.join("hello");

        vic.departures().next();
        assertThat((Object) told.nextResultOrThrow().getFrom().asBareJid()).isEqualTo(workgroup);
    }

    @Test
    void anAgentWhoWrapsUpIsLeftAloneAndOfferedTheNextVisitorRightAfter(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.admin().duty(workgroup, Map.of("wrap-up", "2"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        Chats.served(desk, workgroup, "vic", ann);
        desk.visitor("wil", workgroup).join("hello");

        String session = ann.offers().next().getSessionID();

        Map<String, Object> times = desk.server().query("SELECT o.madeAt, e.endedAt FROM wgOffer o, wgRequest e WHERE o.request = ?"
            + " AND e.workgroup = ? AND e.state = 'ENDED'", session, workgroup.getLocalpart().toString()).get(0);
        assertThat((long) times.get("madeAt") - (long) times.get("endedAt")).isGreaterThanOrEqualTo(2000);
    }

    @Test
    void anAgentWhoShowsHerselfFreeCutsHerWrapUpShort(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.admin().duty(workgroup, Map.of("wrap-up", "3600"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        Chats.served(desk, workgroup, "vic", ann);
        VisitorClient wil = desk.visitor("wil", workgroup).join("hello");
        assertThat(wil.positions().next()).isZero();
        assertThat(ann.offers().unread()).isEmpty();

        ann.show(Presence.Mode.available, 2);

        assertThat(ann.offers().next().getUserJID().toString()).isEqualTo(wil.connection().getUser().toString());
    }

    @Test
    void anAgentWhoMissesTwoInARowIsPausedAndToldAndComesBackByShowingHerself(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("offer-timeout", "1", "declined-memory", "1"));
        desk.admin().duty(workgroup, Map.of("pause-after", "2"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");

        assertThat(ann.notices().next()).contains("2");
        assertThat(ann.offers().all()).hasSize(2);
        desk.change(workgroup, Map.of("offer-timeout", "600"));
        VisitorClient wil = desk.visitor("wil", workgroup).join("hello");
        wil.positions().next();
        wil.depart();
        assertThat(ann.offers().all()).as("whoever is paused is asked no more").hasSize(2);
        ann.offers().next();
        ann.offers().next();
        ann.show(Presence.Mode.available, 1);

        assertThat(ann.offers().next().getUserJID().toString()).isEqualTo(vic.connection().getUser().toString());
    }
}
