package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Dispatch;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueLimits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Routing;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xmpp.packet.IQ;

/** Admins change how visitors are put to agents, and what is asked of agents. */
class RoutingCommandsTest {

    private static final String SUPPORT = "support@workgroup.example.org";
    private static final WorkgroupSettings BEFORE = Desk.settings("support", true);

    private final Admin admin = new Admin(BEFORE);

    private QueueSettings help(Handling handling) {
        assertThat(admin.updated(handling).with(BEFORE.queues())).isEqualTo(BEFORE);
        assertThat(admin.updated(handling).queues()).hasSize(2).startsWith(BEFORE.queues().get(0));
        return admin.updated(handling).queues().get(1);
    }

    @Test
    void only_admins_may() {
        for (String command : List.of("queue", "duty")) {
            IQ refused = (IQ) Desk.replied(admin.run(command, null, false)).get(0);
            assertThat(refused.getError().getCondition().toXMPP()).isEqualTo("forbidden");
        }
    }

    @Test
    void a_queue_is_chosen_after_its_workgroup_and_then_what_holds_is_shown() {
        Element first = Admin.reply(admin.run("queue", null, true));
        Element second = Admin.reply(admin.submit("queue", "workgroup", SUPPORT));
        Handling third = admin.submit("queue", "workgroup", SUPPORT, "queue", "tech help");

        assertThat(first.element("actions").attributeValue("execute")).isEqualTo("next");
        assertThat(second.element("actions").attributeValue("execute")).isEqualTo("next");
        assertThat(Form.read(second.element("x"))).containsEntry("workgroup", List.of(SUPPORT));
        assertThat(second.element("x").asXML()).contains("<value>billing</value>", "<value>Tech Help</value>");
        assertThat(Admin.reply(third).element("actions").attributeValue("execute")).isEqualTo("complete");
        assertThat(Admin.shown(third)).containsEntry("workgroup", List.of(SUPPORT)).containsEntry("queue", List.of("Tech Help"))
            .containsEntry("strategy", List.of("round-robin")).containsEntry("at-once", List.of("1")).containsEntry("widening", List.of("0"))
            .containsEntry("recall", List.of("0")).containsEntry("queue-waiting", List.of("0")).containsEntry("queue-chats", List.of("0"))
            .doesNotContainKeys("recall-wait", "skills", "overflow");
    }

    @Test
    void whoever_submits_a_form_as_it_was_changes_nothing() {
        assertThat(admin.updated(admin.run("queue", Admin.asItWas(admin.submit("queue", "workgroup", SUPPORT, "queue", "billing")), true))).isEqualTo(BEFORE);
        assertThat(admin.updated(admin.run("duty", Admin.asItWas(admin.submit("duty", "workgroup", SUPPORT)), true))).isEqualTo(BEFORE);
    }

    @Test
    void everything_about_a_queue_can_be_changed_at_once() {
        QueueSettings help = help(admin.submit("queue", "workgroup", "support", "queue", "TECH HELP", "strategy", "longest-idle", "at-once", "50",
            "widening", "15", "recall", "1", "recall-wait", "30", "queue-waiting", "9", "queue-chats", "2",
            "skills", "ann level=2\nbob weight=0", "overflow", "nobody 0 -> queue billing\nafter 1 min -> any queue"));

        assertThat(help.dispatch()).isEqualTo(new Dispatch(Strategy.LONGEST_IDLE, 50, Duration.ofSeconds(15), Duration.ofSeconds(30),
            Map.of(Desk.ANN.toBare(), new Skill(2, 1, 1000), Desk.BOB.toBare(), new Skill(1, 0, 1000))));
        assertThat(help.limits()).isEqualTo(new QueueLimits(9, 2));
        assertThat(help.overflow()).containsExactly(
            new Overflow(Overflow.Trigger.NOBODY, Duration.ZERO, Overflow.Target.QUEUE, "billing"),
            new Overflow(Overflow.Trigger.WAITED, Duration.ofMinutes(1), Overflow.Target.ANY_QUEUE, ""));
        assertThat(help.groups()).isEqualTo(Set.of("Night"));
    }

    @ParameterizedTest
    @CsvSource({"1, '', 0", "'', 30, 30", "true, 30, 30", "0, 30, ", "false, '', ", "'', '', "})
    void a_visitor_is_recalled_if_it_is_switched_on_or_a_time_is_given(String recall, String time, Integer seconds) {
        QueueSettings help = help(admin.submit("queue", "workgroup", "support", "queue", "Tech Help", "recall", recall, "recall-wait", time));

        assertThat(help.dispatch().recall()).isEqualTo(Optional.ofNullable(seconds).map(Duration::ofSeconds).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "queue, nowhere, 'queue: field.queue nowhere'", "strategy, fair, 'strategy: field.choice fair'",
        "at-once, 0, 'at-once: field.number 0 1 50'", "at-once, 51, 'at-once: field.number 51 1 50'",
        "widening, -1, 'widening: field.number -1 0 86400'", "recall, perhaps, 'recall: field.truth perhaps'",
        "recall-wait, soon, 'recall-wait: field.number soon 0 86400'", "queue-waiting, -1, 'queue-waiting: field.number -1 0 1000000'",
        "queue-chats, 1001, 'queue-chats: field.number 1001 0 1000'", "skills, ann, 'skills: field.line.skill ann'",
        "overflow, soon, 'overflow: field.line.overflow soon'"})
    void a_wrong_value_of_a_queue_is_named(String field, String value, String note) {
        assertThat(admin.error(field.equals("queue") ? admin.submit("queue", "workgroup", "support", "queue", value, "at-once", "1")
            : admin.submit("queue", "workgroup", "support", "queue", "billing", field, value))).isEqualTo(note);
    }

