package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Dispatch;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Opening;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueLimits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Routing;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Choice;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField.Source;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.HoursText;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.ManualOverride;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.OpeningHours;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every keeper of settings keeps of how visitors come to their place, and of what is asked of agents. */
public interface RoutingSettingsContract {

    QueueSettings BILLING = new QueueSettings("billing", "Invoices, \u8bf7\u6b3e",
        Set.of(Address.of("ann@example.org"), Address.of("bob@example.org")), Set.of("Accounting", "accounting", "night shift"));
    QueueSettings SALES = new QueueSettings("Sales", "", Set.of(), Set.of("Accounting"));
    QueueSettings EMPTY = new QueueSettings("a queue of nobody", "", Set.of(), Set.of());
    Timing TIMING = new Timing(Duration.ofMillis(20_500), Duration.ofMinutes(9), Duration.ofSeconds(3), Duration.ofHours(1),
        Duration.ofDays(1), Duration.ofSeconds(1));

    WorkgroupStore workgroups();

    @Test
    default void whatVisitorsAreToldWhoCannotBeServedComesBackWordForWord() {
        WorkgroupSettings support = new WorkgroupSettings("support", "", true, TIMING, Limits.DEFAULT, List.of(BILLING))
            .with(new TurnedAway("\u6211\u4eec\u4e0b\u73ed\u4e86", "", "Too many, 'sorry'", "It took too long"));

        workgroups().save(support);

        assertThat(workgroups().all()).containsExactly(support);
    }

    @Test
    default void theFormForVisitorsComesBack() {
        WorkgroupSettings support = new WorkgroupSettings("support", "", true, TIMING, Limits.DEFAULT, List.of(BILLING));
        JoinForm form = new JoinForm("\u60a8\u597d <b>", "Tell us, 'please'\nall of it", List.of(
            new JoinField("topic", JoinField.Kind.CHOICE, "\u4e3b\u9898", "", true,
                List.of(new Choice("b", "Bills \"&\""), new Choice("a", "")), List.of("a"), Source.FIXED),
            new JoinField("more", JoinField.Kind.LINES, "", "x".repeat(1000), false, List.of(), List.of("one", "", "two"), Source.FIXED),
            new JoinField("visit", JoinField.Kind.HIDDEN, "", "", false, List.of(), List.of("shop-visit"), Source.COOKIE)));

        workgroups().save(support.with(form));
        assertThat(workgroups().all()).containsExactly(support.with(form));

        workgroups().save(support.with(new JoinForm("", "", List.of())));
        assertThat(workgroups().all()).containsExactly(support.with(new JoinForm("", "", List.of())));

        workgroups().save(support);
        assertThat(workgroups().all()).containsExactly(support);
    }

    @Test
    default void howVisitorsArePutToAgentsComesBack() {
        Map<Address, Skill> skills = Map.of(Address.of("ann@example.org"), new Skill(1, 0, 1),
            Address.of("b".repeat(200) + "@example.org"), new Skill(Skill.LEVELS, Skill.MOST_WEIGHT, Skill.LAST));
        List<QueueSettings> queues = new ArrayList<>();
        for (Strategy strategy : Strategy.values()) {
            queues.add(named(BILLING, "by " + strategy).with(new Dispatch(strategy, 1 + strategy.ordinal(), Duration.ZERO, null, Map.of())));
        }
        queues.add(named(BILLING, "most").with(new Dispatch(Strategy.RANDOM, Dispatch.MOST_AT_ONCE, Duration.ofDays(1), Duration.ofDays(1), skills))
            .with(new QueueLimits(1_000_000, 1000)));
        queues.add(named(BILLING, "least").with(new Dispatch(Strategy.LINEAR, 1, Duration.ofMillis(1), Duration.ZERO, skills))
            .with(new QueueLimits(0, 1)));
        WorkgroupSettings support = new WorkgroupSettings("support", "", true, TIMING, Limits.DEFAULT, queues);

        workgroups().save(support);

        assertThat(workgroups().all()).containsExactly(support);
    }

    @Test
    default void overflowStepsComeBackInTheirOrder() {
        String longest = "\u961f".repeat(100);
        List<Overflow> steps = List.of(new Overflow(Overflow.Trigger.NOBODY, Duration.ZERO, Overflow.Target.QUEUE, longest),
            new Overflow(Overflow.Trigger.WAITED, Duration.ofDays(1), Overflow.Target.ANY_QUEUE, ""),
            new Overflow(Overflow.Trigger.WAITED, Duration.ofMillis(30_001), Overflow.Target.WORKGROUP, "help"),
            new Overflow(Overflow.Trigger.NOBODY, Duration.ZERO, Overflow.Target.QUEUE, longest));
        WorkgroupSettings support = new WorkgroupSettings("support", "", true, TIMING, Limits.DEFAULT,
            List.of(BILLING.with(steps), named(SALES, longest), EMPTY.with(steps.subList(1, 2))));

        workgroups().save(support);

        assertThat(workgroups().all()).containsExactly(support);
    }

