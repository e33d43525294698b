package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;

/** Visitors are told how long it will take, once that is known. */
@ExtendWith(SharedDesk.class)
class ForecastIT {

    @Test
    void noTimeIsToldBeforeAnybodyWasServedAndAPlausibleOneAfterEnoughWere(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("offer-timeout", "600"));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient early = desk.visitor("vic", workgroup).join("hello");
        assertThat(early.positions().next()).isZero();
        ann.offers().next();
        assertThat(early.waits().all()).isEmpty();
        early.depart();
        ann.revokes().next();
        for (int served = 0; served < WaitStatistics.ENOUGH; served++) {
            Chats.served(desk, workgroup, "vic", ann);
        }

        desk.visitor("wil", workgroup).join("I am offered to her");
        ann.offers().next();
        VisitorClient xia = desk.visitor("xia", workgroup).join("and I wait");

        assertThat(xia.waits().next()).isPositive();
        assertThat(desk.server().query("SELECT toldMedian, toldNinetieth, toldBasis FROM wgRequest WHERE workgroup = ? AND state = 'QUEUED'",
            workgroup.getLocalpart().toString())).singleElement().satisfies(row -> {
                assertThat(row).containsEntry("toldBasis", "ERLANG_A");
                assertThat((double) row.get("toldMedian")).isPositive().isLessThan((double) row.get("toldNinetieth"));
            });
    }
}
