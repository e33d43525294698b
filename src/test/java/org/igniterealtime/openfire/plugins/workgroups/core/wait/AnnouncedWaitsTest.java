package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was announced against what came. */
class AnnouncedWaitsTest {

    private static AnnouncedWaits.Kept served(double waited) {
        return new AnnouncedWaits.Kept(100, waited, true);
    }

    @Test
    void whereNobodyGivesUpItIsThePlainShare() {
        List<AnnouncedWaits.Kept> all = List.of(served(10), served(50), served(100), served(101));

        assertThat(AnnouncedWaits.share(all).orElseThrow()).isCloseTo(0.75, within(1e-12));
        assertThat(AnnouncedWaits.shareOfServed(all)).hasValue(0.75);
    }

    @Test
    void ofNobodyThereIsNoShare() {
        assertThat(AnnouncedWaits.share(List.of())).isEmpty();
        assertThat(AnnouncedWaits.shareOfServed(List.of())).isEmpty();
    }

    @Test
    void whoGivesUpHidesHowLongHeWouldHaveWaitedAndIsNotTakenForServedInTime() {
        Random random = new Random(1);
        List<AnnouncedWaits.Kept> all = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double wait = -100 / Math.log(10) * Math.log(1 - random.nextDouble());
            double patience = -60 * Math.log(1 - random.nextDouble());
            all.add(new AnnouncedWaits.Kept(100, Math.min(wait, patience), wait <= patience));
        }

        assertThat(AnnouncedWaits.share(all).orElseThrow()).isCloseTo(0.9, within(0.01));
        assertThat(AnnouncedWaits.shareOfServed(all).orElseThrow()).isGreaterThan(0.97);
    }
}