    @ParameterizedTest
    @EnumSource(Staffing.Nobody.class)
    default void whatIsAskedOfAgentsComesBack(Staffing.Nobody nobody) {
        WorkgroupSettings support = new WorkgroupSettings("support", "", true, TIMING, Limits.DEFAULT, List.of(BILLING));
        WorkgroupSettings strict = support.with(new Staffing(Duration.ofDays(1), 1000, 20,
                Map.of(Address.of("ann@example.org"), 1, Address.of("z\u00e9@example.org"), 1000), nobody, Duration.ofMillis(1)))
            .with(Routing.DEFAULT.withWishes(true, Duration.ofDays(1)).withAgeing(Duration.ofDays(1)));
        WorkgroupSettings lenient = support.with(new Staffing(Duration.ZERO, 0, 1, Map.of(), nobody, Duration.ofDays(1)))
            .with(Routing.DEFAULT.withWishes(false, Duration.ZERO).withAgeing(Duration.ZERO));

        workgroups().save(strict);
        assertThat(workgroups().all()).containsExactly(strict);

        workgroups().save(lenient);
        assertThat(workgroups().all()).containsExactly(lenient);
    }

    @Test
    default void rulesComeBackInTheirOrder() throws Exception {
        WorkgroupSettings support = new WorkgroupSettings("support", "", true, TIMING, Limits.DEFAULT, List.of(BILLING));
        WorkgroupSettings ruled = support.with(support.routing().with(RuleText.parse("\u8bf7\u6b3e: topic in (\"\u8bf7\u6b3e\", \"a;b\")"
            + " -> queue billing; priority -9; tag \"two\\nlines\", vip; go on\noff always -> agent ann@example.org\n"
            + "time in 22:00-06:00 and not (page matches \"/a|b/\" or " + "x".repeat(1900) + " exists) -> stop")));

        workgroups().save(ruled);
        assertThat(workgroups().all()).containsExactly(ruled);

        workgroups().save(support);
        assertThat(workgroups().all()).containsExactly(support);
    }

    @ParameterizedTest
    @EnumSource(Opening.Closing.class)
    default void openingHoursComeBack(Opening.Closing closing) throws Exception {
        WorkgroupSettings support = new WorkgroupSettings("support", "", true, TIMING, Limits.DEFAULT, List.of(BILLING));
        OpeningHours hours = new OpeningHours(ZoneId.of("America/Argentina/ComodRivadavia"),
            HoursText.parse("Mon-Fri 09:00-12:30, 22:00-02:00\n12-25..12-26 closed\n2026-12-31 open"), ManualOverride.NONE);
        List<WorkgroupSettings> all = new ArrayList<>();
        for (ManualOverride override : List.of(ManualOverride.NONE, new ManualOverride(ManualOverride.Mode.OPEN, Optional.empty()),
            new ManualOverride(ManualOverride.Mode.CLOSED, Optional.of(Instant.parse("2026-07-01T07:00:00.001Z"))))) {
            all.add(support.with(new Opening(hours.with(override), closing, Duration.ofMillis(1))));
        }
        all.add(support.with(new Opening(OpeningHours.always(ZoneOffset.ofHours(8)), closing, Duration.ofDays(1))));

        for (WorkgroupSettings one : all) {
            workgroups().save(one);
            assertThat(workgroups().all()).containsExactly(one);
        }
    }

    @Test
    default void twoWorkgroupsWithTheSameQueuesAndAgentsAreNotMixedUp() {
        Address ann = Address.of("ann@example.org");
        WorkgroupSettings help = special("help", ann, 1);
        WorkgroupSettings support = special("support", ann, 2);
        workgroups().save(help);
        workgroups().save(support);
        assertThat(workgroups().all()).containsExactly(help, support);

        workgroups().delete("help");

        assertThat(workgroups().all()).containsExactly(support);
    }

    private static QueueSettings named(QueueSettings queue, String name) {
        return new QueueSettings(name, queue.description(), queue.users(), queue.groups());
    }

    private static WorkgroupSettings special(String name, Address agent, int number) {
        Dispatch dispatch = new Dispatch(Strategy.LINEAR, number, Duration.ZERO, null, Map.of(agent, new Skill(number, number, number)));
        List<Overflow> steps = List.of(new Overflow(Overflow.Trigger.WAITED, Duration.ofSeconds(number), Overflow.Target.ANY_QUEUE, ""));
        return new WorkgroupSettings(name, "", true, TIMING, Limits.DEFAULT, List.of(BILLING.with(dispatch).with(steps)))
            .with(Staffing.DEFAULT.withChats(1, Map.of(agent, number)));
    }
}
