package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.AnnouncedWaits;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What visitors are told when they join a line, against what they would wait if they stayed: the real core through simulated days. */
class PredictionTest {

    static Stream<Arguments> fiveCases() {
        return Days.fiveCases().flatMap(day -> LongStream.rangeClosed(1, 3).mapToObj(seed -> Arguments.of(day, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource
    void fiveCases(Day day, long seed) {
        Report report = SimulatedDesk.run(day, Contender.ROUND_ROBIN, seed);

        assertThat(report.outcomes()).as("visitors who were told").hasSizeGreaterThan(1000);
        assertThat(report.ratio()).as("error of the announced median by that of the mean of the last 100 waits").isLessThan(0.7);
        assertThat(report.ratioOfMean()).as("error of the mean by that of the mean of the last 100 waits").isLessThan(0.7);
        assertThat(report.coverage()).as("share within the announced 90th percentile").isBetween(0.85, 0.95);
    }

    static Stream<Day> moreCases() {
        return Days.moreCases();
    }

    @ParameterizedTest
    @MethodSource
    void moreCases(Day day) {
        Report report = SimulatedDesk.run(day, Contender.ROUND_ROBIN, 1);

        assertThat(report.ratio()).isLessThan(0.7);
        assertThat(report.coverage()).isBetween(0.85, 0.95);
    }

    @Test
    void aChangedDayIsFollowed() {
        Report report = SimulatedDesk.run(Days.slower(), Contender.ROUND_ROBIN, 1);

        assertThat(report.ratio()).isLessThan(0.7);
        // Until the line is known anew too many wait longer than announced.
        assertThat(report.coverage()).isBetween(0.8, 0.95);
    }

    @Test
    void theDeskMeasuresTheSameThoughItNeverSeesTheWaitOfThoseWhoGaveUp() {
        Report report = SimulatedDesk.run(Day.of("as E", 2, 2, 0.9, 300, 150), Contender.ROUND_ROBIN, 4);

        assertThat(AnnouncedWaits.share(report.kept()).orElseThrow()).isCloseTo(report.coverage(), within(0.02));
        assertThat(AnnouncedWaits.shareOfServed(report.kept()).orElseThrow()).as("flatters").isGreaterThan(report.coverage() + 0.03);
    }

    @Test
    void theFirstInLineTellsHowLongItMayTakeWhileNothingElseIsKnown() {
        Report report = SimulatedDesk.runUnknowing(Day.of("as B", 5, 4, 1.2, 300, 20), Contender.ROUND_ROBIN, 1);

        assertThat(report.outcomes()).extracting(one -> one.forecast().basis()).containsOnly(WaitForecast.Basis.HEAD_OF_LINE);
        assertThat(report.coverage()).isBetween(0.85, 0.95);
        assertThat(report.coverageOfMedian()).isBetween(0.4, 0.6);
    }
}
