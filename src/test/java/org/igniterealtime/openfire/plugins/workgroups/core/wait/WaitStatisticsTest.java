package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is counted, and when. */
class WaitStatisticsTest {

    private static final Occupancy FULL = new Occupancy(4, 0, 2);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void slotTimeCountsOnlyWhileAllAreBusy() {
        WaitStatistics known = WaitStatistics.NONE.passed(MINUTE, FULL).passed(MINUTE, new Occupancy(4, 1, 0))
            .passed(MINUTE, new Occupancy(0, 0, 3));

        assertThat(known.freed().seconds()).isEqualTo(4 * 60);
    }

    @Test
    void timeWaitedIsEverybodys() {
        WaitStatistics known = WaitStatistics.NONE.passed(MINUTE, FULL).passed(MINUTE, new Occupancy(0, 0, 3)).visitorLeft();

        assertThat(known.left().perSecond()).isCloseTo(1.0 / (5 * 60), within(1e-12));
    }

    @Test
    void twentyFreedSlotsAreEnough() {
        WaitStatistics known = WaitStatistics.NONE;
        for (int i = 0; i < 19; i++) {
            known = known.passed(MINUTE, FULL).slotFreed();
        }

        assertThat(known.isEnough()).isFalse();
        assertThat(known.slotFreed().isEnough()).isTrue();
    }

    @Test
    void aChangedDayIsFollowed() {
        WaitStatistics known = WaitStatistics.NONE;
        for (int i = 0; i < 1000; i++) {
            known = known.passed(MINUTE, FULL).slotFreed();
        }
        for (int i = 0; i < 2 * WaitStatistics.MEMORY; i++) {
            known = known.passed(MINUTE.multipliedBy(2), FULL).slotFreed();
        }

        assertThat(known.freed().perSecond()).isCloseTo(1.0 / 480, within(0.08 / 480));
    }

    @Test
    void answersHaveAMeanAndAVariance() {
        WaitStatistics known = WaitStatistics.NONE.answered(Duration.ofSeconds(4)).answered(Duration.ofSeconds(10));

        assertThat(known.answering().mean()).isEqualTo(7);
        assertThat(known.answering().variance()).isEqualTo(9);
    }

    @Test
    void aClockThatWasSetBackMakesNoNegativeAnswer() {
        assertThat(WaitStatistics.NONE.answered(Duration.ofSeconds(-3)).answering()).isEqualTo(new Answering(1, 0, 0));
    }
}
