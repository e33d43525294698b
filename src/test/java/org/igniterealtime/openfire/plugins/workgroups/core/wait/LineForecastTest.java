package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formula of peers.md §3.3, against itself by hand and against the exact distribution. */
class LineForecastTest {

    private static final Duration NOBODY = Duration.ZERO;

    /** Rates known as well as if there had been a million events of each. */
    private static WaitStatistics known(double mu, double theta) {
        Rate left = theta > 0 ? new Rate(1e6, 1e6 / theta) : Rate.UNKNOWN;
        return new WaitStatistics(new Rate(1e6, 1e6 / mu), left, Answering.UNKNOWN);
    }

    private static WaitForecast erlang(double mu, double theta, int slots, int ahead) {
        return LineForecast.of(known(mu, theta), slots, ahead, 0, NOBODY).at(ahead).orElseThrow();
    }

    @Test
    void theMeanIsTheSumOfTheSteps() {
        WaitForecast third = erlang(0.01, 0.02, 2, 2);

        assertThat(third.mean()).isCloseTo(1 / 0.02 + 1 / 0.04 + 1 / 0.06, within(1e-9));
        assertThat(third.variance()).isCloseTo(2500 + 625 + 1 / 0.0036, withPercentage(0.01));
        assertThat(third.basis()).isEqualTo(WaitForecast.Basis.ERLANG_A);
    }

    @ParameterizedTest(name = "{0} ahead, theta {1}")
    @CsvSource({"0, 0", "3, 0", "100, 0", "0, 0.0033", "3, 0.0033", "20, 0.0033", "100, 0.0033", "5, 0.05", "400, 0.001"})
    void bothPercentilesAreThoseOfTheExactDistribution(int ahead, double theta) {
        WaitForecast forecast = erlang(1 / 480.0, theta, 20, ahead);

        assertThat(ExactWait.within(forecast.median(), 20 / 480.0, theta, ahead)).isCloseTo(0.5, within(0.02));
        assertThat(ExactWait.within(forecast.ninetieth(), 20 / 480.0, theta, ahead)).isCloseTo(0.9, within(0.02));
    }

    @ParameterizedTest(name = "theta {0}, from {1} events")
    @CsvSource({"0, 20", "0, 200", "1e-9, 200", "0.001, 200", "0.0033, 20", "0.1, 200", "10, 20"})
    void whoStandsFurtherBackNeverWaitsShorterUpToTenThousand(double theta, double events) {
        WaitStatistics statistics = new WaitStatistics(new Rate(events, events * 480),
            theta > 0 ? new Rate(events, events / theta) : Rate.UNKNOWN, new Answering(10, 60, 400));
        LineForecast line = LineForecast.of(statistics, 20, 10_000, 0, NOBODY);

        WaitForecast before = line.at(0).orElseThrow();
        assertThat(before.median()).isPositive();
        for (int ahead = 1; ahead <= 10_000; ahead++) {
            WaitForecast next = line.at(ahead).orElseThrow();
            assertThat(next.median()).isGreaterThan(before.median());
            assertThat(next.ninetieth()).isGreaterThan(before.ninetieth());
            before = next;
        }
    }

    @Test
    void ratesFromFewEventsMakeTheRangeWiderNotTheMean() {
        WaitStatistics few = new WaitStatistics(new Rate(20, 20 * 480), Rate.UNKNOWN, Answering.UNKNOWN);

        WaitForecast unsure = LineForecast.of(few, 20, 50, 0, NOBODY).at(50).orElseThrow();

        WaitForecast sure = erlang(1 / 480.0, 0, 20, 50);
        assertThat(unsure.mean()).isCloseTo(sure.mean(), withPercentage(1e-6));
        assertThat(unsure.variance()).isCloseTo(sure.variance() + sure.mean() * sure.mean() / 20, withPercentage(0.1));
    }

    @Test
    void theTimeToAnswerComesOnTop() {
        WaitStatistics statistics = new WaitStatistics(known(0.01, 0).freed(), Rate.UNKNOWN, new Answering(4, 20, 116));

        WaitForecast forecast = LineForecast.of(statistics, 1, 0, 0, NOBODY).at(0).orElseThrow();

        assertThat(forecast.mean()).isCloseTo(105, within(1e-9));
        assertThat(forecast.variance()).isCloseTo(10_004, within(0.1));
    }

    @Test
    void whileNothingIsKnownThereIsNoNumber() {
        assertThat(LineForecast.of(WaitStatistics.NONE, 4, 3, 1, Duration.ofMinutes(1)).at(0)).isEmpty();
        assertThat(LineForecast.of(WaitStatistics.NONE, 4, 3, 3, NOBODY).at(2)).isEmpty();
    }

    @Test
    void withNobodyToServeThereIsNoNumber() {
        assertThat(LineForecast.of(known(0.01, 0), 0, 3, 3, Duration.ofMinutes(1)).at(2)).isEmpty();
    }

    @Test
    void furtherBackThanAskedForIsAMistake() {
        LineForecast line = LineForecast.of(known(0.01, 0), 1, 3, 0, NOBODY);

        assertThatThrownBy(() -> line.at(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
