package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What happens so often is counted, and the old fades. */
class RateTest {

    private static Rate every(double seconds, int times, Rate rate) {
        Rate next = rate;
        for (int i = 0; i < times; i++) {
            next = next.passed(seconds).happened(50);
        }
        return next;
    }

    @Test
    void ofWhatWasNeverObservedThereIsNoRate() {
        assertThat(Rate.UNKNOWN.perSecond()).isZero();
    }

    @Test
    void upToItsMemoryItIsThePlainMean() {
        Rate rate = every(10, 20, every(30, 20, Rate.UNKNOWN));

        assertThat(rate.events()).isEqualTo(40);
        assertThat(rate.perSecond()).isCloseTo(40.0 / 800, within(1e-12));
    }

    @Test
    void timeWithoutAnEventMakesItSmaller() {
        Rate rate = every(10, 20, Rate.UNKNOWN).passed(200);

        assertThat(rate.perSecond()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void theOldFadesByHowMuchHappenedSince() {
        Rate changed = every(5, 150, every(10, 500, Rate.UNKNOWN));

        assertThat(changed.events()).isEqualTo(50);
        double weightOfOld = Math.pow(50.0 / 51, 150);
        assertThat(1 / changed.perSecond()).isCloseTo(5 + 5 * weightOfOld, within(1e-9));
    }

    @Test
    void itIsNeverNegativeOrNoNumber() {
        assertThatThrownBy(() -> Rate.UNKNOWN.passed(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
