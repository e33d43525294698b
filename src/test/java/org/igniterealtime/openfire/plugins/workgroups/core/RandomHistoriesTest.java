package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Whatever happens at a desk, in whatever order, it keeps its promises, and its events tell all of it. The histories are those of one seed,
 * so that a tree that is green stays so; {@link NewHistories} takes new ones. A failure prints the shortest story that still fails.
 */
class RandomHistoriesTest {

    private static final History.Observer NOBODY = (history, command, decision) -> { };

    @Provide
    Arbitrary<List<Action>> histories() {
        List<Tuple.Tuple2<Integer, Action.Kind>> weights = Stream.of(Action.Kind.values()).map(kind -> Tuple.of(kind.often, kind)).toList();
        Arbitrary<Integer> who = Arbitraries.integers().between(0, 11).withDistribution(RandomDistribution.uniform());
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 63).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(Arbitraries.frequency(weights), who, which).as(Action::new)
            .list().ofMinSize(30).ofMaxSize(80).withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyPromiseIsKept(@ForAll("histories") List<Action> actions) {
        History.check(actions, some -> new History(new Promises()).live(some));
    }

    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theSameCommandsGiveTheSameDecisions(@ForAll("histories") List<Action> actions) {
        History.check(actions, some -> {
            List<History.Step> steps = new History(NOBODY).live(some).steps();

            assertThat(decisions(History.fresh(), steps)).isEqualTo(steps.stream().map(History.Step::decision).toList());
        });
    }

    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theEventsAloneGiveTheStateAgain(@ForAll("histories") List<Action> actions) {
        History.check(actions, some -> {
            History history = new History(NOBODY).live(some);
            Workgroup folded = History.fresh();

            history.steps().forEach(step -> step.decision().events().forEach(event -> folded.apply(event, step.at())));

            assertThat(folded.snapshot()).isEqualTo(history.workgroup().snapshot());
            assertThat(folded.settings()).isEqualTo(history.workgroup().settings());
            assertThat(folded.members()).isEqualTo(history.workgroup().members());
        });
    }

    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aDeskTakenUpFromItsRowsGoesOnAlike(@ForAll("histories") List<Action> actions, @ForAll @IntRange(max = 80) int until) {
        History.check(actions, some -> {
            List<History.Step> steps = new History(NOBODY).live(some).steps();
            List<History.Step> before = steps.subList(0, Math.min(until, steps.size()));
            List<History.Step> after = steps.subList(before.size(), steps.size());
            Workgroup desk = History.fresh();
            for (History.Step step : before) {
                desk = History.takenUp(desk, step.command(), step.at());
                Decider.decide(desk, step.command(), step.at());
            }

            // A door that the timer is late for is settled by the restart itself.
            Workgroup reloaded = after.isEmpty() || desk.door().isDue(after.get(0).at()) ? desk
                : new Workgroup(desk.settings(), desk.members(), desk.snapshot(), after.get(0).at());

            assertThat(decisions(reloaded, after)).isEqualTo(after.stream().map(History.Step::decision).toList());
        });
    }

    /**
     * The checks above are worth what the histories reach: every kind of event, every refusal, every end.
     */
    @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void theHistoriesGoEverywhere(@ForAll("histories") List<Action> actions) {
        for (History.Step step : new History(NOBODY).live(actions).steps()) {
            if (step.decision().answer() instanceof Answer.Refused refused) {
                Statistics.collect(refused.why());
            }
            step.decision().events().forEach(event -> {
                Statistics.collect(event.getClass());
                if (event instanceof Event.Ended ended) {
                    Statistics.collect(ended.outcome());
                }
                if (event instanceof Event.OfferEnded ended) {
                    Statistics.collect(ended.how());
                }
                if (event instanceof Event.AssistFailed failed) {
                    Statistics.collect(failed.why());
                }
                if (event instanceof Event.Queued queued && queued.reclaimed() != null) {
                    Statistics.collect("reclaimed");
                }
            });
        }
        Statistics.coverage(coverage -> {
            Stream.of(Event.class.getPermittedSubclasses()).filter(kind -> !MovingHistoriesTest.MOVES.contains(kind))
                .forEach(kind -> coverage.check(kind).count(count -> count > 0));
            Stream.of(Outcome.values()).filter(outcome -> outcome != Outcome.MOVED).forEach(outcome -> coverage.check(outcome).count(count -> count > 0));
            Stream.of(Refusal.values()).filter(why -> why != Refusal.NOT_ACCEPTABLE)
                .forEach(why -> coverage.check(why).count(count -> count > 0));
            Stream.of(Assist.Failure.values()).forEach(why -> coverage.check(why).count(count -> count > 0));
            Stream.of(OfferState.REJECTED, OfferState.EXPIRED, OfferState.REVOKED)
                .forEach(how -> coverage.check(how).count(count -> count > 0));
            coverage.check("reclaimed").count(count -> count > 0);
        });
    }

    private static List<Decision> decisions(Workgroup start, List<History.Step> steps) {
        List<Decision> decisions = new ArrayList<>();
        Workgroup desk = start;
        for (History.Step step : steps) {
            desk = History.takenUp(desk, step.command(), step.at());
            decisions.add(Decider.decide(desk, step.command(), step.at()));
        }
        return decisions;
    }
}
