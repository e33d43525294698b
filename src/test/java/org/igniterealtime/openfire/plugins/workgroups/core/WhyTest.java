package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.junit.jupiter.api.Test;

/** Whoever asks why gets an answer, and hears until when. */
class WhyTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DeskFixture desk = desk("sales: ann bob cleo", "billing: dan");

    private WhyRequest why(String visitor) {
        return WhyRequest.of(desk.workgroup(), desk.id(visitor), desk.now()).orElseThrow();
    }

    private WhyAgent whyAgent(String agent) {
        return WhyAgent.of(desk.workgroup(), Notation.agent(agent), desk.now());
    }

    private static Address person(String name) {
        return Notation.agent(name).toBare();
    }

    private Map.Entry<Address, Hindrance> until(String agent, Ineligible reason, Duration time) {
        return Map.entry(person(agent), new Hindrance(reason, Optional.of(desk.now().plus(time))));
    }

    @Test
    void aVisitorWhoWaitsIsToldOfAllWhoCouldNotServe() {
        desk.comesOnDuty("ann", 1);
        desk.comesOnDuty("bob", 1);
        desk.shows("bob", Show.AWAY);
        desk.joins("will", "queue=sales");

        desk.joins("vera", "queue=sales");

        assertThat(why("vera").position()).isEqualTo(1);
        assertThat(why("vera").order()).isEmpty();
        assertThat(why("vera").others()).containsExactly(until("ann", Ineligible.PENDING_OFFER, Timing.DEFAULT.offer()),
            Map.entry(person("bob"), Hindrance.of(Ineligible.AWAY)), Map.entry(person("cleo"), Hindrance.of(Ineligible.OFF_DUTY)));
        assertThat(why("vera").outlook().endsAt()).contains(desk.now().plus(Timing.DEFAULT.request()));
    }

    @Test
    void aVisitorWhoIsBeingOfferedIsToldToWhom() {
        desk.comesOnDuty("ann", 1);
        desk.comesOnDuty("bob", 1);

        desk.joins("vera", "queue=sales");

        assertThat(why("vera").asked()).containsExactly(person("ann"));
        assertThat(why("vera").order()).containsExactly(person("bob"));
    }

    @Test
    void whatEndsOfItselfSaysWhen() {
        desk.hasStaffing(old -> old.withWrapUp(MINUTE));
        desk.comesOnDuty("ann");
        desk.comesOnDuty("bob", 1);
        desk.joins("will", "queue=sales");
        desk.meet("ann", "will");
        desk.leaves("ann", "will");
        desk.leavesOwnRoom("will");
        desk.joins("vera", "queue=sales");
        desk.rejects("bob", "vera");

        assertThat(why("vera").others()).contains(until("ann", Ineligible.WRAP_UP, MINUTE),
            until("bob", Ineligible.DECLINED, Timing.DEFAULT.declined()));
    }

    @Test
    void aVisitorKeptForOneAgentIsToldForWhomAndUntilWhen() {
        desk.hasRouting(Routing.DEFAULT.withWishes(true, MINUTE));
        desk.comesOnDuty("ann", 1);
        desk.comesOnDuty("bob", 1);
        desk.joins("will", "queue=sales", "agent=ann@example.org");
        desk.meet("ann", "will");

        desk.joins("vera", "queue=sales", "agent=ann@example.org");

        assertThat(why("vera").outlook().keptFor()).contains(person("ann"));
        assertThat(why("vera").outlook().keptUntil()).contains(desk.now().plus(MINUTE));
        assertThat(why("vera").others()).contains(until("bob", Ineligible.KEPT_FOR_OTHER, MINUTE));
    }

    @Test
    void aWishAgainstSomebodyEnds() {
        desk.hasRouting(Routing.DEFAULT.withWishes(true, MINUTE));
        desk.comesOnDuty("ann");

        desk.joins("vera", "queue=sales", "ignore=ann@example.org");

        assertThat(why("vera").others()).contains(until("ann", Ineligible.UNWANTED, MINUTE));
    }

    @Test
    void aHigherLevelOpensLater() {
        desk.hasDispatch(old -> new Dispatch(Strategy.ROUND_ROBIN, 1, MINUTE, null, Map.of(person("bob"), new Skill(2, 1, 1))));
        desk.comesOnDuty("ann", 1);
        desk.comesOnDuty("bob", 1);
        desk.shows("ann", Show.AWAY);

        desk.joins("vera", "queue=sales");

        assertThat(why("vera").others()).contains(until("bob", Ineligible.LEVEL, MINUTE));
    }

    @Test
    void aStepForWhenNobodyIsOnDutyCountsFromWhenTheLastOneWentOrWouldGoNow() {
        Overflow step = new Overflow(Overflow.Trigger.NOBODY, MINUTE, Overflow.Target.QUEUE, "billing");
        desk.queueHas("sales", queue -> queue.with(List.of(step)));
        desk.comesOnDuty("ann", 1);
        desk.shows("ann", Show.AWAY);
        desk.joins("vera", "queue=sales");
        desk.pass(MINUTE);

        assertThat(why("vera").outlook().steps()).containsExactly(new Outlook.Ahead(1, step, desk.now().plus(MINUTE)));
        desk.goesOffDuty("ann");
        desk.pass(Duration.ofSeconds(20));
        assertThat(why("vera").outlook().steps()).containsExactly(new Outlook.Ahead(1, step, desk.now().plusSeconds(40)));
    }

    @Test
    void theStepsThatAreAheadAreNamedWithTheirTimes() {
        Overflow step = new Overflow(Overflow.Trigger.WAITED, MINUTE, Overflow.Target.QUEUE, "billing");
        desk.queueHas("sales", queue -> queue.with(List.of(step)));

        desk.joins("vera", "queue=sales");

        assertThat(why("vera").outlook().steps()).containsExactly(new Outlook.Ahead(1, step, desk.now().plus(MINUTE)));
        desk.comesOnDuty("dan");
        desk.shows("dan", Show.AWAY);
        desk.pass(MINUTE);
        assertThat(desk.line("billing")).containsExactly("vera");
        assertThat(why("vera").outlook().steps()).isEmpty();
    }

    @Test
    void whoIsHeldWithoutEndIsNotSentAway() {
        desk.hasStaffing(old -> old.withNobody(Staffing.Nobody.HOLD, MINUTE));

        desk.joins("vera", "queue=sales");

        assertThat(why("vera").outlook().endsAt()).isEmpty();
    }

    @Test
    void theRulesThatSentAVisitorAreNamed() throws BadText {
        desk.hasRouting(Routing.DEFAULT.with(RuleText.parse("""
            money: topic = "invoice" -> queue billing; tag payment
            """)));

        desk.joins("vera", "topic=invoice");

        assertThat(why("vera").request().route().rules()).containsExactly("money");
        assertThat(why("vera").request().route().tags()).containsExactly("payment");
        assertThat(why("vera").request().queue()).isEqualTo("billing");
    }

    @Test
    void aDeskThatIsClosedSaysSo() {
        desk.joins("vera", "queue=sales");
        assertThat(why("vera").door()).isEqualTo(new Doorway(true, Optional.empty()));

        desk.closesItsDoor();

        assertThat(why("vera").door()).isEqualTo(new Doorway(false, Optional.empty()));
        assertThat(whyAgent("ann").door().open()).isFalse();
    }

    @Test
    void anAgentIsToldWhyHeIsNotOfferedAnybody() {
        desk.joins("vera", "queue=sales");
        desk.comesOnDuty("dan");
        desk.comesOnDuty("ann");
        desk.rejects("ann", "vera");

        assertThat(whyAgent("dan").waiting()).containsExactly(Map.entry(desk.request("vera"), Hindrance.of(Ineligible.NOT_MEMBER)));
        assertThat(whyAgent("dan").busy()).isEmpty();
        assertThat(whyAgent("ann").waiting()).containsExactly(Map.entry(desk.request("vera"),
            new Hindrance(Ineligible.DECLINED, Optional.of(desk.now().plus(Timing.DEFAULT.declined())))));
        assertThat(whyAgent("bob").busy()).contains(Hindrance.of(Ineligible.OFF_DUTY));
        assertThat(whyAgent("eve").busy()).contains(Hindrance.of(Ineligible.NOT_MEMBER));
    }

    @Test
    void anAgentWhoHasHisHandsFullIsToldHowFull() {
        desk.comesOnDuty("ann", 1);
        desk.joins("vera", "queue=sales");

        assertThat(whyAgent("ann").asked()).containsExactly(desk.request("vera"));
        assertThat(whyAgent("ann").busy())
            .contains(new Hindrance(Ineligible.PENDING_OFFER, Optional.of(desk.now().plus(Timing.DEFAULT.offer()))));
        desk.meet("ann", "vera");
        assertThat(whyAgent("ann").busy()).contains(Hindrance.of(Ineligible.FULL));
        assertThat(whyAgent("ann").load()).isEqualTo(1);
        assertThat(whyAgent("ann").slots()).isEqualTo(1);
    }

    @Test
    void anAgentWhoIsNextIsToldThatOthersAreAskedFirst() {
        desk.comesOnDuty("ann");
        desk.comesOnDuty("bob");

        desk.joins("vera", "queue=sales");

        assertThat(whyAgent("bob").next()).containsExactly(desk.request("vera"));
        assertThat(whyAgent("bob").waiting()).isEmpty();
    }

    @Test
    void nobodyIsKeptFromAnybodyWhereNobodyWaits() {
        desk.comesOnDuty("ann");

        assertThat(whyAgent("ann").waiting()).isEmpty();
        assertThat(whyAgent("ann").next()).isEmpty();
        assertThat(whyAgent("ann").busy()).isEmpty();
        assertThat(whyAgent("ann").queues()).containsExactly("sales");
    }
}
