package org.igniterealtime.openfire.plugins.workgroups.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An hour worked out by hand. Five visitors: answered after 10, 20 and 90 seconds, one gone after 30 seconds, one missed after 240. The chats took
 * 5, 10 and 15 minutes, two of them at once. An agent was made eight offers.
 */
class MeasureTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Figures HOUR = new Figures(new Ends(3, 0, 1, 1, 0, 0),
        List.of(Waits.answered(Duration.ofSeconds(10)), Waits.answered(Duration.ofSeconds(20)), Waits.answered(Duration.ofSeconds(90)),
            Waits.unanswered(Duration.ofSeconds(30)), Waits.unanswered(Duration.ofSeconds(240))).stream().reduce(Waits.NONE, Waits::plus),
        new Chats(3, Duration.ofMinutes(30).toMillis(), Duration.ofMinutes(30).toMillis(), 1, 2), new Offers(3, 1, 1, 3));

    @ParameterizedTest
    @CsvSource({"REQUESTS, 5", "SERVED, 3", "ABANDONED, 1", "MISSED, 1", "SERVICE_LEVEL, 0.4", "ANSWER, 40", "WAIT, 78", "LONGEST, 240",
        "CHATS, 3", "HANDLE, 600", "AT_ONCE, 0.5", "PEAK, 2", "OFFERS, 8", "ACCEPTED, 3", "REJECTED, 1", "EXPIRED, 1", "REVOKED, 3", "ACCEPTANCE, 0.6"})
    void eachMeasureIsWhatItsDefinitionSays(Measure measure, double expected) {
        assertThat(measure.of(HOUR, 20, AN_HOUR)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "10, 0.2", "15, 0.2", "20, 0.4", "60, 0.4", "90, 0.6", "600, 0.6"})
    void theServiceLevelIsOfTheThresholdThatIsChosenAndExactOnIt(int within, double expected) {
        assertThat(Measure.SERVICE_LEVEL.of(HOUR, within, AN_HOUR)).hasValue(expected);
    }

    @Test
    void whereThereIsNothingToDivideByThereIsNoNumber() {
        for (Measure measure : Measure.values()) {
            OptionalDouble none = measure.of(Figures.NONE, 20, Duration.ZERO);
            assertThat(none).as(measure.name()).isEqualTo(measure.unit() == Measure.Unit.COUNT ? OptionalDouble.of(0) : OptionalDouble.empty());
        }
    }

    @Test
    void aWaitOfAMomentLongerIsNotWithinAndTimesDoNotOverflowAfterTwentyFiveDays() {
        assertThat(Waits.answered(Duration.ofMillis(20_001)).within(20)).isZero();
        assertThat(Waits.answered(Duration.ofMillis(20_000)).within(20)).isEqualTo(1);
        Figures both = Figures.of(Chats.over(Duration.ofDays(400))).then(Figures.of(Chats.over(Duration.ofDays(600))));
        assertThat(Measure.HANDLE.of(both, 20, AN_HOUR)).hasValue(Duration.ofDays(500).toSeconds());
    }
}
