package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a queue can have beside a strategy, through one day with the same people: what it is for, and what it costs those who wait. */
class WaysToServeTest {

    private static final Day DAY = Day.of("a usual day", 5, 4, 0.8, 300, 12).withAnswer(10);
    private static final List<Address> EXPERTS = Stream.of("agent4", "agent5").map(SimulatedDesk::agent).map(Address::toBare).toList();
    private static final Contender TWO_LEVELS = Contender.secondLevel(EXPERTS);

    private static final Map<Contender, Report> LIVED = new HashMap<>();

    private static Report report(Contender contender) {
        return LIVED.computeIfAbsent(contender, one -> SimulatedDesk.run(DAY, one, 1));
    }

    static Stream<Contender> contenders() {
        return Stream.of(Contender.ROUND_ROBIN, Contender.TWO_AT_ONCE, Contender.MOST_RECENT, TWO_LEVELS);
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void everybodyIsServedOrGivesUpAndAllAgentsServe(Contender contender) {
        Report report = report(contender);

        assertThat(report.waits().size() + report.gaveUp()).isEqualTo(Customer.of(DAY, 1).size());
        assertThat(report.chats()).hasSize(5);
        assertThat(report.abandonment()).isLessThan(0.12);
    }

    @Test
    void offeredToTwoAtOnceVisitorsWaitForTheQuickerOneAndChatsAreSharedAlmostAsFairly() {
        assertThat(report(Contender.TWO_AT_ONCE).mean()).isLessThan(report(Contender.ROUND_ROBIN).mean());
        assertThat(report(Contender.TWO_AT_ONCE).percentile(50)).isLessThan(report(Contender.ROUND_ROBIN).percentile(50));
        assertThat(report(Contender.TWO_AT_ONCE).gini()).isLessThan(0.05);
    }

    @Test
    void twoLevelsSpareTheSecondOneAtTheCostOfWhoComesWhileTheFirstIsBusy() {
        assertThat(report(TWO_LEVELS).gini()).isGreaterThan(2 * report(Contender.ROUND_ROBIN).gini()).isGreaterThan(0.05);
        assertThat(report(TWO_LEVELS).mean()).isGreaterThan(report(Contender.ROUND_ROBIN).mean());
        // Nobody waits for the first level alone for longer than is set, so those who wait long do not wait that much longer.
        assertThat(report(TWO_LEVELS).percentile(90)).isLessThan(report(Contender.ROUND_ROBIN).percentile(90)
            + Contender.WIDENING.toSeconds() + DAY.answer());
    }

    @Test
    void whoComesAgainMeetsTheSameAgentMoreOftenThanByChanceAndWaitsForThat() {
        assertThat(report(Contender.ROUND_ROBIN).again()).isGreaterThan(200);
        assertThat(report(Contender.MOST_RECENT).reunions()).isGreaterThan(2 * report(Contender.ROUND_ROBIN).reunions());
        assertThat(report(Contender.MOST_RECENT).mean()).isGreaterThan(report(Contender.ROUND_ROBIN).mean());
        assertThat(report(Contender.MOST_RECENT).gini()).isLessThan(0.1);
    }
}
