package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing.Nobody;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of visitors while nobody is on duty, and when agents are left alone. */
class StaffingTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final DeskFixture desk = desk("support: ann bob", "sales: cleo");

    @Nested
    class WhileNobodyIsOnDuty {

        @Test
        void visitorsAreRefusedIfSoSet() {
            desk.hasStaffing(old -> old.withNobody(Nobody.REFUSE, HOUR));

            assertThat(desk.joins("vera", "queue=support")).isEqualTo(Answer.refused(Refusal.NOBODY));
            desk.comesOnDuty("ann");
            assertThat(desk.joins("vera", "queue=support")).isEqualTo(Answer.DONE);
        }

        @Test
        void visitorsWithoutAQueueOfTheirOwnAreLetInWhereSomebodyIs() {
            desk.hasStaffing(old -> old.withNobody(Nobody.REFUSE, HOUR));
            desk.comesOnDuty("cleo");

            desk.joins("vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("cleo");
        }

        @Test
        void visitorsAreHeldWithoutEndIfSoSetAndOfferedTheMomentSomebodyComes() {
            desk.hasStaffing(old -> old.withNobody(Nobody.HOLD, HOUR));
            desk.joins("vera", "queue=support");

            desk.pass(HOUR.multipliedBy(20));
            desk.comesOnDuty("ann");

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void visitorsAreHeldAsLongAsIsSet() {
            desk.hasStaffing(old -> old.withNobody(Nobody.HOLD_FOR, HOUR));
            desk.joins("vera", "queue=support");

            desk.pass(HOUR.minusMillis(1));
            assertThat(desk.state("vera")).isEqualTo(RequestState.QUEUED);
            desk.pass(Duration.ofMillis(1));

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.TIMED_OUT);
        }

        @Test
        void whoWasHeldHasTheUsualWaitBeforeHimOnceSomebodyComes() {
            desk.hasStaffing(old -> old.withNobody(Nobody.HOLD_FOR, HOUR));
            desk.joins("vera", "queue=support");
            desk.pass(HOUR.minusMinutes(1));
            desk.comesOnDuty("ann");
            desk.shows("ann", Show.AWAY);

            desk.pass(Timing.DEFAULT.request().minusMillis(1));
            assertThat(desk.state("vera")).isEqualTo(RequestState.QUEUED);
            desk.pass(Duration.ofMillis(1));

            assertThat(desk.outcome("vera")).isEqualTo(Outcome.TIMED_OUT);
        }

        @Test
        void aRestartForgetsNobodyWhoIsHeld() {
            desk.hasStaffing(old -> old.withNobody(Nobody.HOLD, HOUR));
            desk.joins("vera", "queue=support");
            desk.pass(HOUR);

            desk.restartsWith("vera");
            desk.pass(HOUR);
            desk.comesOnDuty("bob");

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }
    }

    @Nested
    class AfterAChat {

        private void annHasJustServedVera() {
            desk.hasStaffing(old -> old.withWrapUp(MINUTE));
            desk.comesOnDuty("ann");
            desk.joins("vera", "queue=support");
            desk.meet("ann", "vera");
            desk.leavesOwnRoom("vera");
            desk.leaves("ann", "vera");
        }

        @Test
        void theAgentIsLeftAloneForTheSetTimeAndThenAskedByHimself() {
            annHasJustServedVera();
            desk.joins("will", "queue=support");

            assertThat(desk.offeredTo("will")).isEqualTo("nobody");
            desk.pass(MINUTE);

            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void theAgentCanCutItShortByShowingHimselfFree() {
            annHasJustServedVera();
            desk.joins("will", "queue=support");

            desk.shows("ann", Show.ONLINE);

            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void aShorterTimeHoldsAtOnce() {
            annHasJustServedVera();
            desk.joins("will", "queue=support");

            desk.hasStaffing(old -> old.withWrapUp(Duration.ZERO));

            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }
    }

    @Nested
    class AfterMissedOffers {

        private void annMisses(int offers) {
            desk.hasStaffing(old -> old.withPauseAfter(2));
            desk.comesOnDuty("ann");
            for (int i = 0; i < offers; i++) {
                desk.joins("v" + i, "queue=support");
                desk.pass(Timing.DEFAULT.offer());
            }
        }

        @Test
        void theAgentIsPausedAndTold() {
            annMisses(2);

            assertThat(desk.told(Effect.TellPaused.class)).extracting(Effect.TellPaused::missed).containsExactly(2);
            desk.joins("will", "queue=support");
            assertThat(desk.offeredTo("will")).isEqualTo("nobody");
        }

        @Test
        void whatElseHeWasOfferedGoesToOthersAtOnce() {
            annMisses(1);
            desk.joins("will", "queue=support");
            desk.pass(Duration.ofSeconds(1));
            desk.joins("xena", "queue=support");
            desk.comesOnDuty("bob");

            desk.pass(Timing.DEFAULT.offer().minusSeconds(1));

            assertThat(desk.offeredTo("xena")).isEqualTo("bob");
        }

        @Test
        void theWayBackIsToShowHimselfFree() {
            annMisses(2);
            desk.joins("will", "queue=support");

            desk.shows("ann", Show.ONLINE);

            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void toAcceptAndNotToComeCountsToo() {
            annMisses(1);
            desk.departs("v0");
            desk.joins("will", "queue=support");
            desk.accepts("ann", "will");
            desk.roomOpens("will");
            desk.entersOwnRoom("will");

            desk.pass(Timing.DEFAULT.entry());

            assertThat(desk.told(Effect.TellPaused.class)).extracting(Effect.TellPaused::missed).containsExactly(2);
            desk.pass(Timing.DEFAULT.declined());
            assertThat(desk.offeredTo("will")).isEqualTo("nobody");
        }

        @Test
        void toComeStartsTheCountAnew() {
            annMisses(1);
            desk.departs("v0");
            desk.joins("will", "queue=support");
            desk.meet("ann", "will");
            desk.joins("xena", "queue=support");
            desk.pass(Timing.DEFAULT.offer());

            assertThat(desk.workgroup().agent(Notation.agent("ann")).orElseThrow().isPaused()).isFalse();
        }

        @Test
        void anAnswerEvenANoStartsTheCountAnew() {
            annMisses(1);
            desk.joins("will", "queue=support");
            desk.rejects("ann", "will");
            desk.joins("xena", "queue=support");
            desk.pass(Timing.DEFAULT.offer());

            assertThat(desk.workgroup().agent(Notation.agent("ann")).orElseThrow().isPaused()).isFalse();
        }
    }

    @Nested
    class HowManyChats {

        private int capacity(String agent) {
            return desk.workgroup().capacity(desk.workgroup().agent(Notation.agent(agent)).orElseThrow());
        }

        @Test
        void anAgentsOwnLimitGoesBeforeHisWishAndTheWorkgroupsBoundsBeforeBoth() {
            desk.hasLimits(new Limits(4, 6, 100, 3));
            desk.hasStaffing(old -> old.withChats(2, Map.of(Notation.agent("ann").toBare(), 3, Notation.agent("bob").toBare(), 9)));

            desk.comesOnDuty("ann", 5);
            desk.comesOnDuty("bob", 8);
            desk.comesOnDuty("cleo", 1);

            assertThat(List.of(capacity("ann"), capacity("bob"), capacity("cleo"))).containsExactly(3, 6, 2);
        }

        @Test
        void whoDoesNotSayGetsWhatIsSetForHimElseForAll() {
            desk.hasStaffing(old -> old.withChats(1, Map.of(Notation.agent("ann").toBare(), 2)));

            desk.comesOnDuty("ann");
            desk.comesOnDuty("bob");

            assertThat(List.of(capacity("ann"), capacity("bob"))).containsExactly(2, Limits.DEFAULT.chats());
        }

        @Test
        void ofOneQueueNoMoreThanThatQueueLets() {
            desk.queueHas("support", queue -> queue.with(new QueueLimits(0, 1)));
            desk.comesOnDuty("ann");
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=support");

            assertThat(desk.offeredTo("will")).isEqualTo("nobody");
            desk.departs("vera");
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void whoNamesNoQueueIsNotRefusedAtAFullOneWhileAnotherHasRoom() {
            desk.queueHas("support", queue -> queue.with(new QueueLimits(1, 0)));
            desk.comesOnDuty("ann");
            desk.shows("ann", Show.AWAY);
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=sales");
            desk.joins("xena", "queue=sales");

            assertThat(desk.joins("yann")).isEqualTo(Answer.DONE);

            assertThat(desk.line("sales")).containsExactly("will", "xena", "yann");
            desk.queueHas("sales", queue -> queue.with(new QueueLimits(3, 0)));
            assertThat(desk.joins("zoe")).isEqualTo(Answer.refused(Refusal.FULL));
        }

        @Test
        void intoAFullQueueNobodyIsLetAndOthersStayOpen() {
            desk.queueHas("support", queue -> queue.with(new QueueLimits(1, 0)));
            desk.joins("vera", "queue=support");

            assertThat(desk.joins("will", "queue=support")).isEqualTo(Answer.refused(Refusal.FULL));
            assertThat(desk.joins("will", "queue=sales")).isEqualTo(Answer.DONE);
        }
    }
}
