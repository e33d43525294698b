package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.time.ZoneId;
import org.igniterealtime.openfire.plugins.workgroups.core.Opening.Closing;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.HoursText;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.ManualOverride;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.OpeningHours;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.junit.jupiter.api.Test;

/** The desk opens and closes by its hours. It is ten o'clock in Berlin on a Monday when the tests begin. */
class DoorTest {

    private final DeskFixture desk = desk("support: ann");

    private void hasHours(String hours, Closing closing, Duration warning) throws BadText {
        OpeningHours planned = new OpeningHours(ZoneId.of("Europe/Berlin"), HoursText.parse(hours), ManualOverride.NONE);
        desk.has(settings -> settings.with(new Opening(planned, closing, warning)));
    }

    @Test
    void atClosingTimeItLetsNobodyInAndTellsWhoeverHasItAmongHisContacts() throws BadText {
        hasHours("Mon 09:00-10:30", Closing.SERVE_OUT, Duration.ZERO);
        assertThat(desk.joins("vera")).isEqualTo(Answer.DONE);

        desk.pass(Duration.ofMinutes(30));

        assertThat(desk.told(Effect.DoorChanged.class)).containsExactly(new Effect.DoorChanged(false));
        assertThat(desk.joins("will")).isEqualTo(Answer.refused(Refusal.CLOSED));
    }

    @Test
    void itOpensByItselfAgain() throws BadText {
        hasHours("Mon 11:00-12:00", Closing.SERVE_OUT, Duration.ZERO);
        assertThat(desk.joins("vera")).isEqualTo(Answer.refused(Refusal.CLOSED));

        desk.pass(Duration.ofHours(1));

        assertThat(desk.told(Effect.DoorChanged.class)).containsExactly(new Effect.DoorChanged(true));
        assertThat(desk.joins("vera")).isEqualTo(Answer.DONE);
    }

    @Test
    void whoStillWaitsIsServedOutIfSoSet() throws BadText {
        hasHours("Mon 09:00-10:01", Closing.SERVE_OUT, Duration.ZERO);
        desk.joins("vera");
        desk.pass(Duration.ofMinutes(1));

        desk.comesOnDuty("ann");

        assertThat(desk.offeredTo("vera")).isEqualTo("ann");
    }

    @Test
    void whoStillWaitsIsToldAndSentAwayIfSoSetWhileChatsGoOn() throws BadText {
        hasHours("Mon 09:00-10:01", Closing.SEND_AWAY, Duration.ZERO);
        desk.comesOnDuty("ann", 1);
        desk.joins("will");
        desk.meet("ann", "will");
        desk.joins("vera");

        desk.pass(Duration.ofMinutes(1));

        assertThat(desk.outcome("vera")).isEqualTo(Outcome.DESK_CLOSED);
        assertThat(desk.told(Effect.TellDeparted.class)).hasSize(1);
        assertThat(desk.state("will")).isEqualTo(RequestState.IN_CHAT);
    }

    @Test
    void whoWaitsIsWarnedAheadOfTimeAndWhoComesThenAtOnce() throws BadText {
        hasHours("Mon 09:00-10:03", Closing.SEND_AWAY, Duration.ofMinutes(2));
        desk.joins("vera");
        assertThat(desk.told(Effect.WarnOfClosing.class)).isEmpty();

        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.told(Effect.WarnOfClosing.class)).extracting(Effect.WarnOfClosing::left).containsExactly(Duration.ofMinutes(2));
        desk.pass(Duration.ofMinutes(1));
        desk.joins("will");

