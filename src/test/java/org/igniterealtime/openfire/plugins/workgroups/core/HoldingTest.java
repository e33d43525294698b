package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing.Nobody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From when on visitors are held who waited already when the last agent went. */
class HoldingTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final DeskFixture desk = desk("support: ann bob", "sales: cleo");

    @BeforeEach
    void veraWaitsForAnnWhoIsAwayFarLongerThanSheWouldBeHeld() {
        desk.hasTiming(old -> old.withRequest(HOUR));
        desk.hasStaffing(old -> old.withNobody(Nobody.HOLD_FOR, MINUTE));
        desk.comesOnDuty("ann");
        desk.shows("ann", Show.AWAY);
        desk.joins("vera", "queue=support");
        desk.pass(MINUTE.multipliedBy(6));
    }

    @Test
    void whoHasWaitedForABusyAgentIsHeldFromTheMomentThatOneGoesAndNotSentAwayByAShortDropOfHisLine() {
        desk.goesOffDuty("ann");
        desk.pass(MINUTE.minusMillis(1));
        desk.restartsWith("vera");
        assertThat(desk.state("vera")).isEqualTo(RequestState.QUEUED);
        assertThat(WhyRequest.of(desk.workgroup(), desk.id("vera"), desk.now()).orElseThrow().outlook().endsAt())
            .contains(desk.now().plusMillis(1));
        desk.pass(Duration.ofMillis(1));

        assertThat(desk.outcome("vera")).isEqualTo(Outcome.TIMED_OUT);
    }

    @Test
    void whoIsPutIntoADesertedQueueIsHeldFromThenOn() {
        desk.does(new Command.Redirect(desk.id("vera"), "support", "sales", false, "admin"));
        desk.pass(MINUTE.minusMillis(1));
        assertThat(desk.state("vera")).isEqualTo(RequestState.QUEUED);
        desk.pass(Duration.ofMillis(1));

        assertThat(desk.outcome("vera")).isEqualTo(Outcome.TIMED_OUT);
    }
}
