package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** The predecessor was unusable after many had left at once, and flooded everybody with positions. */
@ExtendWith(SharedDesk.class)
class ManyLeaveIT {

    @Test
    void afterManyLeaveTwentyAtATimeEachWasAnsweredAndTheDeskWorksOn(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        List<VisitorClient> crowd = desk.visitors(100, "leaver", workgroup);
        for (VisitorClient visitor : crowd) {
            visitor.join("waiting");
        }

        for (int from = 0; from < crowd.size(); from += 20) {
            List<Thread> leaving = crowd.subList(from, from + 20).stream().map(visitor -> Threads.start(visitor::depart)).toList();
            for (Thread thread : leaving) {
                thread.join();
            }
        }

        for (VisitorClient visitor : crowd) {
            assertThat(visitor.departures().next()).isNotNull();
            assertThat(visitor.workgroup().isInQueue()).isFalse();
        }
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("still there?");
        ann.acceptAndEnter();
    }

    @Test
    void aFullDeskRefusesTheNextAndSaysSo(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("max-waiting", "2"));
        desk.visitor("vic1", workgroup).join("one");
        desk.visitor("vic2", workgroup).join("two");

        assertThat(Refused.by(() -> desk.visitor("vic3", workgroup).join("three"))).isEqualTo("resource-constraint");
    }
}
