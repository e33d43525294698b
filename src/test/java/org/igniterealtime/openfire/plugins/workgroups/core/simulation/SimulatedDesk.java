package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Decider;
import org.igniterealtime.openfire.plugins.workgroups.core.Decision;
import org.igniterealtime.openfire.plugins.workgroups.core.Effect;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Members;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;

/**
 * A desk through a long day, as a discrete-event simulation: the real core decides every command, in simulated time, and what it wants done
 * is done as people and rooms would. Its events are applied once more to a second workgroup, as after a restart, where they are watched.
 */
final class SimulatedDesk {

    static final Instant OPENING = Instant.parse("2026-03-02T00:00:00Z");
    private static final Duration NEVER = Duration.ofDays(3650);
    /** So many people come, again and again. */
    private static final int PEOPLE = 1009;
    private static final Timing TIMING = Timing.DEFAULT.withRequest(NEVER);

    /** Something to happen at a time; of those at the same time, what was planned first. */
    private record Step(long at, long planned, Runnable what) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(planned, other.planned);
        }
    }

    private final PriorityQueue<Step> agenda = new PriorityQueue<>();
    private final Map<String, Customer> customers = new HashMap<>();
    private final Workgroup workgroup;
    private final Workgroup replica;
    private final Observer observer;
    private long planned;
    private long now;

    private SimulatedDesk(Day day, Contender contender, boolean unknowing) {
        List<QueueSettings> queues = day.queues().stream()
            .map(queue -> new QueueSettings(queue.name(), "", members(queue), Set.of()).with(contender.dispatch())).toList();
        Map<String, Set<Address>> members = new LinkedHashMap<>();
        queues.forEach(queue -> members.put(queue.name(), queue.users()));
        WorkgroupSettings settings = new WorkgroupSettings("support", "", true, TIMING, new Limits(4, 20, 1_000_000, 3), queues);
        workgroup = new Workgroup(settings, new Members(members), OPENING);
        replica = new Workgroup(settings, new Members(members), OPENING);
        observer = new Observer(day, replica, unknowing ? queue -> WaitStatistics.NONE : replica.waits()::pace);
    }

    private static Set<Address> members(Day.Queue queue) {
        return queue.agents().stream().map(name -> agent(name).toBare()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Address agent(String name) {
        return new Address(name + "@example.org", "desk");
    }

    /** Lives through the day, and reports on it. */
    static Report run(Day day, Contender contender, long seed) {
        return new SimulatedDesk(day, contender, false).live(day, seed);
    }

    /** As {@link #run}, but the desk never learns how fast its line moves. */
    static Report runUnknowing(Day day, Contender contender, long seed) {
        return new SimulatedDesk(day, contender, true).live(day, seed);
    }

    private Report live(Day day, long seed) {
        day.agents().forEach(agent -> decide(new Command.GoOnDuty(agent(agent), Show.ONLINE, "", day.chats())));
        Customer.of(day, seed).forEach(customer -> plan(customer.at(), () -> comes(customer)));
        runAgenda();
        return observer.report();
    }

    private void plan(long at, Runnable what) {
        agenda.add(new Step(at, planned++, what));
    }

    private void runAgenda() {
        while (!agenda.isEmpty()) {
            Optional<Instant> due = workgroup.nextDeadline().filter(at -> !at.isAfter(instant(agenda.peek().at())));
            if (due.isPresent()) {
                now = Math.max(now, Duration.between(OPENING, due.get()).toMillis());
                decide(new Command.Tick());
            } else {
                Step step = agenda.poll();
                now = step.at();
                step.what().run();
            }
        }
    }

    static Instant instant(long millis) {
        return OPENING.plusMillis(millis);
    }

    private void comes(Customer customer) {
        String id = "r" + customer.number();
        Address address = new Address("visitor" + customer.number() % PEOPLE + "@example.org", "visit" + customer.number());
        customers.put(id, customer);
        decide(new Command.Join(id, new Visitor(address, address.toBare(), true),
            new Metadata(Map.of("queue", List.of(customer.queue())))));
        observer.joined(id, customer, instant(now));
        if (customer.patience() < Customer.FOREVER) {
            plan(now + customer.patience(), () -> givesUp(id, address));
        }
    }

    private void givesUp(String id, Address visitor) {
        if (workgroup.request(id).filter(request -> request.state().isWaiting()).isPresent()) {
            observer.givesUp(id);
            decide(new Command.Depart(visitor));
        }
    }

    private void decide(Command command) {
        Instant at = instant(now);
        Decision decision = Decider.decide(workgroup, command, at);
        if (!decision.answer().isDone()) {
            throw new AssertionError(command + " was answered " + decision.answer());
        }
        for (Event event : decision.events()) {
            observer.before(event, now);
            replica.apply(event, at);
        }
        observer.decided(now);
        decision.effects().forEach(this::carryOut);
    }

    private void carryOut(Effect effect) {
        if (effect instanceof Effect.MakeOffer made) {
            String id = made.request().id();
            plan(now + customers.get(id).answer(made.offer().number()), () -> accepts(made.offer().session(), id));
        } else if (effect instanceof Effect.OpenRoom open) {
            plan(now, () -> chats(open.request()));
        }
    }

    private void accepts(Address session, String id) {
        // The visitor may have given up while it rang.
        if (workgroup.request(id).stream().flatMap(request -> request.pending().stream()).anyMatch(offer -> offer.session().equals(session))) {
            decide(new Command.Accept(session, id));
        }
    }

    private void chats(Request request) {
        String id = request.id();
        decide(new Command.RoomOpened(id, request.acceptedOffer()));
        decide(new Command.EnterRoom(id, request.visitor().address(), "visitor"));
        decide(new Command.EnterRoom(id, request.chat().session(), "agent"));
        plan(now + customers.get(id).service(), () -> {
            decide(new Command.LeaveRoom(id, "agent"));
            decide(new Command.LeaveRoom(id, "visitor"));
        });
    }
}
