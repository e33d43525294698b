package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Longest since the last offer first, on the wire. */
@ExtendWith(SharedDesk.class)
class RoundRobinIT {

    @Test
    void nineVisitorsGoRoundThreeAgentsInTurn(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob", "cho");
        List<AgentClient> agents = List.of(desk.agent("ann", workgroup).goOnDuty(3), desk.agent("bob", workgroup).goOnDuty(3),
            desk.agent("cho", workgroup).goOnDuty(3));

        List<String> order = new ArrayList<>();
        for (VisitorClient visitor : desk.visitors(9, "round", workgroup)) {
            visitor.join("hello");
            AgentClient next = agents.get(order.size() % 3);
            assertThat(next.offers().next().getUserJID().toString()).isEqualTo(visitor.connection().getUser().toString());
            order.add(next.name());
        }

        assertThat(order).containsExactly("ann", "bob", "cho", "ann", "bob", "cho", "ann", "bob", "cho");
        agents.forEach(agent -> assertThat(agent.offers().all()).hasSize(3));
    }
}
