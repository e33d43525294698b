package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Visitors leave: they ask for it, or their connection ends. */
class LeavingTest {

    private static final Answer NOT_QUEUED = Answer.refused(Refusal.NOT_QUEUED);

    private final DeskFixture desk = desk("support: ann bob");

    @Nested
    class GivenAVisitorInLine {

        @Test
        void departEndsTheRequestAndTellsTheVisitor() {
            desk.joins("vera");

            assertThat(desk.departs("vera")).isEqualTo(Answer.DONE);
            assertThat(desk.outcome("vera")).isEqualTo(Outcome.DEPARTED);
            assertThat(desk.told(Effect.TellDeparted.class)).hasSize(1);
            assertThat(desk.line("support")).isEmpty();
        }

        @Test
        void whatIsSaidInLineIsSaidInTheSession() {
            desk.joins("vera");

            assertThat(desk.does(new Command.SayAhead(Notation.visitor("vera"), "m1", "It burns"))).isEqualTo(Answer.DONE);
            assertThat(desk.happened(Event.Said.class)).containsExactly(
                new Event.Said(desk.id("vera"), Notation.visitor("vera"), "vera", "m1", "It burns", desk.now()));
        }

        @Test
        void whatIsSaidBeforeThereIsARoomIsNotSaidInIt() {
            desk.joins("vera");
            desk.does(new Command.SayAhead(Notation.visitor("vera"), "m1", "It burns"));

            assertThat(desk.told(Effect.SayInRoom.class)).isEmpty();
        }

        @Test
        void whatIsSaidOnTheWayToTheRoomIsSaidInTheRoom() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera");
            desk.accepts("ann", "vera");
            desk.roomOpens("vera");

            assertThat(desk.does(new Command.SayAhead(Notation.visitor("vera"), "m1", "Is it you?"))).isEqualTo(Answer.DONE);
            assertThat(desk.happened(Event.Said.class)).hasSize(1);
            assertThat(desk.told(Effect.SayInRoom.class)).containsExactly(new Effect.SayInRoom(desk.request("vera"), "Is it you?"));
        }

        @Test
        void whoeverIsNotInLineSaysNothingThere() {
            assertThat(desk.does(new Command.SayAhead(Notation.visitor("vera"), "", "Hello?"))).isEqualTo(NOT_QUEUED);
            assertThat(desk.happened(Event.class)).isEmpty();
        }

        @Test
        void departTwiceIsRefused() {
            desk.joins("vera");
            desk.departs("vera");

            assertThat(desk.departs("vera")).isEqualTo(NOT_QUEUED);
        }

        @Test
        void vanishingEndsTheRequestAndTellsNobodyWhoIsNotThere() {
            desk.joins("vera");

            desk.vanishes("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.VANISHED);
            assertThat(desk.told(Effect.TellDeparted.class)).isEmpty();
            assertThat(desk.told(Effect.LineChanged.class)).hasSize(1);
            assertThat(desk.line("support")).isEmpty();
        }

        @Test
        void thoseBehindMoveUp() {
            desk.joins("vera");
            desk.joins("will");

            desk.departs("vera");

            assertThat(desk.workgroup().position(desk.request("will"))).isZero();
        }
    }

    @Nested
    class GivenASupervisorTakesSomebodyOut {

        @Test
        void whoWaitsIsOutOfLineAndToldSo() {
            desk.joins("vera");

            assertThat(desk.does(new Command.Dequeue(Notation.visitor("vera")))).isEqualTo(Answer.DONE);

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.REMOVED);
            assertThat(desk.told(Effect.TellDeparted.class)).hasSize(1);
        }

        @Test
        void whoIsInChatIsNotWaiting() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.accepts("ann", "vera");

            assertThat(desk.does(new Command.Dequeue(Notation.visitor("vera")))).isEqualTo(Answer.refused(Refusal.NOT_QUEUED));
        }
    }

    @Nested
    class GivenAVisitorOffered {

        @Test
        void departRevokesTheOfferAndFreesTheSlotForTheNext() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera");
            desk.joins("will");

            desk.departs("vera");

            assertThat(desk.revoked()).containsExactly("ann: left");
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void vanishingRevokesTheOffer() {
            desk.comesOnDuty("ann");
            desk.joins("vera");

            desk.vanishes("vera");

            assertThat(desk.revoked()).containsExactly("ann: left");
            assertThat(desk.load("ann")).isZero();
        }
    }

    @Nested
    class GivenAnAcceptedVisitorWhoseRoomIsBeingOpened {

        @Test
        void departRevokesAndClosesTheRoom() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.accepts("ann", "vera");

            assertThat(desk.departs("vera")).isEqualTo(Answer.DONE);
            assertThat(desk.revoked()).containsExactly("ann: left");
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
            assertThat(desk.load("ann")).isZero();
        }

        @Test
        void vanishingRevokesAndClosesTheRoom() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.accepts("ann", "vera");

            desk.vanishes("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.VANISHED);
            assertThat(desk.revoked()).containsExactly("ann: left");
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
        }

        @Test
        void departingAfterTheInvitationEndsItAtOnce() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.accepts("ann", "vera");
            desk.roomOpens("vera");

            assertThat(desk.departs("vera")).isEqualTo(Answer.DONE);

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.MISSED);
            assertThat(desk.load("ann")).isZero();
        }

        @Test
        void theRoomThatOpensAfterwardsInvitesNobody() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.accepts("ann", "vera");
            int offer = desk.request("vera").acceptedOffer();
            desk.departs("vera");

            desk.does(new Command.RoomOpened(desk.id("vera"), offer));

            assertThat(desk.told(Effect.InviteAgent.class)).isEmpty();
        }
    }

    @Nested
    class GivenAnInvitedVisitor {

        @Test
        void vanishingEndsTheSessionAsMissedAndFreesTheAgent() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.accepts("ann", "vera");
            desk.roomOpens("vera");

            desk.vanishes("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.MISSED);
            assertThat(desk.load("ann")).isZero();
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
        }
    }

    @Nested
    class GivenAVisitorInTheRoom {

        @Test
        void vanishingIsTheRoomsBusiness() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.meet("ann", "vera");

            desk.vanishes("vera");

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }

        @Test
        void departMeansTheLineAndIsRefused() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.meet("ann", "vera");

            assertThat(desk.departs("vera")).isEqualTo(NOT_QUEUED);
        }
    }

    @Nested
    class GivenAVisitorInLineTwiceBecauseSheLookedIntoTheOldRoomWhenItsAgentWasLost {

        @Test
        void vanishingEndsBoth() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera");
            desk.meet("ann", "vera");
            String first = desk.id("vera");
            desk.leavesOwnRoom("vera");
            desk.joins("vera");
            desk.does(new Command.EnterRoom(first, Notation.visitor("vera"), "vera"));
            desk.goesOffDuty("ann");
            desk.does(new Command.LeaveRoom(first, "ann"));
            desk.pass(Timing.DEFAULT.agentAbsence().plusSeconds(1));
            assertThat(desk.line("support")).containsExactly("vera", "vera");

            desk.vanishes("vera");

            assertThat(desk.line("support")).isEmpty();
        }
    }
}
