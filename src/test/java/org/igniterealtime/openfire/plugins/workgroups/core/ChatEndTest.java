package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Visitor and agent leave the room, for good or not. */
class ChatEndTest {

    private static final Duration ABSENCE = Timing.DEFAULT.agentAbsence();

    private final DeskFixture desk = desk("support: ann bob");

    @BeforeEach
    void meet() {
        desk.comesOnDuty("ann", 1);
        desk.joins("vera");
        desk.joins("will");
        desk.meet("ann", "vera");
    }

    @Nested
    class GivenBothLeave {

        @Test
        void theSessionEndsAsServedAndTheSlotIsFree() {
            desk.leavesOwnRoom("vera");
            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
            assertThat(desk.load("ann")).isEqualTo(1);

            desk.leaves("ann", "vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.SERVED);
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
            assertThat(desk.told(Effect.TellDeparted.class)).isEmpty();
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void theAgentFirstIsTheSame() {
            desk.leaves("ann", "vera");
            desk.leavesOwnRoom("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.SERVED);
        }

        @Test
        void aColleagueWhoStaysDoesNotKeepTheSessionOpen() {
            desk.enters("bob", "vera");
            desk.leaves("ann", "vera");
            desk.leavesOwnRoom("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.SERVED);
        }
    }

    @Nested
    class GivenTheAgentLeavesOnPurpose {

        @Test
        void theSessionEndsOnceHeIsAwayTooLong() {
            desk.leaves("ann", "vera");

            desk.pass(ABSENCE.minusMillis(1));
            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
            desk.pass(Duration.ofMillis(1));
            assertThat(desk.outcome("vera")).isEqualTo(Outcome.AGENT_LEFT);
        }

        @Test
        void comingBackInTimeGoesOn() {
            desk.leaves("ann", "vera");
            desk.pass(ABSENCE.dividedBy(2));
            desk.enters("ann", "vera");

            desk.pass(ABSENCE.multipliedBy(2));

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }
    }

    @Nested
    class GivenTheAgentIsLost {

        @BeforeEach
        void lose() {
            desk.goesOffDuty("ann");
            desk.leaves("ann", "vera");
        }

        @Test
        void theVisitorIsBackAtTheOldPlaceWithTheRoomOnceHeIsAwayTooLong() {
            desk.pass(ABSENCE);

            assertThat(desk.line("support")).containsExactly("vera", "will");
            assertThat(desk.request("vera").roomOpen()).isTrue();
        }

        @Test
        void beingOnDutyAgainWithoutTheRoomIsNotLeavingOnPurpose() {
            desk.comesOnDuty("ann");

            desk.pass(ABSENCE);

            assertThat(desk.outcome("vera")).isNull();
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void theNextAgentGetsIntoTheRoom() {
            desk.pass(ABSENCE);
            desk.comesOnDuty("bob");
            desk.accepts("bob", "vera");
            desk.roomOpens("vera");
            desk.enters("bob", "vera");

            desk.leavesOwnRoom("vera");
            desk.leaves("bob", "vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.SERVED);
        }

        @Test
        void theWaitForTheNextAgentHasItsFullTime() {
            desk.pass(ABSENCE);

            desk.pass(Timing.DEFAULT.request().minusMillis(1));

            assertThat(desk.state("vera")).isEqualTo(RequestState.QUEUED);
        }

        @Test
        void theVisitorWhoLeavesTheRoomMeanwhileHasLeftTheLine() {
            desk.pass(ABSENCE);
            desk.comesOnDuty("bob", 1);

            desk.leavesOwnRoom("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.DEPARTED);
            assertThat(desk.revoked()).containsExactly("bob: left");
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
            assertThat(desk.offeredTo("will")).isEqualTo("bob");
        }

        @Test
        void ifSheLeavesBeforeTheNextAgentComesTheLostOneLookingInDoesNotKeepHerInLine() {
            desk.departs("will");
            desk.pass(ABSENCE);
            desk.enters("ann", "vera");
            desk.comesOnDuty("bob");
            desk.accepts("bob", "vera");
            desk.roomOpens("vera");

            desk.leavesOwnRoom("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.DEPARTED);
        }

        @Test
        void theAgentWhoComesBackInTimeGoesOn() {
            desk.comesOnDuty("ann");
            desk.enters("ann", "vera");

            desk.pass(ABSENCE);

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }
    }
}
