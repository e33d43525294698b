package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Whatever happens at three workgroups that send each other their visitors, and however their messages come: nobody is offered at two, nobody
 * is lost, everybody keeps his age, nobody comes to the same one twice, and everything ends.
 */
class MovingHistoriesTest {

    /** What happens only where there are several workgroups. */
    static final Set<Class<?>> MOVES = Set.of(Event.SentOn.class, Event.SentBack.class, Event.HandedOn.class, Event.Arrived.class,
        Event.Admitted.class);

    private static final List<String> AGENTS = List.of("ann", "bob", "cleo");

    enum Kind {
        ON_DUTY, ON_DUTY_2, OFF_DUTY, JOIN, JOIN_2, DEPART, GONE, TALK, REJECT, GOODBYE, ROOM_LOST, DELIVER, DELIVER_2, DELIVER_3, DELIVER_4,
        DELIVER_5, DELIVER_AGAIN, PASS, PASS_LONG, PASS_LONG_2, RESTART, CRASH
    }

    record Step(Kind kind, int who, int which) {

        private String desk() {
            return MovingDesks.ALL.get(who % MovingDesks.ALL.size());
        }

        private String agent() {
            return AGENTS.get(who % AGENTS.size());
        }

        void happenTo(MovingDesks moving, Set<String> left) {
            TwoDesks desks = moving.desks();
            switch (kind) {
                case ON_DUTY, ON_DUTY_2 -> desks.onDuty(desk(), agent());
                case OFF_DUTY -> desks.does(desk(), new Command.GoOffDuty(TwoDesks.session(agent())));
                case JOIN, JOIN_2 -> moving.join(desk(), "visitor" + moving.visitors().size());
                case DEPART -> visitor(moving).ifPresent(visitor -> {
                    left.add(visitor);
                    moving.depart(visitor);
                });
                case GONE -> visitor(moving).ifPresent(visitor -> {
                    left.add(visitor);
                    moving.gone(visitor);
                });
                case TALK -> moving.talk(desk(), agent());
                case REJECT -> desks.desk(desk()).allRequests().stream().filter(one -> !one.pending().isEmpty()).findFirst().ifPresent(one ->
                    desks.does(desk(), new Command.Reject(one.pending().get(0).session(), one.id())));
                case GOODBYE -> moving.goodbye(desk());
                case ROOM_LOST -> History.pick(which, desks.desk(desk()).allRequests().stream().filter(Request::roomOpen).toList())
                    .ifPresent(one -> desks.does(desk(), new Command.RoomLost(one.id())));
                case DELIVER, DELIVER_2, DELIVER_3, DELIVER_4, DELIVER_5 -> desks.deliver(which);
                case DELIVER_AGAIN -> desks.deliverAgain(which);
                case PASS -> desks.pass(Duration.ofSeconds(which % 30));
                case PASS_LONG, PASS_LONG_2 -> desks.pass(Duration.ofSeconds(which));
                case RESTART -> desks.restart();
                case CRASH -> desks.crashAfterSaving();
            }
        }

        private Optional<String> visitor(MovingDesks moving) {
            return History.pick(which, List.copyOf(moving.visitors()));
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 63).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(Arbitraries.of(Kind.class), numbers, numbers).as(Step::new)
            .list().ofMinSize(20).ofMaxSize(150).withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void everyPromiseIsKept(@ForAll("histories") List<Step> steps) {
        MovingDesks moving = begun();
        Set<String> left = new HashSet<>();
        try {
            for (Step step : steps) {
                step.happenTo(moving, left);
                check(moving);
            }
            moving.desks().restart();
            moving.desks().deliverAll();
            check(moving);
            moving.visitors().forEach(visitor -> settled(moving, visitor, left));
            end(moving);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(broken + "\n" + String.join("\n", moving.desks().story()), broken);
        }
    }

