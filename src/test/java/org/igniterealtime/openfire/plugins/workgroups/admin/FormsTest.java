package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** Every setting: typed as it is shown it stays, a right value is kept and shown again, a wrong one is told. */
class FormsTest {

    private static final String[] SUPPORT = {"name", "support"};
    private static final String[] BILLING = {"workgroup", "support", "queue", "billing"};

    private final Office office = new Office();

    @BeforeEach
    void aWorkgroup() {
        office.with("support", "sales");
        office.fill("workgroup", SUPPORT, "queues", "billing\nbackup");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private WorkgroupSettings support() {
        return office.desks.find("support").orElseThrow();
    }

    private static String page(String field) {
        return field.startsWith("q:") ? "queue" : "workgroup";
    }

    private Outcome type(String field, String value) {
        return office.fill(page(field), page(field).equals("queue") ? BILLING : SUPPORT, field.substring(field.indexOf(':') + 1), value);
    }

    private Field shown(String field) {
        String page = page(field);
        return office.look(page, FormView.class, page.equals("queue") ? BILLING : SUPPORT).form().groups().stream()
            .flatMap(group -> group.fields().stream()).filter(one -> one.name().equals(field.substring(field.indexOf(':') + 1)))
            .findFirst().orElseThrow();
    }

    @Test
    void aFormSentAsItIsShownChangesNothing() {
        WorkgroupSettings before = support();
        assertThat(office.fill("workgroup", SUPPORT)).isInstanceOf(Outcome.Go.class);
        assertThat(office.fill("queue", BILLING)).isInstanceOf(Outcome.Go.class);
        assertThat(support()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "description, Help for all", "open, ''", "supervisors, ann@example.org", "offer-timeout, 21", "request-timeout, 86400", "declined-memory, 0",
        "entry-timeout, 1", "agent-absence, 61", "grace, 0", "most-chats, 30", "max-chats, 20", "least-chats, 2",
        "agent-chats, ann@example.org chats=2", "max-waiting, 5", "max-waiting-per-person, 1", "wrap-up, 10", "pause-after, 3", "nobody, hold-for",
        "hold-for, 30", "wishes, on", "wish-for, 0", "ageing, 1", "closing, send-away", "warning, 300", "said-closed, Come back at nine!",
        "said-nobody, All are ill", "said-full, Too many", "said-late, Sorry",
        "q:queue-description, Money", "q:members, bob@example.org", "q:groups, staff", "q:skills, ann@example.org level=2 weight=1 rank=1000",
        "q:strategy, least-loaded", "q:at-once, 50", "q:widening, 5", "q:recall, on", "q:queue-waiting, 7", "q:queue-chats, 2",
        "q:overflow, nobody 120 s -> any queue"})
    void aValueThatFitsHoldsAndIsShownAsItWasTyped(String field, String value) {
        assertThat(type(field, value)).as(field).isInstanceOf(Outcome.Go.class);
        assertThat(shown(field).value()).isEqualTo(value);
        assertThat(office.audit).last().asString().contains(field.substring(field.indexOf(':') + 1) + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "offer-timeout, 0, field.number 0 1 86400", "offer-timeout, 1.5, field.number 1.5 1 86400", "grace, 99999999999, field.number 99999999999 0 86400",
        "max-chats, 21, field.number 21 1 20", "least-chats, 21, field.number 21 1 20", "most-chats, 1001, field.number 1001 1 1000",
        "agent-chats, ann chats=21, field.line.number ann chats=21 chats 1 20 21", "agent-chats, @ chats=2, field.line.person @ chats=2 @",
        "queues, '', 'field.missing '", "nobody, everybody, field.choice everybody", "supervisors, a b, field.address a b",
        "closing, now, field.choice now", "warning, -1, field.number -1 0 86400",
        "q:at-once, 51, field.number 51 1 50", "q:skills, ann, field.line.skill ann", "q:strategy, '', 'field.choice '",
        "q:overflow, after 1 s -> queue billing, field.line.itself after 1 s -> queue billing billing",
        "q:overflow, after 1 s -> workgroup nowhere, field.line.workgroup after 1 s -> workgroup nowhere nowhere"})
    void aValueThatDoesNotFitIsToldAndKeptOnTheForm(String field, String value, String told) {
        WorkgroupSettings before = support();
        Outcome outcome = type(field, value);

        String name = field.substring(field.indexOf(':') + 1);
        assertThat(Office.wrong(outcome)).containsEntry(name, told).hasSize(1);
        assertThat(Office.field(outcome, name).value()).isEqualTo(value);
        assertThat(support()).isEqualTo(before);
    }

    @Test
    void aFieldThatWasNotSentIsMissedAndNotTakenForEmpty() {
        Outcome outcome = office.console.change("queue", "alice", Office.TOKEN, Office.submitted("token", Office.TOKEN, "workgroup", "support",
            "queue", "billing", "version", office.look("queue", FormView.class, BILLING).form().version()));
        assertThat(Office.wrong(outcome)).containsEntry("members", "field.missing ");
    }

    @Test
    void anEmptyNumberTakesItsDefault() {
        type("offer-timeout", "30");
        type("offer-timeout", "");
        assertThat(support().timing().offer()).hasSeconds(20);
    }

    @Test
    void queuesKeepTheirSettingsWhenOthersComeAndGo() {
        type("q:at-once", "3");
        office.fill("workgroup", SUPPORT, "queues", "new\nbilling");
        assertThat(support().queues()).extracting(QueueSettings::name).containsExactly("new", "billing");
        assertThat(support().queues().get(1).dispatch().atOnce()).isEqualTo(3);
        assertThat(Office.wrong(office.fill("workgroup", SUPPORT, "queues", "new\nNEW"))).containsEntry("queues", "field.twice NEW");
    }

    @Test
    void theAgentOfLastTimeIsWaitedForOnlyIfHeIsAskedFirstAtAll() {
        type("q:recall-wait", "30");
        assertThat(support().queues().get(0).dispatch().recall()).isNull();
        office.fill("queue", BILLING, "recall", "on", "recall-wait", "30");
        assertThat(support().queues().get(0).dispatch().recall()).hasSeconds(30);
    }
}
