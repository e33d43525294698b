package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As long as too few slots became free, the wait of the first in line tells. */
class HeadOfLineTest {

    private static LineForecast line(int waiting, int minutes) {
        return LineForecast.of(WaitStatistics.NONE, 4, waiting - 1, waiting, Duration.ofMinutes(minutes));
    }

    @Test
    void whoComesLastIntoALongLineWaitsAboutAsLongAsTheFirstHas() {
        WaitForecast last = line(100, 30).at(99).orElseThrow();

        assertThat(last.basis()).isEqualTo(WaitForecast.Basis.HEAD_OF_LINE);
        assertThat(last.median()).isCloseTo(30 * 60, withPercentage(2));
    }

    @ParameterizedTest(name = "{1} steps away in a line of {0}")
    @CsvSource({"2, 1", "2, 2", "3, 3", "5, 1", "5, 5", "20, 10", "20, 20"})
    void itsPercentilesAreThoseOfTwoCountsOfStepsAtOneUnknownRate(int waiting, int steps) {
        WaitForecast forecast = line(waiting, 1).at(steps - 1).orElseThrow();
        Random random = new Random(7);
        double[] waits = IntStream.range(0, 50_000).mapToDouble(i -> 60 * gamma(random, steps) / gamma(random, waiting - 1)).toArray();

        assertThat(share(waits, forecast.median())).isCloseTo(0.5, within(0.08));
        assertThat(share(waits, forecast.ninetieth())).isCloseTo(0.9, within(0.03));
    }

    private static double share(double[] waits, double within) {
        return Arrays.stream(waits).filter(wait -> wait <= within).count() / (double) waits.length;
    }

    private static double gamma(Random random, int shape) {
        return IntStream.range(0, shape).mapToDouble(i -> -Math.log(1 - random.nextDouble())).sum();
    }

    @Test
    void whoStandsFurtherBackNeverWaitsShorter() {
        for (int waiting : new int[] {2, 3, 10, 1000}) {
            LineForecast line = line(waiting, 5);
            for (int ahead = 1; ahead < waiting; ahead++) {
                assertThat(line.at(ahead).orElseThrow().median()).isGreaterThan(line.at(ahead - 1).orElseThrow().median());
                assertThat(line.at(ahead).orElseThrow().ninetieth()).isGreaterThan(line.at(ahead - 1).orElseThrow().ninetieth());
            }
        }
    }

    @Test
    void withTwentyFreedSlotsTheLineItselfTells() {
        WaitStatistics known = new WaitStatistics(new Rate(20, 200), Rate.UNKNOWN, Answering.UNKNOWN);

        WaitForecast forecast = LineForecast.of(known, 4, 2, 3, Duration.ofMinutes(30)).at(2).orElseThrow();

        assertThat(forecast.basis()).isEqualTo(WaitForecast.Basis.ERLANG_A);
    }
}
