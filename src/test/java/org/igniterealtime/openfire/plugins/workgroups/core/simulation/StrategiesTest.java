package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every strategy through the same day, with the same people. */
class StrategiesTest {

    private static final Day DAY = Day.of("a full day", 5, 4, 0.95, 300, 24);

    private static final Map<Contender, Report> LIVED = new HashMap<>();

    /** The day under a strategy; lived through once, however many tests look at it. */
    private static Report report(Contender contender) {
        return LIVED.computeIfAbsent(contender, one -> SimulatedDesk.run(DAY, one, 1));
    }

    static Stream<Contender> contenders() {
        return Contender.all();
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void everybodyIsServedOrGivesUpAndNoSlotIsIdleWhileSomebodyWaits(Contender contender) {
        Report report = report(contender);

        assertThat(report.waits().size() + report.gaveUp()).isEqualTo(Customer.of(DAY, 1).size());
        // Erlang-A at load 0.95 on 20 slots with patience 5 min: 7 to 8 % give up. An idle slot would show.
        assertThat(report.abandonment()).isBetween(0.04, 0.12);
        assertThat(report.percentile(50)).isLessThanOrEqualTo(report.percentile(90));
        assertThat(report.mean()).isBetween(10.0, 40.0);
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void whoeverIsAskedFirstVisitorsWaitAsLong(Contender contender) {
        // A slot is a slot, and these agents answer at once: strategies share the work out, and none of them makes it more.
        assertThat(report(contender).waits()).isEqualTo(report(Contender.ROUND_ROBIN).waits());
        assertThat(report(contender).gaveUp()).isEqualTo(report(Contender.ROUND_ROBIN).gaveUp());
    }

    @ParameterizedTest
    @EnumSource(names = {"ROUND_ROBIN", "LEAST_LOADED", "LONGEST_IDLE", "RANDOM"})
    void whoeverDoesNotGoByASetOrderIsFair(Strategy strategy) {
        assertThat(report(new Contender(strategy)).gini()).isLessThan(0.05);
    }

    @Test
    void aSetOrderGivesTheFirstMoreThanAnyOther() {
        // At load 0.6 the last of five agents is seldom needed.
        Day quiet = Day.of("quiet", 5, 4, 0.6, 300, 6);

        assertThat(SimulatedDesk.run(quiet, new Contender(Strategy.LINEAR), 1).gini())
            .isGreaterThan(2 * SimulatedDesk.run(quiet, Contender.ROUND_ROBIN, 1).gini()).isGreaterThan(0.1);
    }

    @Test
    void roundRobinGivesEveryAgentAlmostAsManyChats() {
        Report report = report(Contender.ROUND_ROBIN);

        assertThat(report.chats()).hasSize(5);
        assertThat(report.gini()).isLessThan(0.03);
    }

    @Test
    void theSameSeedIsTheSameDay() {
        Day day = Day.of("short", 2, 2, 1.1, 300, 5);

        assertThat(SimulatedDesk.run(day, Contender.ROUND_ROBIN, 3)).isEqualTo(SimulatedDesk.run(day, Contender.ROUND_ROBIN, 3));
    }
}
