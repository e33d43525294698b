package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smackx.workgroup.QueueUser;
import org.jivesoftware.smackx.workgroup.agent.AgentSession;
import org.jivesoftware.smackx.workgroup.agent.QueueUsersListener;
import org.jivesoftware.smackx.workgroup.agent.WorkgroupQueue;
import org.jivesoftware.smackx.workgroup.packet.QueueDetails;
import org.jivesoftware.smackx.workgroup.packet.QueueOverview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** What an agent's client learns about the queues it watches, by every method that Smack has for it. */
@ExtendWith(SharedDesk.class)
class QueueWatchIT {

    private static final Duration A_DAY = Duration.ofDays(1);

    /** What the listener was told, in words. */
    private static final class Watch implements QueueUsersListener {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final List<String> passed = new ArrayList<>();

        @Override
        public void statusUpdated(WorkgroupQueue queue, WorkgroupQueue.Status status) {
            heard.add(queue.getName() + " is " + status);
        }

        @Override
        public void averageWaitTimeUpdated(WorkgroupQueue queue, int averageWaitTime) {
            heard.add(queue.getName() + " has a wait");
        }

        @Override
        public void oldestEntryUpdated(WorkgroupQueue queue, Date oldestEntry) {
            heard.add(queue.getName() + " has an oldest");
        }

        @Override
        public void usersUpdated(WorkgroupQueue queue, Set<QueueUser> users) {
            heard.add(queue.getName() + " has " + users.size());
        }

        // Smack reads several stanzas at once: what was sent first may be heard last.
        void await(String what) throws InterruptedException {
            while (!passed.remove(what)) {
                String next = heard.poll(20, TimeUnit.SECONDS);
                assertThat(next).as("%s, not heard; heard before: %s", what, passed).isNotNull();
                passed.add(next);
            }
        }
    }

    @Test
    void theListenerIsToldOfEachQueueWhetherItIsOpenWhoWaitsAndSinceWhen(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("billing"), "ann");
        AgentClient ann = desk.agent("ann", workgroup);
        Watch watch = new Watch();
        ann.session().addQueueUsersListener(watch);
        ann.goOnDuty(1);
        watch.await("billing is open");

        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        watch.await("billing has an oldest");
        watch.await("billing has 1");
        WorkgroupQueue queue = ann.session().getQueue("billing");
        Iterator<QueueUser> waiting = queue.getUsers();
        QueueUser first = waiting.next();
        assertThat(first.getUserID()).isEqualTo(vic.connection().getUser().toString());
        assertThat(first.getQueuePosition()).isZero();
        // Smack reads both dates in its own time zone (smack-clients.md §1.6): up to a day away.
        assertThat(first.getQueueJoinTimestamp()).isCloseTo(new Date(), A_DAY.toMillis());
        assertThat(queue.getOldestEntry()).isEqualTo(first.getQueueJoinTimestamp());
        assertThat(waiting.hasNext()).isFalse();
        assertThat(queue.getUserCount()).isEqualTo(1);
        assertThat(queue.getAverageWaitTime()).as("nobody was served yet").isEqualTo(-1);
        assertThat(first.getEstimatedRemainingTime()).as("nobody knows it").isEqualTo(-1);

        ann.acceptAndEnter();
        watch.await("billing has a wait");
        assertThat(queue.getAverageWaitTime()).isBetween(0, 20);
        assertThat(Eventually.holds(() -> queue.getUserCount() == 0)).isTrue();
        desk.change(workgroup, Map.of("open", false));
        watch.await("billing is closed");
        ann.session().removeQueueUsersListener(watch);
    }

    @Test
    void theQueuesOfAnAgentAreListedByName(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("billing", "sales"), "ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        for (int i = 0; i < 2; i++) {
            Presence details = ann.presences().next(presence -> details(presence) != null);
            assertThat(details(details).getUsers()).isEmpty();
            assertThat(details(details).getUserCount()).isZero();
        }

        // Smack makes a queue of everybody's presence (smack-clients.md §3.2), closed at first; it does both when it comes to it.
        assertThat(Eventually.holds(() -> names(ann).containsAll(List.of("billing", "sales")))).isTrue();
        assertThat(Eventually.holds(() -> ann.session().getQueue("billing").getStatus() == WorkgroupQueue.Status.fromString("open"))).isTrue();
    }

    private static List<String> names(AgentClient agent) {
        List<String> names = new ArrayList<>();
        agent.session().getQueues().forEachRemaining(queue -> names.add(String.valueOf(queue.getName())));
        return names;
    }

    private static QueueDetails details(Presence presence) {
        return (QueueDetails) presence.getExtensionElement(QueueDetails.ELEMENT_NAME, QueueDetails.NAMESPACE);
    }

    @Test
    void aQueueKnowsHowManyChatsItsAgentsHaveAndCouldHave(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(3);
        assertThat(Eventually.holds(() -> ann.session().getQueue("help") != null && ann.session().getQueue("help").getMaxChats() == 3)).isTrue();
        assertThat(ann.session().getQueue("help").getCurrentChats()).isZero();

        desk.visitor("vic", workgroup).join("hello");
        ann.acceptAndEnter();

        assertThat(Eventually.holds(() -> ann.session().getQueue("help").getCurrentChats() == 1)).isTrue();
    }

    @Test
    void anOverviewSaysWhatNobodyKnowsByLeavingItOut(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);

        QueueOverview empty = (QueueOverview) ann.presences().next(presence -> presence.hasExtension(QueueOverview.NAMESPACE))
            .getExtensionElement(QueueOverview.ELEMENT_NAME, QueueOverview.NAMESPACE);

        assertThat(empty.getAverageWaitTime()).isEqualTo(-1);
        assertThat(empty.getOldestEntry()).isNull();
        assertThat(empty.getStatus()).isEqualTo(WorkgroupQueue.Status.OPEN);
    }

    @Test
    void aSessionThatWasClosedHearsNothingOfQueuesAnyMore(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup);
        AgentSession session = ann.session();
        session.close();
        ann.goOnDuty(3);

        ann.presences().next(presence -> presence.hasExtension(QueueOverview.NAMESPACE));
        assertThat(session.getQueue("help")).isNull();
    }
}
