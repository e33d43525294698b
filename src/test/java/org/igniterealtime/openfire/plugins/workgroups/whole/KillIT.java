package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jivesoftware.smack.SmackException;
import org.junit.jupiter.api.Test;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.ServerComplaints;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/**
 * kill -9 in the middle of the rush, again and again: whatever anybody was told is in the database afterwards, once, and the log has no gap.
 * A failure names its seed.
 */
class KillIT {

    private static final int ROUNDS = 3;
    private static final int VISITORS = 40;
    /** In milliseconds. */
    private static final long WAITS_IN_VAIN = 5000;

    @Test
    void whateverAnybodyWasToldIsKeptThoughTheServerIsKilledInTheMiddle() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (RunningDesk desk = RunningDesk.start(OpenfireServer.builder())) {
            EntityBareJid workgroup = desk.workgroup("ann", "bob");
            desk.change(workgroup, Map.of("max-waiting-per-person", "100"));
            for (int round = 0; round < ROUNDS; round++) {
                Set<String> joined = rush(desk, workgroup, random.nextInt(VISITORS / 2) + 5, "seed " + seed);
                desk.server().start();
                desk.comeBack();
                assertNothingIsLost(desk.server(), workgroup, joined, "seed " + seed + ", round " + round);
            }
            desk.agent("ann", workgroup).goOnDuty(1);
            ServerComplaints.assertNone(desk.server());
        }
    }

    /** Everybody joins, agents accept, and after so many joins were answered the server is killed. @return who was told that he waits */
    private static Set<String> rush(RunningDesk desk, EntityBareJid workgroup, int killAfter, String seed) throws Exception {
        List<VisitorClient> visitors = desk.visitors(VISITORS, "rush", workgroup);
        for (String name : List.of("ann", "bob")) {
            AgentClient agent = desk.agent(name, workgroup).goOnDuty(4);
            agent.session().addOfferListener(new AcceptAll());
        }
        Set<String> joined = ConcurrentHashMap.newKeySet();
        CountDownLatch enough = new CountDownLatch(killAfter);
        List<Thread> joining = new ArrayList<>();
        for (VisitorClient visitor : visitors) {
            // Most of them wait in vain: they are many, and those whose answer is late count as those who got none.
            visitor.connection().setReplyTimeout(WAITS_IN_VAIN);
            joining.add(Threads.start(() -> {
                try {
                    visitor.join("hurry");
                    joined.add(visitor.connection().getUser().toString());
                    enough.countDown();
                } catch (SmackException cutOff) {
                    // The server was killed before it answered: this visitor was told nothing.
                    return;
                }
            }));
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).as("%s: of %d joins %d were answered", seed, VISITORS, joined.size()).isTrue();
        desk.server().kill();
        desk.hangUp();
        for (Thread thread : joining) {
            thread.join();
        }
        assertThat(joined).as(seed).hasSizeGreaterThanOrEqualTo(killAfter);
        return joined;
    }

    private static void assertNothingIsLost(OpenfireServer server, EntityBareJid workgroup, Set<String> joined, String when) throws Exception {
        String name = workgroup.getLocalpart().toString();
        Set<String> kept = server.query("SELECT visitor FROM wgRequest WHERE workgroup = ?", name).stream()
            .map(row -> String.valueOf(row.get("visitor"))).collect(Collectors.toSet());
        assertThat(kept).as(when).containsAll(joined);
        List<Map<String, Object>> log = server.query("SELECT seqNo, kind, request FROM wgLog WHERE workgroup = ? ORDER BY seqNo", name);
        for (int i = 0; i < log.size(); i++) {
            assertThat(((Number) log.get(i).get("seqNo")).longValue()).as("%s: the log has a gap", when).isEqualTo(i + 1);
        }
        assertThat(log.stream().filter(row -> "Ended".equals(row.get("kind")))
            .collect(Collectors.groupingBy(row -> row.get("request"), Collectors.counting())).values())
            .as("%s: a request ended twice", when).allMatch(count -> count == 1);
        assertThat(server.query("SELECT request FROM wgOffer WHERE state = 'ACCEPTED' GROUP BY request HAVING COUNT(*) > 1"))
            .as("%s: a request with two winners", when).isEmpty();
    }
}
