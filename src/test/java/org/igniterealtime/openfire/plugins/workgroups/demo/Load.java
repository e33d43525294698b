package org.igniterealtime.openfire.plugins.workgroups.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smackx.workgroup.WorkgroupInvitation;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/**
 * Plays many visitors and agents and prints what they felt: one after another with agents free; all at once; all leaving again. Server
 * and clients share the machine.
 */
final class Load {

    private static final int CHATS = 4;
    private static final long PATIENCE_MINUTES = 5;

    private final RunningDesk desk;
    private final int visitors;
    private final int agents;
    private final Map<String, Long> accepted = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> invited = new ConcurrentHashMap<>();
    private final Queue<Long> joinToOffer = new ConcurrentLinkedQueue<>();
    private final Queue<Long> acceptToInvited = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> joined = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> joining = new ConcurrentHashMap<>();

    Load(RunningDesk desk, int visitors, int agents) {
        this.desk = desk;
        this.visitors = visitors;
        this.agents = agents;
    }

    void play() throws Exception {
        String[] names = new String[agents];
        for (int i = 0; i < agents; i++) {
            names[i] = "agent" + i;
        }
        EntityBareJid workgroup = desk.admin().create("load", List.of("help"), names);
        desk.change(workgroup, Map.of("max-waiting", String.valueOf(visitors + 1), "request-timeout", "3600"));
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Narrator.say("%d visitors log in ...", visitors);
            List<VisitorClient> crowd = desk.visitors(visitors, "visitor", workgroup);
            leaveTwentyAtATime(crowd, threads);
            List<AgentClient> staff = new ArrayList<>();
            for (String name : names) {
                staff.add(desk.agent(name, workgroup).goOnDuty(CHATS));
            }
            staff.forEach(agent -> threads.submit(() -> serve(agent, threads)));
            // Everything is slow the first time in a young JVM; what a desk feels all day is what comes after.
            oneAfterAnother(crowd.subList(0, Math.min(50, visitors)));
            joinToOffer.clear();
            acceptToInvited.clear();
            oneAfterAnother(crowd);
            Narrator.say("One after another, agents free (%d visitors, %d agents of %d chats):", visitors, agents, CHATS);
            Narrator.say("  join -> offer            %s", Percentiles.of(joinToOffer));
            Narrator.say("  accept -> both invited   %s", Percentiles.of(acceptToInvited));
            acceptToInvited.clear();
            allAtOnce(crowd, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private void leaveTwentyAtATime(List<VisitorClient> crowd, ExecutorService threads) throws Exception {
        for (VisitorClient visitor : crowd) {
            visitor.join("waiting");
        }
        long start = System.nanoTime();
        for (int from = 0; from < crowd.size(); from += 20) {
            all(threads, crowd.subList(from, Math.min(crowd.size(), from + 20)), visitor -> {
                visitor.depart();
                return visitor.departures().next();
            });
        }
        Narrator.say("%d visitors joined a line nobody served and left it 20 at a time: each was answered, in %d ms", crowd.size(),
            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    // The next one comes when the last has left: there is always a slot free.
    private void oneAfterAnother(List<VisitorClient> crowd) throws Exception {
        for (VisitorClient visitor : crowd) {
            chat(visitor, arrive(visitor));
        }
    }

    private void allAtOnce(List<VisitorClient> crowd, ExecutorService threads) throws Exception {
        long start = System.nanoTime();
        all(threads, crowd, visitor -> chat(visitor, arrive(visitor)));
        double seconds = (System.nanoTime() - start) / 1e9;
        Narrator.say("All %d at once: %.1f s, %.1f chats a second", crowd.size(), seconds, crowd.size() / seconds);
        Narrator.say("  accept -> both invited   %s", Percentiles.of(acceptToInvited));
    }

    private Room arrive(VisitorClient visitor) throws Exception {
        String address = visitor.connection().getUser().toString();
        CountDownLatch returned = new CountDownLatch(1);
        joining.put(address, returned);
        joined.put(address, System.nanoTime());
        visitor.join("hello");
        returned.countDown();
        WorkgroupInvitation invitation = visitor.invitations().nextEver();
        markInvited(invitation.getSessionID());
        return visitor.enter(invitation);
    }

    private Void chat(VisitorClient visitor, Room room) throws Exception {
        room.say("hello");
        room.messages().next(message -> !message.getFrom().getResourceOrEmpty().toString().equals(visitor.name()));
        room.leave();
        return null;
    }

    private Void serve(AgentClient agent, ExecutorService threads) throws Exception {
        while (!Thread.currentThread().isInterrupted()) {
            Offer offer = agent.offers().nextEver();
            Long since = joined.remove(offer.getUserJID().toString());
            if (since != null) {
                joinToOffer.add(System.nanoTime() - since);
            }
            // No person is so quick; and Smack's visitor who is invited before his call returns believes for ever that he is in line.
            joining.get(offer.getUserJID().toString()).await();
            accepted.put(offer.getSessionID(), System.nanoTime());
            offer.accept();
            threads.submit(() -> serve(agent, offer));
        }
        return null;
    }

    private Void serve(AgentClient agent, Offer offer) throws Exception {
        agent.awaitInvitation(offer.getSessionID());
        markInvited(offer.getSessionID());
        Room room = agent.enterWhenInvited(offer.getSessionID());
        String me = agent.name();
        room.messages().next(message -> !message.getFrom().getResourceOrEmpty().toString().equals(me));
        room.say("hello yourself");
        room.left().next();
        room.leave();
        return null;
    }

    private void markInvited(String session) {
        CountDownLatch both = invited.computeIfAbsent(session, key -> new CountDownLatch(2));
        both.countDown();
        if (both.getCount() == 0) {
            acceptToInvited.add(System.nanoTime() - accepted.get(session));
        }
    }

    private static <T> void all(ExecutorService threads, List<VisitorClient> crowd, Doing<T> doing) throws Exception {
        List<Callable<T>> tasks = new ArrayList<>();
        crowd.forEach(visitor -> tasks.add(() -> doing.with(visitor)));
        for (Future<T> one : threads.invokeAll(tasks, PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            one.get();
        }
    }

    private interface Doing<T> {
        T with(VisitorClient visitor) throws Exception;
    }
}
