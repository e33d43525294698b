package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Opening;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.Calendar;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.HoursText;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.ManualOverride;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rules;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Admins change where visitors are sent, and when they may come. */
class RulesAndHoursTest {

    private static final WorkgroupSettings BEFORE = Desk.settings("support", true);
    private static final String BILL = "bill: topic = billing -> queue \"tech help\"; priority high; go on";
    private static final String NIGHT = "time in 22:00-06:00 -> tag night";

    private final Admin admin = new Admin(BEFORE);

    private static List<String> fixed(Handling handling) {
        List<String> words = new ArrayList<>();
        for (Object field : Admin.reply(handling).element("x").elements("field")) {
            if ("fixed".equals(((Element) field).attributeValue("type"))) {
                words.add(((Element) field).elementText("value"));
            }
        }
        return words;
    }

    @Test
    void rules_are_set_shown_kept_and_removed() throws Exception {
        Rules rules = RuleText.parse(BILL + "\n" + NIGHT);
        WorkgroupSettings after = admin.updated(admin.submit("rules", "workgroup", "support", "rules", BILL + "\n\n# by night\n" + NIGHT));
        assertThat(after).isEqualTo(BEFORE.with(BEFORE.routing().with(rules)));
        admin.has(after);

        Handling shown = admin.submit("rules", "workgroup", "support");
        assertThat(Admin.shown(shown)).containsEntry("rules", List.of(rules.rules().get(0).toString(), rules.rules().get(1).toString()));
        assertThat(admin.updated(admin.run("rules", Admin.asItWas(shown), true))).isEqualTo(after);
        assertThat(admin.updated(admin.submit("rules", "workgroup", "support", "rules", "", "try", "0"))).isEqualTo(after);
        assertThat(admin.updated(admin.submit("rules", "workgroup", "support", "rules", "-"))).isEqualTo(BEFORE);
    }

    @Test
    void rules_are_tried_on_a_visitor_whom_the_admin_makes_up_and_nothing_is_changed() {
        String rules = BILL + "\n" + NIGHT + "\noff always -> tag never\nalways -> queue billing\nalways -> tag late";
        Handling tried = admin.submit("rules", "workgroup", "support", "rules", rules, "try", "1", "sample", "topic = Billing\ntopic=more",
            "sample-time", "2026-12-24 23:30");

        assertThat(Admin.reply(tried).attributeValue("status")).isEqualTo("executing");
        assertThat(fixed(tried)).hasSize(6);
        assertThat(fixed(tried).get(0)).startsWith("command.rules.matched 1 bill:").endsWith("queue \"Tech Help\"; priority high");
        assertThat(fixed(tried).get(1)).startsWith("command.rules.matched 2 ").endsWith(" tag night");
        assertThat(fixed(tried).get(2)).startsWith("command.rules.not-reached 3 off ");
        assertThat(fixed(tried).get(3)).startsWith("command.rules.not-reached 4 ");
        assertThat(fixed(tried).get(5)).startsWith("command.rules.outcome queue \"Tech Help\"; priority high; tag night");
        assertThat(Admin.shown(tried)).containsEntry("try", List.of("1")).containsEntry("sample", List.of("topic = Billing", "topic=more"))
            .containsEntry("sample-time", List.of("2026-12-24 23:30"));
    }

    @Test
    void a_trial_says_of_every_rule_why_it_says_nothing() {
        List<String> words = fixed(admin.submit("rules", "workgroup", "support", "rules",
            "off always -> tag never\nage > 5 -> tag old\n" + NIGHT, "try", "true", "sample", "age=many"));

        assertThat(words.get(0)).startsWith("command.rules.off 1 ");
        assertThat(words.get(1)).startsWith("command.rules.skipped 2 field.rule.not-a-number ").endsWith(" age");
        assertThat(words.get(2)).as("it is 03:04 by the desk's clock").startsWith("command.rules.matched 3 ");
        assertThat(words.get(3)).endsWith("tag night");
    }