        assertThat(desk.told(Effect.WarnOfClosing.class)).extracting(Effect.WarnOfClosing::left).containsExactly(Duration.ofMinutes(1));
    }

    @Test
    void whoWaitsWhenTheHoursAreShortenedIntoTheTimeOfWarningIsWarnedThenAndOnce() throws BadText {
        hasHours("Mon 09:00-10:30", Closing.SEND_AWAY, Duration.ofMinutes(15));
        desk.joins("vera");
        desk.pass(Duration.ofMinutes(1));

        hasHours("Mon 09:00-10:03", Closing.SEND_AWAY, Duration.ofMinutes(15));
        assertThat(desk.told(Effect.WarnOfClosing.class)).extracting(Effect.WarnOfClosing::left).containsExactly(Duration.ofMinutes(2));

        desk.comesOnDuty("ann");
        hasHours("Mon 09:00-10:03", Closing.SEND_AWAY, Duration.ofMinutes(14));
        assertThat(desk.told(Effect.WarnOfClosing.class)).isEmpty();
    }

    @Test
    void whoWasInLineWhileTheServerWasDownAtTheTimeOfWarningIsWarnedWhenItIsBackAndNotAgainByTheNextRestart() throws BadText {
        hasHours("Mon 09:00-10:03", Closing.SEND_AWAY, Duration.ofMinutes(2));
        desk.joins("vera");
        desk.passUnnoticed(Duration.ofSeconds(80));

        desk.restartsWith("vera");
        assertThat(desk.told(Effect.WarnOfClosing.class)).extracting(Effect.WarnOfClosing::left).containsExactly(Duration.ofSeconds(100));
        desk.pass(Duration.ofSeconds(9));
        desk.restartsWith("vera");

        assertThat(desk.told(Effect.WarnOfClosing.class)).isEmpty();
    }

    @Test
    void whoComesBackIntoLineShortlyBeforeClosingTimeIsWarnedToo() throws BadText {
        hasHours("Mon 09:00-10:03", Closing.SEND_AWAY, Duration.ofMinutes(2));
        desk.comesOnDuty("ann", 1);
        desk.joins("vera");
        desk.accepts("ann", "vera");
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.told(Effect.WarnOfClosing.class)).isEmpty();

        desk.roomFails("vera");

        assertThat(desk.told(Effect.WarnOfClosing.class)).hasSize(1);
    }

    @Test
    void aRestartAfterClosingTimeSendsAwayWhoWaited() throws BadText {
        hasHours("Mon 09:00-10:01", Closing.SEND_AWAY, Duration.ZERO);
        desk.joins("vera");
        desk.passUnnoticed(Duration.ofMinutes(2));

        desk.restartsWith("vera");

        assertThat(desk.outcome("vera")).isEqualTo(Outcome.DESK_CLOSED);
    }

    @Test
    void whoIsServedOutIsSentAwayTheMomentTheAdminWantsThat() throws BadText {
        hasHours("Mon 09:00-10:01", Closing.SERVE_OUT, Duration.ZERO);
        desk.joins("vera");
        desk.pass(Duration.ofMinutes(2));
        assertThat(desk.state("vera")).isEqualTo(RequestState.QUEUED);

        hasHours("Mon 09:00-10:01", Closing.SEND_AWAY, Duration.ZERO);

        assertThat(desk.outcome("vera")).isEqualTo(Outcome.DESK_CLOSED);
        assertThat(desk.told(Effect.TellDeparted.class)).hasSize(1);
    }

    @Test
    void whoseAgentGoesAfterClosingTimeIsToldAndSentAwayTooAndNotHeldForAnother() throws BadText {
        hasHours("Mon 09:00-10:01", Closing.SEND_AWAY, Duration.ZERO);
        desk.hasStaffing(old -> old.withNobody(Staffing.Nobody.HOLD, Duration.ofHours(1)));
        desk.comesOnDuty("ann", 1);
        desk.joins("vera");
        desk.meet("ann", "vera");
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);

        desk.leaves("ann", "vera");
        desk.goesOffDuty("ann");
        desk.pass(Timing.DEFAULT.agentAbsence());

        assertThat(desk.outcome("vera")).isEqualTo(Outcome.DESK_CLOSED);
        assertThat(desk.told(Effect.TellDeparted.class)).hasSize(1);
        assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
    }

    @Test
    void closedByHandItStaysClosedWhateverTheHours() throws BadText {
        hasHours("Mon 09:00-18:00", Closing.SERVE_OUT, Duration.ZERO);

        desk.closesItsDoor();
        desk.pass(Duration.ofDays(8));

        assertThat(desk.joins("vera")).isEqualTo(Answer.refused(Refusal.CLOSED));
    }

    @Test
    void aDayOnWhichTheClocksChangeClosesByTheClocks() throws BadText {
        hasHours("Mon-Sun 09:00-17:00", Closing.SERVE_OUT, Duration.ZERO);

        // From 2 March, ten o'clock, to Sunday 29 March, ten o'clock of summer time: one hour less.
        desk.pass(Duration.ofDays(27).minusHours(1));
        assertThat(desk.joins("vera")).isEqualTo(Answer.DONE);
        desk.pass(Duration.ofHours(7).minusMillis(1));
        assertThat(desk.joins("will")).isEqualTo(Answer.DONE);
        desk.pass(Duration.ofMillis(1));

        assertThat(desk.joins("xena")).isEqualTo(Answer.refused(Refusal.CLOSED));
    }
}
