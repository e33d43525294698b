package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules send visitors to queues, give them priority and an agent; whoever is overtaken too long counts as urgent himself. */
class RoutesTest {

    private final DeskFixture desk = desk("sales: ann bob", "billing: ann cleo");

    @BeforeEach
    void hasRules() throws BadText {
        desk.hasRouting(Routing.DEFAULT.withAgeing(Duration.ofMinutes(3)));
        hasRules("""
            money: topic = "invoice" -> queue billing; tag money
            vip: level = "gold" -> priority high; tag vip; go on
            hers: customer = "17" -> agent cleo@example.org""");
    }

    private void hasRules(String rules) throws BadText {
        Routing routing = desk.workgroup().settings().routing().with(RuleText.parse(rules));
        desk.hasRouting(routing);
    }

    @Test
    void aRuleChoosesTheQueueAndTheRequestSaysWhich() {
        desk.joins("vera", "topic=invoice");

        assertThat(desk.line("billing")).containsExactly("vera");
        assertThat(desk.request("vera").route().rules()).containsExactly("money");
        assertThat(desk.request("vera").route().tags()).containsExactly("money");
        assertThat(desk.request("vera").route().chosen()).isEqualTo(new Chosen(Chosen.By.RULE, "money"));
    }

    @Test
    void whoWaitsUrgentlyAndLooksIntoTheRoomOfBeforeCouldNotLeaveTheLine() {
        desk.comesOnDuty("ann", 1);
        desk.joins("vera", "queue=sales");
        desk.meet("ann", "vera");
        String before = desk.id("vera");
        desk.leavesOwnRoom("vera");
        desk.joins("vera", "level=gold");
        desk.does(new Command.EnterRoom(before, Notation.visitor("vera"), "vera"));

        assertThat(desk.departs("vera")).isEqualTo(Answer.DONE);
        assertThat(desk.line("sales")).isEmpty();
    }

    @Test
    void aRuleThatOnlySetsThePriorityHasNotChosenTheQueue() {
        desk.joins("vera", "queue=sales", "level=gold");
        desk.joins("will", "level=gold");

        assertThat(desk.request("vera").route().chosen()).isEqualTo(new Chosen(Chosen.By.VISITOR, null));
        assertThat(desk.request("will").route().chosen()).isEqualTo(new Chosen(Chosen.By.BEST_OFF, null));
    }

    @Test
    void aRuleGoesBeforeTheQueueThatAVisitorNames() {
        desk.joins("vera", "topic=invoice", "queue=sales");

        assertThat(desk.line("billing")).containsExactly("vera");
    }

    @Test
    void theMoreUrgentStandsInFrontOfWhoCameBefore() {
        desk.joins("vera", "queue=sales");
        desk.joins("will", "queue=sales", "level=gold");

        assertThat(desk.line("sales")).containsExactly("will", "vera");
    }

    @Test
    void whoHasBeenOvertakenAsLongAsIsSetCannotBeOvertakenAnyMore() {
        desk.joins("vera", "queue=sales");
        desk.pass(Duration.ofMinutes(3).minusMillis(1));
        desk.joins("will", "queue=sales", "level=gold");
        assertThat(desk.line("sales")).containsExactly("will", "vera");

        desk.pass(Duration.ofMillis(1));

        assertThat(desk.happened(Event.Aged.class)).hasSize(1);
        assertThat(desk.line("sales")).containsExactly("vera", "will");
    }

    @Test
    void aRulesAgentIsKeptForTheVisitorAlthoughVisitorsMayNotWish() throws BadText {
        hasRules("hers: customer = \"17\" -> queue billing; agent cleo@example.org");
        desk.comesOnDuty("ann");
        desk.comesOnDuty("cleo");

        desk.joins("vera", "customer=17");

        assertThat(desk.offeredTo("vera")).isEqualTo("cleo");
    }

    @Test
    void newRulesHoldAtOnceForThoseWhoWaitAtTheAgeTheyHave() throws BadText {
        desk.joins("vera", "queue=sales", "topic=refund");
        Place before = desk.request("vera").place();
        desk.pass(Duration.ofSeconds(10));

        hasRules("refunds: topic = \"refund\" -> queue billing; priority high");

        assertThat(desk.request("vera").place()).isEqualTo(new Place("billing", 5, before.since(), before.arrival()));
        assertThat(desk.line("sales")).isEmpty();
    }

    @Test
    void otherSettingsLeaveThoseWhoWaitWhereTheyAre() {
        desk.joins("vera", "topic=invoice");

        desk.hasTiming(timing -> timing.withOffer(Duration.ofSeconds(5)));

        assertThat(desk.happened(Event.Rerouted.class)).isEmpty();
        assertThat(desk.line("billing")).containsExactly("vera");
    }

    @Test
    void aRuleThatLeadsToAQueueWithNobodyOnDutyKeepsTheVisitorWaitingThere() {
        desk.comesOnDuty("bob");

        assertThat(desk.joins("vera", "topic=invoice")).isEqualTo(Answer.DONE);
        desk.pass(Duration.ofMinutes(1));

        assertThat(desk.line("billing")).containsExactly("vera");
        desk.comesOnDuty("cleo");
        assertThat(desk.offeredTo("vera")).isEqualTo("cleo");
    }

    @Test
    void aRuleThatLeadsNowhereIsSkippedAndReported() throws BadText {
        hasRules("old: topic = \"invoice\" -> queue gone\nnew: topic = \"invoice\" -> queue billing");

        desk.joins("vera", "topic=invoice");

        assertThat(desk.told(Effect.RuleSkipped.class)).extracting(skipped -> skipped.step().rule().name()).containsExactly("old");
        assertThat(desk.line("billing")).containsExactly("vera");
    }
}