    /** The property above is worth what the histories reach. */
    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE, tries = 500)
    @StatisticsReport(onFailureOnly = true)
    void theHistoriesGoEverywhere(@ForAll("histories") List<Step> steps) {
        MovingDesks moving = begun();
        Set<String> left = new HashSet<>();
        steps.forEach(step -> step.happenTo(moving, left));
        for (Event event : moving.desks().happened()) {
            Statistics.collect(event.getClass());
            if (event instanceof Event.Ended ended && ended.outcome() == Outcome.MOVED) {
                Statistics.collect(ended.keptUntil() == null ? "moved" : "vanished there");
            }
            if (event instanceof Event.Arrived arrived) {
                Statistics.collect("stop " + arrived.route().journey().from().size());
            }
            if (event instanceof Event.Accepted accepted && accepted.request().matches("r-.*-[0-9]+")) {
                Statistics.collect("served there");
            }
        }
        Statistics.coverage(coverage -> Stream.concat(MOVES.stream(), Stream.of("moved", "vanished there", "stop 1", "stop 2", "served there"))
            .forEach(kind -> coverage.check(kind).count(count -> count > 0)));
    }

    private static MovingDesks begun() {
        MovingDesks moving = new MovingDesks();
        moving.desks().onDuty(TwoDesks.SUPPORT, "bob");
        return moving;
    }

    private static void promise(boolean kept, String words) {
        if (!kept) {
            throw new AssertionError(words);
        }
    }

    private static void check(MovingDesks moving) {
        for (String visitor : moving.visitors()) {
            promise(moving.offerableAt(visitor).size() <= 1, visitor + " is offerable at " + moving.offerableAt(visitor));
            moving.has(visitor).forEach(request -> promise(request.place().since().equals(moving.joined(visitor)), visitor + " is older or younger"));
        }
        for (String desk : MovingDesks.ALL) {
            for (Request request : moving.desks().desk(desk).allRequests()) {
                List<String> stops = request.route().journey().from().stream().map(Journey.Stop::workgroup).toList();
                promise(!stops.contains(desk) && Set.copyOf(stops).size() == stops.size(), request.id() + " goes in a circle: " + stops);
                promise(request.state() != RequestState.MOVING || request.pending().isEmpty(), request.id() + " is offered on its way");
            }
        }
    }

    // All messages have come: he is somewhere, once, or has come to an end that he knows of.
    private static void settled(MovingDesks moving, String visitor, Set<String> left) {
        Set<Outcome> ends = new HashSet<>();
        moving.desks().happened().stream().filter(Event.Ended.class::isInstance).map(Event.Ended.class::cast)
            .filter(ended -> ended.request().equals(root(visitor)) || ended.request().startsWith(root(visitor) + "-"))
            .forEach(ended -> ends.add(ended.outcome()));
        ends.remove(Outcome.MOVED);
        promise(left.contains(visitor) || !ends.contains(Outcome.DEPARTED) && !ends.contains(Outcome.VANISHED),
            visitor + " is taken out of line and did not ask for it");
        List<Request> has = moving.has(visitor);
        promise(has.size() <= 1, visitor + " is at two workgroups: " + has);
        promise(has.size() == 1 || !ends.isEmpty(), visitor + " is lost");
        promise(has.isEmpty() || has.get(0).state() != RequestState.MOVING, visitor + " is on his way for ever");
        promise(MovingDesks.ALL.stream().noneMatch(desk -> moving.state(desk, visitor) == RequestState.ARRIVING), visitor + " never arrives");
        promise(!left.contains(visitor) || has.isEmpty() || has.get(0).roomOpen() || has.get(0).state() == RequestState.ACCEPTED
            || has.get(0).state() == RequestState.IN_CHAT, visitor + " has left and still waits");
    }

    private static String root(String visitor) {
        return "r-" + visitor;
    }

    private static void end(MovingDesks moving) {
        TwoDesks desks = moving.desks();
        MovingDesks.ALL.forEach(desk -> desks.desk(desk).allRequests().stream().filter(Request::roomOpen).forEach(request ->
            desks.does(desk, new Command.RoomLost(request.id()))));
        MovingDesks.ALL.forEach(desk -> AGENTS.forEach(agent -> desks.does(desk, new Command.GoOffDuty(TwoDesks.session(agent)))));
        for (int i = 0; i < 20; i++) {
            desks.deliverAll();
            desks.pass(Duration.ofMinutes(1));
        }
        desks.deliverAll();
        MovingDesks.ALL.forEach(desk -> promise(desks.desk(desk).allRequests().isEmpty(),
            desk + " still has " + desks.desk(desk).allRequests()));
    }
}