    @Test
    void if_no_rule_says_anything_a_trial_says_so() {
        assertThat(fixed(admin.submit("rules", "workgroup", "support", "rules", "age = 5 -> tag five", "try", "1")))
            .hasSize(2).element(1).isEqualTo("command.rules.nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rules | topic -> queue billing | rules: field.typed 1 7 -> command.expected.comparison",
        "rules | always -> | rules: field.typed.end 1 command.expected.action",
        "rules | always -> queue nowhere | rules: field.rule.no-such-queue always -> queue nowhere nowhere",
        "try | maybe | try: field.truth maybe"})
    void a_wrong_rule_is_told_with_where_it_is_wrong(String field, String value, String note) {
        assertThat(admin.error(admin.submit("rules", "workgroup", "support", field, value))).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({
        "sample, topic, sample: field.line.sample topic", "sample, =x, sample: field.line.sample =x",
        "sample-time, tomorrow, sample-time: field.local-time tomorrow"})
    void a_wrong_sample_is_told(String field, String value, String note) {
        assertThat(admin.error(admin.submit("rules", "workgroup", "support", "try", "1", field, value))).isEqualTo(note);
    }

    @Test
    void an_agent_whose_address_is_too_long_for_a_row_is_refused_with_the_rule() {
        String agent = "a".repeat(250) + "@example.org";

        assertThat(admin.error(admin.submit("rules", "workgroup", "support", "rules", "always -> agent " + agent)))
            .isEqualTo("rules: field.long " + agent + " 255");
    }

    @Test
    void hours_are_set_shown_and_kept() throws Exception {
        String hours = "Mon-Fri 09:00-12:30, 13:30-18:00\n12-25 closed";
        WorkgroupSettings after = admin.updated(admin.submit("hours", "workgroup", "support", "zone", "Europe/Berlin", "hours", hours,
            "override", "closed", "override-until", "2026-07-01T09:00", "closing", "send-away", "warning", "300"));
        Opening opening = after.opening();

        assertThat(after.with(BEFORE.opening())).isEqualTo(BEFORE);
        assertThat(opening.hours().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(opening.hours().calendar()).isEqualTo(HoursText.parse(hours));
        assertThat(opening.hours().override()).isEqualTo(
            new ManualOverride(ManualOverride.Mode.CLOSED, Optional.of(Instant.parse("2026-07-01T07:00:00Z"))));
        assertThat(opening.closing()).isEqualTo(Opening.Closing.SEND_AWAY);
        assertThat(opening.warning()).isEqualTo(Duration.ofMinutes(5));
        admin.has(after);

        Handling shown = admin.submit("hours", "workgroup", "support");
        assertThat(Admin.shown(shown)).containsEntry("zone", List.of("Europe/Berlin")).containsEntry("override", List.of("closed"))
            .containsEntry("override-until", List.of("2026-07-01T09:00")).containsEntry("closing", List.of("send-away"))
            .containsEntry("warning", List.of("300"));
        assertThat(admin.updated(admin.run("hours", Admin.asItWas(shown), true))).isEqualTo(after);
        assertThat(admin.updated(admin.submit("hours", "workgroup", "support", "override-until", "-")).opening().hours().override())
            .isEqualTo(new ManualOverride(ManualOverride.Mode.CLOSED, Optional.empty()));
        assertThat(admin.updated(admin.submit("hours", "workgroup", "support", "override", "open")).opening().hours().override())
            .isEqualTo(new ManualOverride(ManualOverride.Mode.OPEN, Optional.empty()));
        assertThat(admin.updated(admin.submit("hours", "workgroup", "support", "override", "as-planned")).opening().hours().override())
            .isEqualTo(ManualOverride.NONE);
        assertThat(admin.updated(admin.submit("hours", "workgroup", "support", "hours", "-")).opening().hours().calendar())
            .isEqualTo(Calendar.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "zone, Berlin, zone: field.zone Berlin", "hours, Someday 09:00-10:00, hours: field.typed 1 1 Someday command.expected.day-or-date",
        "hours, Mon, hours: field.typed.end 1 command.expected.day-hours", "override, ajar, override: field.choice ajar",
        "closing, gently, closing: field.choice gently", "warning, -1, warning: field.number -1 0 86400"})
    void wrong_hours_are_told(String field, String value, String note) {
        assertThat(admin.error(admin.submit("hours", "workgroup", "support", field, value))).isEqualTo(note);
    }

    @Test
    void a_wrong_end_is_told() {
        assertThat(admin.error(admin.submit("hours", "workgroup", "support", "override", "open", "override-until", "noon")))
            .isEqualTo("override-until: field.local-time noon");
    }
}
