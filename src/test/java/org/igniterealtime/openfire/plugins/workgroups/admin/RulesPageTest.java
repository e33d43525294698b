package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.RuleText;

/** An admin writes rules and tries them. */
class RulesPageTest {

    private static final String[] SUPPORT = {"workgroup", "support"};
    private static final String BILL = "bill: topic = billing -> queue BILLING; priority high; go on";
    private static final String NIGHT = "time in 22:00-06:00 -> tag night";

    private final Office office = new Office();

    @BeforeEach
    void aWorkgroupWithTwoQueues() {
        office.with("support");
        office.fill("workgroup", new String[] {"name", "support"}, "queues", "billing\nbackup");
        office.audit.clear();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private String saved() {
        return RuleText.print(office.desks.find("support").orElseThrow().routing().rules());
    }

    private Outcome save(String rules) {
        return office.fill("rules", SUPPORT, "rules", rules);
    }

    private RulesPage.View tried(String rules, String sample, String time) {
        return (RulesPage.View) ((Outcome.Show) office.fill("rules", SUPPORT, "rules", rules, "sample", sample, "sample-time", time, "do", "try")).model();
    }

    private static List<String> faults(Outcome outcome) {
        return Office.field(outcome, "rules").faults().stream().map(RulesPageTest::words).toList();
    }

    private static String words(Said said) {
        return said.key() + said.values() + (said.part() == null ? "" : " " + words(said.part()));
    }

    @Test
    void rulesAreSavedShownNotedAndTakenAwayAgain() {
        assertThat(save("\n# by day\n" + BILL + "\n\n" + NIGHT)).isEqualTo(new Outcome.Go("rules.jsp?workgroup=support&done=saved"));
        assertThat(saved().lines()).hasSize(2);
        assertThat(office.look("rules", RulesPage.View.class, SUPPORT).form().groups().get(0).fields().get(0).value()).isEqualTo(saved());
        assertThat(office.audit).singleElement().asString().startsWith("alice: changed rules of workgroup support\nrules:  -> bill: ");

        WorkgroupSettings before = office.desks.find("support").orElseThrow();
        assertThat(office.fill("rules", SUPPORT)).as("sent as it is shown").isInstanceOf(Outcome.Go.class);
        assertThat(office.desks.find("support")).contains(before);
        save("");
        assertThat(saved()).isEmpty();
    }

    @Test
    void everyWrongLineIsToldByItsNumberAndNothingIsSaved() {
        String long255 = "a".repeat(250) + "@example.org";
        Outcome outcome = save("\n" + BILL + "\ntopic -> queue billing\nalways -> queue nowhere\ntopic matches \"(\" -> queue backup\nalways -> agent " + long255);

        assertThat(faults(outcome)).containsExactly("field.typed[3, 7, ->] command.expected.comparison[]",
            "field.on-line[4] field.rule.no-such-queue[always -> queue nowhere, nowhere]",
            "field.typed[5, 15, \"(\"] command.expected.pattern[]",
            "field.on-line[6] field.long[" + long255 + ", 255]");
        assertThat(Office.field(outcome, "rules").value()).as("as it was typed").startsWith("\n" + BILL);
        assertThat(faults(save("a: always -> tag x\nA: always -> tag y"))).containsExactly("field.typed[2, 1, A] command.expected.new-name[]");
        assertThat(faults(save("always ->"))).containsExactly("field.typed.end[1] command.expected.action[]");
        assertThat(saved()).isEmpty();
        assertThat(office.audit).isEmpty();
    }

    @Test
    void soManyWrongLinesAreNotAllTold() {
        assertThat(faults(save(IntStream.range(0, 500).mapToObj(line -> "wrong").collect(Collectors.joining("\n"))))).hasSize(20);
    }

    @Test
    void rulesThatAreTypedAndNotSavedAreTriedOnAVisitorWhomTheAdminMakesUp() {
        RulesPage.View view = tried(BILL + "\n" + NIGHT + "\noff always -> tag never\nalways -> stop\nage > 5 -> tag late",
            "topic = Billing\ntopic=more", "2026-12-24T23:30");

        assertThat(view.trial().comes()).isEqualTo("2026-12-24 23:30");
        assertThat(view.trial().rows()).extracting(row -> words(row.said())).containsExactly(
            "console.trial.sets[queue billing; priority high]", "console.trial.sets[tag night]", "console.trial.not-reached[]",
            "console.trial.not-reached[]", "console.trial.not-reached[]");
        assertThat(view.trial().goes()).extracting(RulesPageTest::words).containsExactly("console.trial.queue[billing]",
            "console.trial.priority[high]", "console.trial.tags[night]");
        assertThat(view.sample().groups().get(0).fields().get(0).value()).isEqualTo("topic = Billing\ntopic=more");
        assertThat(saved()).as("nothing is saved").isEmpty();
        assertThat(office.audit).isEmpty();
    }

    @Test
    void aTrialSaysOfEveryRuleWhyItSaysNothing() {
        Trial trial = tried("off always -> tag never\nage > 5 -> tag old\n" + NIGHT, "age=many", "").trial();
        assertThat(trial.rows()).extracting(row -> words(row.said())).containsExactly("console.trial.off[]",
            "console.trial.skipped[] field.rule.not-a-number[age > 5 -> tag old, age]", "console.trial.not-matched[]");
        assertThat(trial.comes()).as("now").isEqualTo("2026-11-21 09:00");
        assertThat(trial.goes()).extracting(Said::key).containsExactly("console.trial.no-queue");
    }

    @Test
    void aSampleThatCannotBeReadIsToldAndWhatWasTypedStays() {
        RulesPage.View view = tried(BILL, "topic", "soon");
        assertThat(view.trial()).isNull();
        assertThat(view.form().isWrong()).isFalse();
        assertThat(view.sample().groups().get(0).fields()).extracting(field -> words(field.wrong())).containsExactly("field.line.sample[topic]",
            "field.local-time[soon]");
        assertThat(view.form().groups().get(0).fields().get(0).value()).isEqualTo(BILL);
    }

    @Test
    void tryingDoesNotHideThatSomebodyElseHasChangedTheRules() {
        Filled early = office.look("rules", RulesPage.View.class, SUPPORT).form();
        save(NIGHT);
        Outcome outcome = office.send("rules", early, SUPPORT, "rules", BILL, "sample", "", "sample-time", "", "do", "try");
        assertThat(((Fillable) ((Outcome.Show) outcome).model()).form().conflict()).isTrue();
        assertThat(Office.field(outcome, "rules").now()).isEqualTo(saved());
    }
}
