package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An agent in a chat asks others to join it, or gives it to somebody else. */
class AssistTest {

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
    class Transfer {

        @Test
        void theAgentNamedIsOfferedTheChatAndHisSlotIsReserved() {
            desk.transfers("ann", "bob", "vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
            assertThat(desk.load("bob")).isEqualTo(1);
            assertThat(desk.servedBy("vera")).isEqualTo("ann");
            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }

        @Test
        void whoeverAcceptsIsLetInAndTheFirstStaysUntilHeIsThere() {
            desk.transfers("ann", "bob", "vera");
            desk.accepts("bob", "vera");

            assertThat(desk.told(Effect.InviteAssistant.class)).singleElement()
                .satisfies(invited -> assertThat(invited.session()).isEqualTo(Notation.agent("bob")));
            assertThat(desk.told(Effect.ShowOut.class)).isEmpty();
            assertThat(desk.servedBy("vera")).isEqualTo("ann");
        }

        @Test
        void onceThereTheChatAndTheSlotAreHisAndTheFirstIsShownOut() {
            desk.transfers("ann", "bob", "vera");
            desk.accepts("bob", "vera");

            desk.enters("bob", "vera");

            assertThat(desk.servedBy("vera")).isEqualTo("bob");
            assertThat(desk.told(Effect.ShowOut.class)).containsExactly(new Effect.ShowOut(desk.id("vera"), "ann", Notation.agent("ann").toBare()));
            assertThat(desk.load("ann")).isZero();
            assertThat(desk.load("bob")).isEqualTo(1);
        }

        @Test
        void theChatGoesOnWithoutTheFirstAndEndsWithTheSecond() {
            desk.transfers("ann", "bob", "vera");
            desk.accepts("bob", "vera");
            desk.enters("bob", "vera");
            desk.leaves("ann", "vera");
            desk.pass(Duration.ofMinutes(10));
            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);

            desk.leavesOwnRoom("vera");
            desk.leaves("bob", "vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.SERVED);
            assertThat(desk.load("bob")).isZero();
        }

        @Test
        void theSecondIsLostLikeAnyAgent() {
            desk.transfers("ann", "bob", "vera");
            desk.accepts("bob", "vera");
            desk.enters("bob", "vera");
            desk.leaves("ann", "vera");
            desk.leaves("bob", "vera");
            desk.goesOffDuty("bob");

            desk.pass(Timing.DEFAULT.agentAbsence());

            assertThat(desk.state("vera")).isEqualTo(RequestState.OFFERED);
        }

        @Test
        void oneAtATime() {
            desk.transfers("ann", "bob", "vera");

            assertThat(desk.transfers("ann", "cleo", "vera")).isEqualTo(Answer.refused(Refusal.ALREADY_ASKED));
        }

        @Test
        void aQueueIsAskedOneAgentAfterTheOther() {
            desk.transfers("ann", "/sales", "vera");
            String first = desk.offeredTo("vera");

            desk.rejects(first, "vera");

            assertThat(List.of(first, desk.offeredTo("vera"))).containsExactlyInAnyOrder("cleo", "dan");
            assertThat(failures()).isEmpty();
        }

        @Test
        void theWorkgroupIsAnybodyButTheOneWhoAsks() {
            desk.invites("ann", "*", "vera");
            for (int i = 0; i < 2; i++) {
                assertThat(desk.offeredTo("vera")).isNotIn("ann", "nobody");
                desk.rejects(desk.offeredTo("vera"), "vera");
            }
            desk.rejects(desk.offeredTo("vera"), "vera");

            assertThat(failures()).containsExactly(Assist.Failure.REFUSED);
        }
    }

    @Nested
    class Invitation {

        @Test
        void bothStayAndTheSecondsSlotIsBusyUntilHeLeaves() {
            desk.invites("ann", "bob", "vera");
            desk.accepts("bob", "vera");
            desk.enters("bob", "vera");
            assertThat(desk.told(Effect.ShowOut.class)).isEmpty();
            assertThat(desk.servedBy("vera")).isEqualTo("ann");
            assertThat(desk.load("bob")).isEqualTo(1);

            desk.leaves("bob", "vera");

            assertThat(desk.load("bob")).isZero();
            assertThat(desk.load("ann")).isEqualTo(1);
        }

        @Test
        void theSecondGoesOnIfTheFirstIsLost() {
            desk.invites("ann", "bob", "vera");
            desk.accepts("bob", "vera");
            desk.enters("bob", "vera");
            desk.leaves("ann", "vera");
            desk.goesOffDuty("ann");

            desk.pass(Timing.DEFAULT.agentAbsence());

            assertThat(desk.servedBy("vera")).isEqualTo("bob");
            assertThat(desk.load("bob")).isEqualTo(1);
        }

        @Test
        void theSecondMayGiveHisPartToAThird() {
            desk.invites("ann", "bob", "vera");
            desk.accepts("bob", "vera");
            desk.enters("bob", "vera");
            desk.transfers("bob", "cleo", "vera");
            desk.accepts("cleo", "vera");

            desk.enters("cleo", "vera");

            assertThat(desk.servedBy("vera")).isEqualTo("ann");
            assertThat(desk.told(Effect.ShowOut.class)).containsExactly(new Effect.ShowOut(desk.id("vera"), "bob", Notation.agent("bob").toBare()));
            assertThat(List.of(desk.load("ann"), desk.load("bob"), desk.load("cleo"))).containsExactly(1, 0, 1);
        }

        @Test
        void somebodyWhoIsNoAgentIsSimplyInvitedAndExpected() {
            desk.invites("ann", "expert", "vera");
            assertThat(desk.told(Effect.InviteGuest.class)).hasSize(1);

            desk.pass(Timing.DEFAULT.entry());

            assertThat(failures()).containsExactly(Assist.Failure.NOT_ENTERED);
        }
    }

    @Nested
    class Restart {

        @Test
        void whatIsPendingGoesOn() {
            desk.transfers("ann", "bob", "vera");
            desk.restartsWith("ann", "bob", "cleo", "dan", "vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
            desk.accepts("bob", "vera");
            desk.restartsWith("ann", "bob", "cleo", "dan", "vera");
            desk.enters("bob", "vera");
            assertThat(desk.servedBy("vera")).isEqualTo("bob");
        }

        @Test
        void whoeverIsGoneIsNotWaitedFor() {
            desk.transfers("ann", "bob", "vera");
            desk.restartsWith("ann", "cleo", "dan", "vera");

            assertThat(failures()).containsExactly(Assist.Failure.UNANSWERED);
        }
    }
}
