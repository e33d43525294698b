package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A restart, a plugin reload and a fail-over are the same thing: the desk is taken up again from its rows. */
class ResumingTest {

    private final DeskFixture desk = desk("support: ann bob");

    @Nested
    class GivenVisitorsInLine {

        @BeforeEach
        void join() {
            desk.joins("vera");
            desk.joins("will");
            desk.guestJoins("gwen");
        }

        @Test
        void whoIsStillConnectedStaysInLine() {
            desk.restartsWith("vera", "will", "gwen");

            assertThat(desk.line("support")).containsExactly("vera", "will", "gwen");
            assertThat(desk.told(Effect.LineChanged.class)).hasSize(1);
        }

        @Test
        void whoIsGoneKeepsThePlaceForTwoMinutesInOrder() {
            desk.restartsWith();
            assertThat(desk.line("support")).isEmpty();
            desk.pass(Duration.ofSeconds(100));

            desk.joins("will");
            desk.joins("xena");
            desk.joins("vera");

            assertThat(desk.line("support")).containsExactly("vera", "will", "xena");
        }

        @Test
        void nobodyIsOfferedWhoIsGone() {
            desk.comesOnDuty("ann", 1);

            desk.restartsWith("ann", "gwen");

            assertThat(desk.revoked()).containsExactly("ann: left");
            assertThat(desk.told(Effect.MakeOffer.class)).extracting(offer -> offer.request().id()).containsExactly(desk.id("gwen"));
        }

        @Test
        void theTimersGoOn() {
            desk.pass(Duration.ofMinutes(3));
            desk.restartsWith("vera", "will", "gwen");

            desk.pass(Duration.ofMinutes(1));

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.TIMED_OUT);
        }
    }

    @Nested
    class GivenAgentsOnDuty {

        @BeforeEach
        void offer() {
            desk.comesOnDuty("ann");
            desk.comesOnDuty("bob");
            desk.joins("vera");
        }

        @Test
        void whoIsGoneIsOffDutyAndHisOfferMovesOn() {
            desk.restartsWith("bob", "vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
            assertThat(desk.workgroup().agentsOnDuty()).hasSize(1);
        }

        @Test
        void whoIsStillThereKeepsHisOffer() {
            desk.restartsWith("ann", "bob", "vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
            assertThat(desk.accepts("ann", "vera")).isEqualTo(Answer.DONE);
        }

        @Test
        void whoseTurnItIsIsNotForgotten() {
            desk.restartsWith("ann", "bob", "vera");

            desk.joins("will");

            assertThat(desk.offeredTo("will")).isEqualTo("bob");
        }
    }

    @Nested
    class GivenARoomThatWasBeingOpened {

        @Test
        void theVisitorIsBackAtTheOldPlace() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.accepts("ann", "vera");

            desk.restartsWith("ann", "vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
        }
    }

    @Nested
    class GivenAChat {

        @BeforeEach
        void meet() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.meet("ann", "vera");
        }

        @Test
        void itsRoomIsTakenUpAgain() {
            desk.restartsWith("ann", "vera");

            assertThat(desk.told(Effect.ReenterRoom.class)).hasSize(1);
            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }

        @Test
        void ifTheRoomIsGoneItEnds() {
            desk.restartsWith();

            desk.roomIsLost("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.ROOM_LOST);
        }

        @Test
        void whoeverIsNotInTheRoomAnyMoreHasLeftIt() {
            desk.restartsWith("vera");

            desk.does(new Command.RoomFound(desk.id("vera"), java.util.Set.of("vera")));
            desk.pass(Timing.DEFAULT.agentAbsence());

            assertThat(desk.line("support")).containsExactly("vera");
        }
    }

    @Nested
    class GivenAVisitorBackInLineWithTheRoom {

        @Test
        void ifTheRoomIsGoneAndSoIsSheHerPlaceIsKept() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.accepts("ann", "vera");
            desk.roomOpens("vera");
            desk.entersOwnRoom("vera");
            desk.goesOffDuty("ann");
            desk.restartsWith();

            desk.roomIsLost("vera");
            desk.vanishes("vera");
            desk.joins("will");
            desk.joins("vera");

            assertThat(desk.line("support")).containsExactly("vera", "will");
        }
    }
}
