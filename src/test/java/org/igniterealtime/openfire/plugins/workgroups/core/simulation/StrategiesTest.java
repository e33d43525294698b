package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every strategy through the same day, with the same people. */
class StrategiesTest {

    private static final Day DAY = Day.of("a full day", 5, 4, 0.95, 300, 24);

    static Stream<Contender> contenders() {
        return Contender.all();
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void everybodyIsServedOrGivesUpAndNoSlotIsIdleWhileSomebodyWaits(Contender contender) {
        Report report = SimulatedDesk.run(DAY, contender, 1);

        assertThat(report.waits().size() + report.gaveUp()).isEqualTo(Customer.of(DAY, 1).size());
        // Erlang-A at load 0.95 on 20 slots with patience 5 min: 7 to 8 % give up. An idle slot would show.
        assertThat(report.abandonment()).isBetween(0.04, 0.12);
        assertThat(report.percentile(50)).isLessThanOrEqualTo(report.percentile(90));
        assertThat(report.mean()).isBetween(10.0, 40.0);
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void whoeverIsAskedFirstVisitorsWaitAsLong(Contender contender) {
        Report report = SimulatedDesk.run(DAY, contender, 1);
        Report roundRobin = SimulatedDesk.run(DAY, Contender.ROUND_ROBIN, 1);

        // A slot is a slot: strategies share the work out, and none of them makes it more.
        assertThat(report.mean()).isCloseTo(roundRobin.mean(), withinPercentage(15));
        assertThat(report.gaveUp()).isCloseTo(roundRobin.gaveUp(), withinPercentage(15));
    }

    @ParameterizedTest
    @EnumSource(names = {"ROUND_ROBIN", "LEAST_LOADED", "LONGEST_IDLE", "RANDOM"})
    void whoeverDoesNotGoByASetOrderIsFair(Strategy strategy) {
        assertThat(SimulatedDesk.run(DAY, new Contender(strategy), 1).gini()).isLessThan(0.05);
    }

    @Test
    void aSetOrderGivesTheFirstMoreThanAnyOther() {
        // At load 0.6 the last of five agents is seldom needed.
        Day quiet = Day.of("quiet", 5, 4, 0.6, 300, 12);

        assertThat(SimulatedDesk.run(quiet, new Contender(Strategy.LINEAR), 1).gini())
            .isGreaterThan(2 * SimulatedDesk.run(quiet, Contender.ROUND_ROBIN, 1).gini()).isGreaterThan(0.1);
    }

    @Test
    void roundRobinGivesEveryAgentAlmostAsManyChats() {
        Report report = SimulatedDesk.run(DAY, Contender.ROUND_ROBIN, 1);

        assertThat(report.chats()).hasSize(5);
        assertThat(report.gini()).isLessThan(0.03);
    }

    @Test
    void theSameSeedIsTheSameDay() {
        Day day = Day.of("short", 2, 2, 1.1, 300, 5);

        assertThat(SimulatedDesk.run(day, Contender.ROUND_ROBIN, 3)).isEqualTo(SimulatedDesk.run(day, Contender.ROUND_ROBIN, 3));
    }
}