    @Test
    void whoever_does_not_say_which_of_several_queues_is_told() {
        assertThat(admin.error(admin.submit("queue", "workgroup", "support", "at-once", "2"))).isEqualTo("queue: field.missing");
        assertThat(admin.error(admin.submit("queue", "workgroup", "nowhere"))).isEqualTo("workgroup: arrange.unknown nowhere");
        assertThat(admin.error(admin.submit("duty", "workgroup", "nowhere"))).isEqualTo("workgroup: arrange.unknown nowhere");
    }

    @Test
    void what_is_asked_of_agents_can_be_changed_at_once() {
        WorkgroupSettings after = admin.updated(admin.submit("duty", "workgroup", SUPPORT, "wrap-up", "20", "pause-after", "3", "least-chats", "2",
            "most-chats", "9", "agent-chats", "ann chats=1\nbob chats=9", "nobody", "hold-for", "hold-for", "900", "wishes", "1",
            "wish-for", "45", "ageing", "0"));

        assertThat(after).isEqualTo(BEFORE.with(new Limits(4, 9, Limits.DEFAULT.waiting(), Limits.DEFAULT.perPerson()))
            .with(new Staffing(Duration.ofSeconds(20), 3, 2, Map.of(Desk.ANN.toBare(), 1, Desk.BOB.toBare(), 9), Staffing.Nobody.HOLD_FOR,
                Duration.ofMinutes(15)))
            .with(Routing.DEFAULT.withWishes(true, Duration.ofSeconds(45)).withAgeing(Duration.ZERO)));
    }

    @Test
    void what_holds_of_agents_is_shown() {
        assertThat(Admin.shown(admin.submit("duty", "workgroup", "Support"))).containsEntry("workgroup", List.of(SUPPORT))
            .containsEntry("wrap-up", List.of("0")).containsEntry("pause-after", List.of("0")).containsEntry("least-chats", List.of("1"))
            .containsEntry("most-chats", List.of("20")).containsEntry("nobody", List.of("as-usual"))
            .containsEntry("hold-for", List.of(String.valueOf(Timing.DEFAULT.request().toSeconds())))
            .containsEntry("wishes", List.of("0")).containsEntry("wish-for", List.of("60")).containsEntry("ageing", List.of("600"))
            .doesNotContainKey("agent-chats");
    }

    @ParameterizedTest
    @CsvSource({
        "wrap-up, -1, 'wrap-up: field.number -1 0 86400'", "pause-after, x, 'pause-after: field.number x 0 1000'",
        "least-chats, 0, 'least-chats: field.number 0 1 1000'", "least-chats, 21, 'least-chats: field.number 21 1 20'",
        "most-chats, 3, 'most-chats: field.number 3 4 1000'", "agent-chats, ann chats=21, 'agent-chats: field.line.number ann chats=21 chats 1 20 21'",
        "nobody, cry, 'nobody: field.choice cry'", "hold-for, 0, 'hold-for: field.number 0 1 86400'", "wishes, 2, 'wishes: field.truth 2'",
        "wish-for, 86401, 'wish-for: field.number 86401 0 86400'", "ageing, old, 'ageing: field.number old 0 86400'"})
    void a_wrong_value_of_duty_is_named(String field, String value, String note) {
        assertThat(admin.error(admin.submit("duty", "workgroup", "support", field, value))).isEqualTo(note);
    }

    @Test
    void lists_are_shown_kept_when_blank_and_emptied_by_a_dash() {
        admin.has(admin.updated(admin.submit("queue", "workgroup", "support", "queue", "Tech Help", "skills", "ann level=2", "recall", "1",
            "overflow", "after 30 -> any queue")));
        admin.has(admin.updated(admin.submit("duty", "workgroup", "support", "agent-chats", "ann chats=1")));
        WorkgroupSettings full = admin.settings();

        assertThat(Admin.shown(admin.submit("queue", "workgroup", SUPPORT, "queue", "Tech Help"))).containsEntry("recall-wait", List.of("0"))
            .containsEntry("skills", List.of("ann@example.org level=2 weight=1 rank=1000"))
            .containsEntry("overflow", List.of("after 30 s -> any queue"));
        assertThat(Admin.shown(admin.submit("duty", "workgroup", SUPPORT))).containsEntry("agent-chats", List.of("ann@example.org chats=1"));
        assertThat(admin.updated(admin.run("queue", Admin.asItWas(admin.submit("queue", "workgroup", SUPPORT, "queue", "Tech Help")), true))).isEqualTo(full);
        assertThat(admin.updated(admin.submit("queue", "workgroup", "support", "queue", "Tech Help", "skills", "", "overflow", ""))).isEqualTo(full);
        assertThat(admin.updated(admin.submit("duty", "workgroup", "support", "agent-chats", ""))).isEqualTo(full);

        admin.has(admin.updated(admin.submit("queue", "workgroup", "support", "queue", "Tech Help", "skills", "-", "overflow", "-", "recall", "0")));
        assertThat(admin.updated(admin.submit("duty", "workgroup", "support", "agent-chats", "-"))).isEqualTo(BEFORE);
    }
}
