package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.Notation.agent;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The room: it opens or fails, people are invited, enter or do not, and it may be lost under them. */
class RoomTest {

    private static final Duration ENTRY = Timing.DEFAULT.entry();

    private final DeskFixture desk = desk("support: ann bob");

    @BeforeEach
    void acceptVera() {
        desk.comesOnDuty("ann", 1);
        desk.joins("vera");
        desk.joins("will");
        desk.accepts("ann", "vera");
    }

    @Nested
    class GivenTheRoomIsBeingOpened {

        @Test
        void onceOpenBothAreInvited() {
            desk.roomOpens("vera");

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
            assertThat(desk.told(Effect.InviteAgent.class)).hasSize(1);
            assertThat(desk.told(Effect.InviteVisitor.class)).hasSize(1);
        }

        @Test
        void aVisitorWhoDeclinesIsMissedAtOnce() {
            desk.roomOpens("vera");
            desk.enters("ann", "vera");

            desk.declines("vera", "vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.MISSED);
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void anAgentWhoDeclinesGivesTheVisitorBackAtOnce() {
            desk.roomOpens("vera");
            desk.entersOwnRoom("vera");

            desk.declines("ann", "vera");

            assertThat(desk.state("vera").isWaiting()).isTrue();
            assertThat(desk.line("support")).containsExactly("vera", "will");
        }

        @Test
        void openedTwiceInvitesOnce() {
            desk.roomOpens("vera");
            desk.roomOpens("vera");

            assertThat(desk.told(Effect.class)).isEmpty();
        }

        @Test
        void newsOfAnEarlierOpeningIsOld() {
            int first = desk.request("vera").acceptedOffer();
            desk.goesOffDuty("ann");
            desk.comesOnDuty("ann", 1);
            desk.accepts("ann", "vera");

            desk.does(new Command.RoomOpened(desk.id("vera"), first));

            assertThat(desk.state("vera")).isEqualTo(RequestState.ACCEPTED);
            assertThat(desk.told(Effect.class)).isEmpty();
        }

        @Test
        void ifItFailsTheWaitForTheNextAgentHasItsFullTime() {
            desk.pass(Timing.DEFAULT.request().minusSeconds(1));
            desk.roomFails("vera");
            desk.rejects("ann", "vera");

            desk.pass(Timing.DEFAULT.request().minusSeconds(1));

            assertThat(desk.outcome("vera")).isNull();
        }

        @Test
        void ifItFailsTheVisitorIsBackAtTheOldPlaceAndOffered() {
            desk.roomFails("vera");

            assertThat(desk.line("support")).containsExactly("vera", "will");
            assertThat(desk.revoked()).containsExactly("ann: room");
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }
    }

    @Nested
    class GivenBothAreInvited {

        @BeforeEach
        void open() {
            desk.roomOpens("vera");
        }

        @Test
        void theVisitorWhoDoesNotEnterIsInvitedOnceMore() {
            desk.enters("ann", "vera");

            desk.pass(ENTRY);

            assertThat(desk.told(Effect.InviteVisitor.class)).hasSize(1);
            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }

        @Test
        void theVisitorWhoStillDoesNotEnterHasMissedIt() {
            desk.enters("ann", "vera");

            desk.pass(ENTRY.multipliedBy(2));

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.MISSED);
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void theVisitorWhoEntersAfterTheSecondInvitationIsServed() {
            desk.enters("ann", "vera");
            desk.pass(ENTRY);
            desk.entersOwnRoom("vera");

            desk.pass(ENTRY.multipliedBy(5));

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }

        @Test
        void anAgentWhoNeverEntersIsNotGivenTheSameVisitorAgainAndAgain() {
            desk.departs("will");
            desk.hasDispatch(old -> old.with(Strategy.LINEAR));
            desk.comesOnDuty("bob");
            desk.entersOwnRoom("vera");

            desk.pass(ENTRY);
            assertThat(desk.offeredTo("vera")).as("ann was first in the list, and did not come").isEqualTo("bob");
            desk.accepts("bob", "vera");
            desk.roomOpens("vera");
            desk.declines("bob", "vera");

            assertThat(desk.offeredTo("vera")).as("both have let her wait just now").isEqualTo("nobody");
            desk.pass(Timing.DEFAULT.declined());
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void theLongestWaitGoesOnWhereItWasIfTheAgentDoesNotCome() {
            desk.departs("will");
            desk.entersOwnRoom("vera");
            desk.pass(ENTRY);
            Duration again = Timing.DEFAULT.declined();
            for (int round = 1; round < Timing.DEFAULT.request().dividedBy(again); round++) {
                desk.pass(again);
                desk.accepts("ann", "vera");
                desk.roomOpens("vera");
                desk.pass(ENTRY);
            }
            assertThat(desk.state("vera")).isEqualTo(RequestState.QUEUED);

            desk.pass(again);

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.TIMED_OUT);
        }

        @Test
        void theAgentWhoDoesNotEnterLosesTheVisitorToTheNextWhoGetsIntoTheSameRoom() {
            desk.departs("will");
            desk.comesOnDuty("bob");
            desk.entersOwnRoom("vera");

            desk.pass(ENTRY);
            assertThat(desk.revoked()).containsExactly("ann: timeout");
            assertThat(desk.line("support")).containsExactly("vera");
            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
            desk.accepts("bob", "vera");
            assertThat(desk.told(Effect.OpenRoom.class)).extracting(open -> open.request().roomOpen()).containsExactly(true);
            desk.roomOpens("vera");
            assertThat(desk.told(Effect.InviteAgent.class)).extracting(invite -> invite.request().chat().agent())
                .containsExactly(agent("bob").toBare());
            assertThat(desk.told(Effect.InviteVisitor.class)).as("she is there already").isEmpty();
        }
    }

    @Nested
    class GivenTheRoomIsLost {

        @Test
        void theChatEnds() {
            desk.roomOpens("vera");
            desk.entersOwnRoom("vera");

            desk.roomIsLost("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.ROOM_LOST);
        }

        @Test
        void whoIsBackInLineWaitsOnWithoutARoom() {
            desk.roomOpens("vera");
            desk.entersOwnRoom("vera");
            desk.goesOffDuty("ann");

            desk.roomIsLost("vera");

            assertThat(desk.line("support")).containsExactly("vera", "will");
            assertThat(desk.request("vera").roomOpen()).isFalse();
        }

        @Test
        void whoWasAcceptedInItIsBackInLineWithoutARoomAndInvitedToTheNewOne() {
            desk.roomOpens("vera");
            desk.entersOwnRoom("vera");
            desk.goesOffDuty("ann");
            desk.comesOnDuty("bob", 1);
            desk.accepts("bob", "vera");

            desk.roomIsLost("vera");
            assertThat(desk.request("vera").roomOpen()).isFalse();
            assertThat(desk.line("support")).containsExactly("vera", "will");
            assertThat(desk.revoked()).containsExactly("bob: room");
            desk.accepts("bob", "vera");
            desk.roomOpens("vera");
            assertThat(desk.told(Effect.InviteVisitor.class)).hasSize(1);
            assertThat(desk.request("vera").chat().visitorEntered()).as("she has not been in the new room").isFalse();
        }
    }

    @Nested
    class GivenPeopleInTheRoom {

        @BeforeEach
        void enter() {
            desk.roomOpens("vera");
            desk.entersOwnRoom("vera");
            desk.enters("ann", "vera");
        }

        @Test
        void eachMessageIsRecordedWithItsSender() {
            desk.does(new Command.Say(desk.id("vera"), "ann", "m1", "Hello"));

            assertThat(desk.happened(Event.Said.class))
                .containsExactly(new Event.Said(desk.id("vera"), agent("ann"), "ann", "m1", "Hello", desk.now()));
        }

        @Test
        void whoeverElseEntersIsRecordedAsSuch() {
            desk.enters("bob", "vera");

            assertThat(desk.request("vera").chat().participants()).extracting(Participant::role)
                .containsExactly(Participant.Role.VISITOR, Participant.Role.AGENT, Participant.Role.OTHER);
        }

        @Test
        void enteringTwiceIsOneStay() {
            desk.enters("ann", "vera");

            assertThat(desk.happened(Event.class)).isEmpty();
        }

        @Test
        void ifARestartFindsThemAllGoneTheSessionEndsOnce() {
            desk.enters("bob", "vera");

            desk.does(new Command.RoomFound(desk.id("vera"), Set.of()));

            assertThat(desk.happened(Event.Ended.class)).hasSize(1);
            assertThat(desk.outcome("vera")).isEqualTo(Outcome.SERVED);
        }
    }
}
