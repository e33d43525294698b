package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an agent in a chat asks for comes to nothing, or is refused: the chat goes on as it was. */
class AssistFailingTest {

    private final DeskFixture desk = desk("support: ann bob cleo", "sales: dan cleo");

    @BeforeEach
    void annAndVeraTalk() {
        desk.comesOnDuty("ann");
        desk.joins("vera");
        desk.meet("ann", "vera");
        desk.comesOnDuty("bob");
        desk.comesOnDuty("cleo");
        desk.comesOnDuty("dan");
    }

    private List<Assist.Failure> failures() {
        return desk.told(Effect.TellInviter.class).stream().map(Effect.TellInviter::why).toList();
    }

    @Nested
    class NobodyComes {

        private void assertAsBefore() {
            assertThat(desk.servedBy("vera")).isEqualTo("ann");
            assertThat(desk.load("ann")).isEqualTo(1);
            assertThat(desk.load("bob")).isZero();
        }

        @Test
        void aRefusalIsTold() {
            desk.transfers("ann", "bob", "vera");
            desk.rejects("bob", "vera");

            assertThat(failures()).containsExactly(Assist.Failure.REFUSED);
            assertAsBefore();
        }

        @Test
        void silenceIsTold() {
            desk.transfers("ann", "bob", "vera");
            desk.pass(Timing.DEFAULT.offer());

            assertThat(failures()).containsExactly(Assist.Failure.UNANSWERED);
            assertThat(desk.revoked()).containsExactly("bob: timeout");
            assertAsBefore();
        }

        @Test
        void whoeverAcceptsAndDoesNotComeIsTold() {
            desk.transfers("ann", "bob", "vera");
            desk.accepts("bob", "vera");
            desk.pass(Timing.DEFAULT.entry());

            assertThat(failures()).containsExactly(Assist.Failure.NOT_ENTERED);
            assertAsBefore();
        }

        @Test
        void whoeverAcceptsAndIsLostIsToldAtOnce() {
            desk.transfers("ann", "bob", "vera");
            desk.accepts("bob", "vera");
            desk.goesOffDuty("bob");

            assertThat(failures()).containsExactly(Assist.Failure.NOT_ENTERED);
            assertAsBefore();
        }

        @Test
        void somebodyAwayFullOffDutyOrHereAlreadyIsNotAsked() {
            desk.shows("bob", Show.AWAY);
            desk.comesOnDuty("cleo", 1);
            desk.joins("will", "queue=sales");
            while (!desk.offeredTo("will").equals("cleo")) {
                desk.rejects(desk.offeredTo("will"), "will");
            }
            desk.goesOffDuty("dan");

            for (String name : List.of("bob", "cleo", "dan", "ann")) {
                assertThat(desk.invites("ann", name, "vera")).isEqualTo(Answer.DONE);
                assertThat(failures()).as(name).containsExactly(Assist.Failure.NOBODY);
            }
        }

        @Test
        void theEndOfTheChatTakesTheOfferAway() {
            desk.transfers("ann", "bob", "vera");
            desk.leavesOwnRoom("vera");
            desk.leaves("ann", "vera");

            assertThat(desk.revoked()).containsExactly("bob: ended");
            assertThat(desk.load("bob")).isZero();
            assertThat(failures()).isEmpty();
        }
    }

    @Nested
    class WhoMayAsk {

        @Test
        void whoeverIsNotInTheChatMayNot() {
            assertThat(desk.transfers("bob", "cleo", "vera")).isEqualTo(Answer.refused(Refusal.NOT_IN_CHAT));
            assertThat(desk.transfers("vera", "cleo", "vera")).isEqualTo(Answer.refused(Refusal.NOT_IN_CHAT));
        }

        @Test
        void anInvitedAgentMayNotBeforeHeIsThere() {
            desk.invites("ann", "bob", "vera");
            desk.accepts("bob", "vera");

            assertThat(desk.invites("bob", "cleo", "vera")).isEqualTo(Answer.refused(Refusal.NOT_IN_CHAT));
        }

        @Test
        void anUnknownQueueIsRefused() {
            assertThat(desk.transfers("ann", "/nowhere", "vera")).isEqualTo(Answer.refused(Refusal.NO_SUCH_QUEUE));
        }
    }

    @Nested
    class WhoeverIsInvitedDeclines {

        @Test
        void aGuestDeclinesAndTheInviterIsToldAtOnce() {
            desk.invites("ann", "friend", "vera");
            desk.declines("friend", "vera");

            assertThat(failures()).containsExactly(Assist.Failure.REFUSED);
            assertThat(desk.servedBy("vera")).isEqualTo("ann");
            assertThat(desk.request("vera").assisting()).isEmpty();
        }

        @Test
        void anAgentAcceptsAndThenDeclinesAndHisSlotIsFree() {
            desk.transfers("ann", "bob", "vera");
            desk.accepts("bob", "vera");
            desk.declines("bob", "vera");

            assertThat(failures()).containsExactly(Assist.Failure.REFUSED);
            assertThat(desk.load("bob")).isZero();
        }

        @Test
        void whoeverIsThereAlreadyMayDeclineWithAnotherClient() {
            desk.declines("ann", "vera");
            desk.declines("vera", "vera");

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
            assertThat(desk.servedBy("vera")).isEqualTo("ann");
        }
    }
}
