package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Ends;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Slot;

/** Whatever happens at a desk, what it counts is what the log says, and parts add up to the whole. */
class CountingHistoriesTest {

    private static final Set<Outcome> CUT_SHORT = Set.of(Outcome.MOVED, Outcome.REMOVED, Outcome.DESK_CLOSED);

    @Provide
    Arbitrary<List<Action>> histories() {
        return Combinators.combine(Arbitraries.frequency(Stream.of(Action.Kind.values()).map(kind -> Tuple.of(kind.often, kind)).toList()),
            Arbitraries.integers().between(0, 11), Arbitraries.integers().between(0, 63)).as(Action::new).list().ofMinSize(30).ofMaxSize(80);
    }

    /** What the log's events come to, worked out in another way: one by one, with a list for everything. */
    private static final class Books {

        private final Map<String, Outcome> kept = new HashMap<>();
        private final Map<String, Instant> talking = new HashMap<>();
        private final Map<Instant, Integer> peaks = new HashMap<>();
        private final Set<String> answered = new HashSet<>();
        private final List<Outcome> ends = new ArrayList<>();
        private long offers;
        private long talked;
        private long accepts;
        private long cutShort;
        private Instant seen = DeskFixture.OPENING;

        void saw(Event event, Instant at) {
            // What ran went on until now, through every quarter in between.
            for (Instant slot = Slot.of(seen); !talking.isEmpty() && slot.isBefore(at); slot = slot.plus(Slot.LENGTH)) {
                peaks.merge(slot, talking.size(), Math::max);
            }
            seen = at;
            if (event instanceof Event.Ended ended) {
                stops(ended.request(), at);
                cutShort += CUT_SHORT.contains(ended.outcome()) && !answered.contains(ended.request()) ? 1 : 0;
                if (ended.keptUntil() == null) {
                    ends.add(ended.outcome());
                } else {
                    kept.put(ended.request(), ended.outcome());
                }
            } else if (event instanceof Event.Forgotten forgotten) {
                ends.add(kept.remove(forgotten.request()));
            } else if (event instanceof Event.Accepted accepted) {
                talking.put(accepted.request(), at);
                answered.add(accepted.request());
                accepts++;
                peaks.merge(Slot.of(at), talking.size(), Math::max);
            } else if (event instanceof Event.Returned returned) {
                stops(returned.request(), at);
            } else if (event instanceof Event.Offered || event instanceof Event.AssistOffered || event instanceof Event.ReferralOffered) {
                offers++;
            }
        }

        private void stops(String request, Instant at) {
            Instant since = talking.remove(request);
            talked += since == null ? 0 : Duration.between(since, at).toMillis();
        }
    }

    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyRequestAndOfferIsCountedOnceAndQueuesAddUp(@ForAll("histories") List<Action> actions) {
        History.check(actions, some -> {
            History history = new History((one, command, decision) -> { }).live(some);
            history.does(new Command.Close());
            Map<About, Map<Instant, Figures>> counted = new HashMap<>();
            Books books = new Books();
            Workgroup desk = History.fresh();
            for (History.Step step : history.steps()) {
                desk = History.takenUp(desk, step.command(), step.at());
                Decider.decide(desk, step.command(), step.at());
                step.decision().events().forEach(event -> books.saw(event, step.at()));
                for (Booked booked : desk.takeChanged().booked()) {
                    counted.computeIfAbsent(booked.about(), about -> new HashMap<>()).merge(booked.slot(), booked.figures(), Figures::plus);
                }
            }
            assertThat(desk.allRequests().stream().filter(request -> !request.state().isFinal())).as("everything is over").isEmpty();
            books.ends.addAll(desk.allRequests().stream().filter(request -> request.end().keptUntil() == null).map(request -> Outcome.VANISHED).toList());

            Figures whole = sum(counted, About.Kind.WORKGROUP);
            assertThat(whole.ends()).isEqualTo(ends(books.ends));
            assertThat(whole.offers().made()).isEqualTo(books.offers);
            // Who leaves in the millisecond of an accept left in the next one, and the chat with whoever accepts then begins after that.
            assertThat(whole.chats().presentMs()).isEqualTo(whole.chats().handledMs()).isBetween(books.talked - books.accepts, books.talked);
            assertThat(sum(counted, About.Kind.QUEUE)).satisfies(queues -> {
                assertThat(queues.ends()).isEqualTo(whole.ends());
                assertThat(queues.waits()).isEqualTo(whole.waits());
                assertThat(queues.chats().handled()).isEqualTo(whole.chats().handled());
                assertThat(queues.chats().presentMs()).isEqualTo(whole.chats().presentMs());
            });
            assertThat(sum(counted, About.Kind.AGENT).offers()).isEqualTo(whole.offers());
            assertThat(whole.waits().answered() + whole.waits().unanswered()).isEqualTo(whole.ends().requests() - books.cutShort);
            Map<Instant, Integer> peaks = new HashMap<>();
            counted.getOrDefault(new About(About.Kind.WORKGROUP, "desk"), Map.of()).forEach((slot, figures) -> {
                if (figures.chats().peak() > 0) {
                    peaks.put(slot, (int) figures.chats().peak());
                }
            });
            assertThat(peaks).isEqualTo(books.peaks);
        });
    }

    private static Ends ends(List<Outcome> outcomes) {
        return new Ends(count(outcomes, Outcome.SERVED), count(outcomes, Outcome.AGENT_LEFT) + count(outcomes, Outcome.ROOM_LOST),
            count(outcomes, Outcome.DEPARTED) + count(outcomes, Outcome.VANISHED) + count(outcomes, Outcome.MISSED),
            count(outcomes, Outcome.TIMED_OUT), count(outcomes, Outcome.REMOVED) + count(outcomes, Outcome.DESK_CLOSED),
            count(outcomes, Outcome.MOVED));
    }

    private static long count(List<Outcome> outcomes, Outcome wanted) {
        return outcomes.stream().filter(wanted::equals).count();
    }

    private static Figures sum(Map<About, Map<Instant, Figures>> counted, About.Kind kind) {
        return counted.entrySet().stream().filter(entry -> entry.getKey().kind() == kind)
            .flatMap(entry -> entry.getValue().values().stream()).reduce(Figures.NONE, Figures::then);
    }
}
