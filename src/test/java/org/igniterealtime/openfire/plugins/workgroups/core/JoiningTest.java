package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JoiningTest {

    private static final Answer FULL = Answer.refused(Refusal.FULL);

    @Nested
    class GivenAnOpenDesk {

        private final DeskFixture desk = desk("support: ann");

        @Test
        void visitorsStandInTheOrderInWhichTheyCame() {
            List.of("vera", "will", "xena").forEach(desk::joins);

            assertThat(desk.line("support")).containsExactly("vera", "will", "xena");
            assertThat(desk.workgroup().position(desk.request("xena"))).isEqualTo(2);
        }

        @Test
        void joinChangesTheLineOnce() {
            desk.joins("vera");

            assertThat(desk.told(Effect.LineChanged.class)).containsExactly(new Effect.LineChanged("support"));
        }

        @Test
        void whoWaitsAlreadyIsRefused() {
            desk.joins("vera");

            assertThat(desk.joins("vera")).isEqualTo(Answer.refused(Refusal.ALREADY_QUEUED));
            assertThat(desk.line("support")).containsExactly("vera");
        }

        @Test
        void whoIsInChatAlreadyIsRefused() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.meet("ann", "vera");

            assertThat(desk.joins("vera")).isEqualTo(Answer.refused(Refusal.ALREADY_QUEUED));
        }

        @Test
        void whoLeftTheRoomMayComeAgainWhileTheAgentIsStillInIt() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.meet("ann", "vera");
            desk.leavesOwnRoom("vera");

            assertThat(desk.joins("vera")).isEqualTo(Answer.DONE);
        }

        @Test
        void whoCameAgainIsStillFoundInLineAfterLookingIntoTheOldRoom() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera");
            desk.meet("ann", "vera");
            desk.leavesOwnRoom("vera");
            String oldRoom = desk.id("vera");
            desk.joins("vera");
            desk.does(new Command.EnterRoom(oldRoom, Notation.visitor("vera"), "vera"));
            desk.does(new Command.LeaveRoom(oldRoom, "vera"));
            desk.does(new Command.LeaveRoom(oldRoom, "ann"));

            assertThat(desk.departs("vera")).isEqualTo(Answer.DONE);
        }

        @Test
        void vanishingEndsTheNewRequestEvenWhileLookingIntoTheOldRoom() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera");
            desk.meet("ann", "vera");
            desk.leavesOwnRoom("vera");
            String oldRoom = desk.id("vera");
            desk.joins("vera");
            desk.does(new Command.EnterRoom(oldRoom, Notation.visitor("vera"), "vera"));

            desk.vanishes("vera");

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.VANISHED);
        }

        @Test
        void anotherSessionOfThePersonIsAnotherVisitorUpToTheBound() {
            desk.hasLimits(new Limits(4, 20, 1000, 2));

            assertThat(desk.joins("vera")).isEqualTo(Answer.DONE);
            assertThat(desk.joins("vera/phone")).isEqualTo(Answer.DONE);
            assertThat(desk.joins("vera/tablet")).isEqualTo(FULL);
        }

        @Test
        void noMoreThanTheBoundMayWait() {
            desk.hasLimits(new Limits(4, 20, 2, 3));
            desk.joins("vera");
            desk.joins("will");

            assertThat(desk.joins("xena")).isEqualTo(FULL);
            desk.departs("vera");
            assertThat(desk.joins("xena")).isEqualTo(Answer.DONE);
        }

        @Test
        void metadataWithinItsBoundsIsKept() {
            Metadata fields = fields(Metadata.MOST_FIELDS, "x");

            assertThat(desk.joins("vera", fields)).isEqualTo(Answer.DONE);
            assertThat(desk.request("vera").metadata()).isEqualTo(fields);
        }

        @Test
        void metadataOutOfItsBoundsIsRefusedAndNothingQueued() {
            Answer notAcceptable = Answer.refused(Refusal.NOT_ACCEPTABLE);

            assertThat(desk.joins("vera", fields(Metadata.MOST_FIELDS + 1, "x"))).isEqualTo(notAcceptable);
            assertThat(desk.joins("vera", fields(1, "ü".repeat(Metadata.MOST_BYTES / 2)))).isEqualTo(notAcceptable);
            assertThat(desk.joins("vera", new Metadata(Map.of("n".repeat(Metadata.LONGEST_NAME + 1), List.of())))).isEqualTo(notAcceptable);
            assertThat(desk.joins("vera", new Metadata(Map.of("", List.of())))).isEqualTo(notAcceptable);
            assertThat(desk.line("support")).isEmpty();
        }

        private Metadata fields(int count, String value) {
            Map<String, List<String>> fields = new HashMap<>();
            for (int i = 0; i < count; i++) {
                fields.put("field" + i, List.of(value));
            }
            return new Metadata(fields);
        }
    }

    @Nested
    class GivenAClosedDesk {

        private final DeskFixture desk = desk("support: ann");

        @Test
        void nobodyMayJoin() {
            desk.closesItsDoor();

            assertThat(desk.joins("vera")).isEqualTo(Answer.refused(Refusal.CLOSED));
        }
    }

    @Nested
    class GivenSeveralQueues {

        private final DeskFixture desk = desk("sales: ann", "support: bob", "billing: cleo");

        @Test
        void theVisitorMayNameTheQueue() {
            desk.joins("vera", "queue=billing");
            desk.joins("will", "queue= Billing ");

            assertThat(desk.line("billing")).containsExactly("vera", "will");
        }

        @Test
        void theVisitorMayNameASkill() {
            desk.joins("vera", "skill=support");

            assertThat(desk.line("support")).containsExactly("vera");
        }

        @Test
        void anUnknownQueueDoesNotHideAKnownSkill() {
            desk.joins("vera", "queue=nonsense", "skill=support");

            assertThat(desk.line("support")).containsExactly("vera");
        }

        @Test
        void theQueueWithSomebodyFreeIsChosen() {
            desk.comesOnDuty("cleo");

            desk.joins("vera", "queue=nonsense");

            assertThat(desk.line("billing")).containsExactly("vera");
        }

        @Test
        void whoIsAwayIsNotFree() {
            desk.comesOnDuty("ann");
            desk.shows("ann", Show.AWAY);
            desk.comesOnDuty("cleo");

            desk.joins("vera");

            assertThat(desk.line("billing")).containsExactly("vera");
        }

        @Test
        void ofQueuesWithNobodyFreeTheOneWithSomebodyOnDutyIsChosen() {
            desk.comesOnDuty("bob");
            desk.shows("bob", Show.AWAY);

            desk.joins("vera");

            assertThat(desk.line("support")).containsExactly("vera");
        }

        @Test
        void ofEqualQueuesTheShortestLineIsChosen() {
            desk.joins("vera", "queue=sales");
            desk.joins("will", "queue=billing");

            desk.joins("xena");

            assertThat(desk.line("support")).containsExactly("xena");
        }

        @Test
        void ofEqualLinesTheAdminsFirstIsChosen() {
            desk.joins("vera");

            assertThat(desk.line("sales")).containsExactly("vera");
        }
    }
}
