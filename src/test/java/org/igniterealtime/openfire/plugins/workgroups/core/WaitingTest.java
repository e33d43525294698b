package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody answers: offers expire, agents who declined are asked again, and at last the wait ends. */
class WaitingTest {

    private static final Duration OFFER = Timing.DEFAULT.offer();
    private static final Duration DECLINED = Timing.DEFAULT.declined();
    private static final Duration TICK = Duration.ofMillis(1);

    private final DeskFixture desk = desk("support: ann bob");

    @Nested
    class GivenAnOfferThatNobodyAnswers {

        @Test
        void itExpiresAndMovesOnToTheNextAgent() {
            desk.comesOnDuty("ann");
            desk.comesOnDuty("bob");
            desk.joins("vera");

            desk.pass(OFFER.minus(TICK));
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
            desk.pass(TICK);
            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
            assertThat(desk.revoked()).containsExactly("ann: timeout");
        }

        @Test
        void itsVisitorKeepsThePlace() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera");
            desk.joins("will");

            desk.pass(OFFER);

            assertThat(desk.line("support")).containsExactly("vera", "will");
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void twoThatExpireAtOnceChangeAgents() {
            desk.comesOnDuty("ann", 1);
            desk.comesOnDuty("bob", 1);
            desk.joins("vera");
            desk.joins("will");

            desk.pass(OFFER);

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void aLateTimerDoesTheSameLater() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.passUnnoticed(OFFER.multipliedBy(3));

            desk.does(new Command.Tick());

            assertThat(desk.revoked()).containsExactly("ann: timeout");
            assertThat(desk.offeredTo("vera")).isEqualTo("nobody");
        }
    }

    @Nested
    class GivenARejectAndAnExpiryOfOneInstant {

        @Test
        void bothAreRememberedAndBothVisitorsMoveOn() {
            desk.comesOnDuty("ann", 1);
            desk.comesOnDuty("bob", 1);
            desk.joins("vera");
            desk.joins("will");
            desk.passUnnoticed(OFFER);

            desk.rejects("ann", "vera");
            desk.pass(Duration.ZERO);

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }
    }

    @Nested
    class GivenTheOnlyAgentDeclined {

        @Test
        void heIsNotAskedAgainAtOnce() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.rejects("ann", "vera");

            desk.pass(DECLINED.minus(TICK));

            assertThat(desk.offeredTo("vera")).isEqualTo("nobody");
            assertThat(desk.offersSoFar()).hasSize(1);
        }

        @Test
        void heIsAskedAgainByTheTimerOnceThatIsForgotten() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.rejects("ann", "vera");

            desk.pass(DECLINED);

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void othersInLineAreOfferedToHimMeanwhile() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera");
            desk.joins("will");

            desk.rejects("ann", "vera");

            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void comingOnDutyAgainDoesNotMakeTheDeskForget() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.rejects("ann", "vera");
            desk.goesOffDuty("ann");
            desk.comesOnDuty("ann");

            assertThat(desk.offeredTo("vera")).isEqualTo("nobody");
        }

        @Test
        void aLateTimerIsNotNeededIfAnythingElseHappens() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.rejects("ann", "vera");
            desk.passUnnoticed(DECLINED.plus(TICK));

            desk.joins("will");

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }
    }

    @Nested
    class GivenAWaitThatLastsTooLong {

        private final Duration request = Timing.DEFAULT.request();

        @Test
        void theVisitorIsSentAway() {
            desk.joins("vera");

            desk.pass(request.minus(TICK));
            assertThat(desk.state("vera")).isEqualTo(RequestState.QUEUED);
            desk.pass(TICK);
            assertThat(desk.outcome("vera")).isEqualTo(Outcome.TIMED_OUT);
            assertThat(desk.told(Effect.TellDeparted.class)).extracting(Effect.TellDeparted::outcome).containsExactly(Outcome.TIMED_OUT);
        }

        @Test
        void thePendingOfferIsRevoked() {
            desk.hasTiming(timing -> timing.withRequest(Duration.ofSeconds(10)));
            desk.comesOnDuty("ann");
            desk.joins("vera");

            desk.pass(Duration.ofSeconds(10));

            assertThat(desk.revoked()).containsExactly("ann: timeout");
            assertThat(desk.load("ann")).isZero();
        }

        @Test
        void ifTheOfferExpiresAtTheSameInstantNobodyElseIsBothered() {
            desk.hasTiming(timing -> timing.withRequest(OFFER));
            desk.comesOnDuty("ann");
            desk.comesOnDuty("bob");
            desk.joins("vera");

            desk.pass(OFFER);

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.TIMED_OUT);
            assertThat(desk.offersSoFar()).containsExactly("ann");
        }

        @Test
        void aShorterTimeHoldsAtOnceForThoseWhoWait() {
            desk.joins("vera");
            desk.pass(Duration.ofSeconds(30));

            desk.hasTiming(timing -> timing.withRequest(Duration.ofSeconds(30)));
            desk.pass(Duration.ZERO);

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.TIMED_OUT);
        }

        @Test
        void nobodyInChatIsSentAway() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.meet("ann", "vera");

            desk.pass(request.multipliedBy(2));

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }
    }
}
