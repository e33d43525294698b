package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow.Target;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow.Trigger;
import org.junit.jupiter.api.Test;

/** Visitors who wait too long, or for nobody, come to another queue at their age. */
class OverflowTest {

    private static final Duration HALF = Duration.ofSeconds(30);

    private final DeskFixture desk = desk("sales: ann", "backup: bob", "night: cleo");

    private void salesOverflows(Overflow... steps) {
        desk.queueHas("sales", queue -> queue.with(List.of(steps)));
    }

    private static Overflow after(Duration wait, String queue) {
        return new Overflow(Trigger.WAITED, wait, Target.QUEUE, queue);
    }

    private static Overflow nobody(Duration wait, String queue) {
        return new Overflow(Trigger.NOBODY, wait, Target.QUEUE, queue);
    }

    private void annIsBusy() {
        desk.comesOnDuty("ann", 1);
        desk.joins("first", "queue=sales");
        desk.meet("ann", "first");
    }

    @Test
    void whoHasWaitedTheSetTimeStandsInTheBackupQueueByHisAge() {
        salesOverflows(after(HALF, "backup"));
        annIsBusy();
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");
        Instant since = desk.now();
        desk.joins("will", "queue=backup");
        desk.joins("xena", "queue=backup");

        desk.pass(HALF);

        assertThat(desk.line("backup")).startsWith("vera");
        assertThat(desk.request("vera").place().since()).isEqualTo(since);
        assertThat(desk.line("sales")).isEmpty();
    }

    @Test
    void whoComesWhileNobodyIsOnDutyOverflowsAtOnceIfSoSet() {
        salesOverflows(nobody(Duration.ZERO, "backup"));
        desk.comesOnDuty("bob", 1);

        desk.joins("vera", "queue=sales");

        assertThat(desk.offeredTo("vera")).isEqualTo("bob");
    }

    @Test
    void whoWaitsWhenTheLastAgentGoesOverflowsThen() {
        salesOverflows(nobody(Duration.ZERO, "backup"));
        annIsBusy();
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");
        assertThat(desk.offeredTo("vera")).isEqualTo("nobody");

        desk.goesOffDuty("ann");

        assertThat(desk.offeredTo("vera")).isEqualTo("bob");
    }

    private void backupIsFullWith(String visitor) {
        desk.queueHas("backup", queue -> queue.with(new QueueLimits(1, 0)));
        annIsBusy();
        desk.comesOnDuty("bob", 1);
        desk.shows("bob", Show.AWAY);
        desk.joins(visitor, "queue=backup");
    }

    @Test
    void aStepToAFullQueueIsTakenOnceThereIsRoom() {
        salesOverflows(after(HALF, "backup"));
        backupIsFullWith("will");
        desk.joins("vera", "queue=sales");
        desk.joins("xena", "queue=sales");

        desk.pass(HALF);
        assertThat(desk.line("backup")).containsExactly("will");
        assertThat(desk.line("sales")).containsExactly("vera", "xena");
        desk.departs("will");

        assertThat(desk.line("backup")).containsExactly("vera");
        assertThat(desk.line("sales")).containsExactly("xena");
    }

    @Test
    void whoLeavesAFullQueueByAStepOfItsOwnMakesRoomAtOnce() {
        salesOverflows(after(HALF, "backup"));
        desk.queueHas("backup", queue -> queue.with(List.of(after(HALF, "night"))));
        desk.comesOnDuty("cleo", 1);
        desk.shows("cleo", Show.AWAY);
        backupIsFullWith("will");
        desk.joins("vera", "queue=sales");

        desk.pass(HALF);

        assertThat(desk.line("night")).containsExactly("will");
        assertThat(desk.line("backup")).containsExactly("vera");
    }

    @Test
    void whoHasWaitedForABusyAgentOverflowsForNobodyOnlyAfterTheSetTimeWithNobody() {
        salesOverflows(nobody(HALF, "backup"));
        annIsBusy();
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");
        desk.pass(HALF.multipliedBy(2));

        desk.goesOffDuty("ann");
        desk.pass(HALF.minusMillis(1));
        assertThat(desk.offeredTo("vera")).isEqualTo("nobody");
        desk.pass(Duration.ofMillis(1));

        assertThat(desk.offeredTo("vera")).isEqualTo("bob");
    }

    @Test
    void aStepToAQueueWithNobodyOnDutyIsTakenWhenSomebodyComes() {
        salesOverflows(after(HALF, "backup"));
        annIsBusy();
        desk.joins("vera", "queue=sales");
        desk.pass(HALF);
        assertThat(desk.line("sales")).containsExactly("vera");

        desk.comesOnDuty("bob", 1);

        assertThat(desk.offeredTo("vera")).isEqualTo("bob");
    }

    @Test
    void stepsAreTakenInTheirOrderEachOnceAndNeverInACircle() {
        salesOverflows(after(HALF, "backup"), after(HALF.multipliedBy(2), "night"), after(HALF.multipliedBy(3), "sales"));
        desk.queueHas("backup", queue -> queue.with(List.of(after(Duration.ZERO, "sales"))));
        annIsBusy();
        List.of("bob", "cleo").forEach(agent -> {
            desk.comesOnDuty(agent, 1);
            desk.shows(agent, Show.AWAY);
        });
        desk.joins("vera", "queue=sales");

        desk.pass(HALF);
        assertThat(desk.line("backup")).containsExactly("vera");
        desk.pass(HALF);
        assertThat(desk.line("night")).containsExactly("vera");
        desk.pass(HALF);
        assertThat(desk.line("sales")).containsExactly("vera");
        desk.pass(HALF);
        assertThat(desk.line("sales")).containsExactly("vera");
    }

    @Test
    void anyQueueIsTheOneThatIsBestOff() {
        salesOverflows(new Overflow(Trigger.WAITED, HALF, Target.ANY_QUEUE, ""));
        annIsBusy();
        desk.comesOnDuty("bob", 1);
        desk.shows("bob", Show.AWAY);
        desk.comesOnDuty("cleo", 1);
        desk.joins("vera", "queue=sales");

        desk.pass(HALF);

        assertThat(desk.offeredTo("vera")).isEqualTo("cleo");
    }

    @Test
    void whoIsJustBeingOfferedStaysUntilThatIsAnswered() {
        salesOverflows(after(Duration.ofSeconds(5), "backup"));
        desk.comesOnDuty("ann", 1);
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");

        desk.pass(Duration.ofSeconds(5));
        assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        desk.rejects("ann", "vera");

        assertThat(desk.offeredTo("vera")).isEqualTo("bob");
    }

    @Test
    void aStepThatIsSetLaterHoldsForThoseWhoWaitAlready() {
        annIsBusy();
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");
        desk.pass(HALF);

        salesOverflows(after(HALF, "backup"));

        assertThat(desk.offeredTo("vera")).isEqualTo("bob");
    }
}
