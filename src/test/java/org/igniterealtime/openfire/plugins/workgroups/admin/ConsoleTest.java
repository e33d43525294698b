package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** What an admin sees and does on the pages, whoever draws them. */
class ConsoleTest {

    private static final String[] SUPPORT = {"name", "support"};

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    private WorkgroupSettings support() {
        return office.desks.find("support").orElseThrow();
    }

    @Test
    void aWorkgroupIsSetUpByOneFormAndIsOpenAtOnce() {
        Outcome outcome = office.fill("workgroup-new", new String[0], "name", "Support", "description", "Help", "first-queue", "billing",
            "members", "ann\r\n\r\nbob@example.com", "groups", "staff");

        assertThat(outcome).isEqualTo(new Outcome.Go("workgroup.jsp?name=support&done=created"));
        assertThat(support().open()).isTrue();
        assertThat(support().queues()).singleElement().satisfies(queue -> {
            assertThat(queue.name()).isEqualTo("billing");
            assertThat(People.written(queue.users())).containsExactly("ann@example.org", "bob@example.com");
            assertThat(queue.groups()).containsExactly("staff");
        });
        assertThat(office.audit).singleElement().asString().startsWith("alice: created workgroup support\nname:  -> support")
            .contains("members:  -> ann@example.org,bob@example.com");
    }

    @Test
    void aNameThatIsTakenMissingOrNoNameIsSaidBesideItsField() {
        office.with("support");
        assertThat(Office.wrong(office.fill("workgroup-new", new String[0], "name", "SUPPORT"))).containsEntry("name", "arrange.exists support");
        assertThat(Office.wrong(office.fill("workgroup-new", new String[0], "name", " "))).containsEntry("name", "field.missing ");
        Outcome outcome = office.fill("workgroup-new", new String[0], "name", "a b", "members", "ann\n@", "description", "kept");
        assertThat(Office.wrong(outcome)).containsEntry("name", "field.address a b").containsEntry("members", "field.address @");
        assertThat(Office.field(outcome, "description").value()).isEqualTo("kept");
        assertThat(Office.field(outcome, "members").value()).isEqualTo("ann\n@");
        assertThat(office.desks.workgroups()).hasSize(1);
        assertThat(office.audit).isEmpty();
    }

    @Test
    void theListShowsHowEachWorkgroupStandsAndAThousandPageByPage() throws Exception {
        office.with(IntStream.rangeClosed(1, 101).mapToObj("desk%03d"::formatted).toArray(String[]::new));
        office.join("desk051", "vic");
        office.join("desk051", "wil");

        WorkgroupsPage.View second = office.look("workgroups", WorkgroupsPage.View.class, "page", "2");
        assertThat(second.rows()).hasSize(WorkgroupsPage.ROWS);
        assertThat(second.rows().get(0)).satisfies(row -> {
            assertThat(row.name()).isEqualTo("desk051");
            assertThat(row.standing()).isEqualTo(new Standing(true, 2, Said.of("console.time.seconds", 0), 0, 0));
        });
        assertThat(List.of(second.page(), second.pages(), second.total())).containsExactly(2, 3, 101);
        assertThat(office.look("workgroups", WorkgroupsPage.View.class, "page", "99").rows()).hasSize(1);
        assertThat(office.look("workgroups", WorkgroupsPage.View.class, "page", "-1; DROP").page()).isEqualTo(1);
    }

    @Test
    void workgroupsAreFoundByNameOrDescriptionAlsoOnLaterPages() throws Exception {
        office.with(IntStream.rangeClosed(1, 60).mapToObj("desk%03d"::formatted).toArray(String[]::new));
        office.with("support");
        office.fill("workgroup", SUPPORT, "description", "Help with DESKS");

        WorkgroupsPage.View found = office.look("workgroups", WorkgroupsPage.View.class, "find", " Desk ", "page", "2");
        assertThat(List.of(found.page(), found.pages(), found.total())).containsExactly(2, 2, 61);
        assertThat(found.rows()).last().extracting(WorkgroupsPage.Row::name).isEqualTo("support");
        assertThat(found.find()).isEqualTo("Desk");
        assertThat(office.look("workgroups", WorkgroupsPage.View.class, "find", "<b>").rows()).isEmpty();
        assertThat(office.console.change("workgroups", "alice", Office.TOKEN, Office.submitted("token", Office.TOKEN, "name", "support", "open", "",
            "page", "2", "find", "a&b"))).isEqualTo(new Outcome.Go("workgroups.jsp?page=2&find=a%26b&done=closed"));
    }

    @Test
    void whoHasJustCreatedAWorkgroupIsToldHowToGoOn() {
        office.with("support");
        assertThat(office.look("workgroup", FormView.class, "name", "support", "done", "created").start())
            .isEqualTo(new FormView.Start("support@workgroup.example.org", false));
        assertThat(office.look("workgroup", FormView.class, SUPPORT).start()).isNull();
        office.fill("workgroup-new", new String[0], "name", "empty");
        assertThat(office.look("workgroup", FormView.class, "name", "empty", "done", "created").start().deserted()).isTrue();
    }

    @Test
    void aBusyWorkgroupDoesNotHoldUpThePage() throws Exception {
        office.with("support");
        assertThat(office.standingsOfBusyDesks("support")).isEmpty();
    }

    @Test
    void anOldFormDoesNotOverwriteWhatSomebodyElseHasSaved() {
        office.with("support");
        Filled early = office.look("workgroup", FormView.class, SUPPORT).form();
        office.fill("workgroup", SUPPORT, "grace", "33");

        Outcome outcome = office.send("workgroup", early, SUPPORT, "offer-timeout", "44");
        assertThat(((FormView) ((Outcome.Show) outcome).model()).form().conflict()).isTrue();
        assertThat(Office.field(outcome, "offer-timeout")).satisfies(field -> {
            assertThat(field.value()).isEqualTo("44");
            assertThat(field.now()).isEqualTo("20");
        });
        assertThat(Office.field(outcome, "grace").now()).isEqualTo("33");
        assertThat(support().timing().grace()).hasSeconds(33);
        assertThat(support().timing().offer()).hasSeconds(20);
    }

    @Test
    void twoFormsAboutDifferentThingsDoNotDisturbEachOther() {
        office.with("support");
        Filled early = office.look("workgroup", FormView.class, SUPPORT).form();
        office.fill("queue", new String[] {"workgroup", "support", "queue", "default"}, "at-once", "3");

        assertThat(office.send("workgroup", early, SUPPORT, "grace", "33")).isInstanceOf(Outcome.Go.class);
        assertThat(support().queues().get(0).dispatch().atOnce()).isEqualTo(3);
        assertThat(support().timing().grace()).hasSeconds(33);
        assertThat(office.audit).containsExactly("alice: changed queue default of workgroup support\nat-once: 1 -> 3",
            "alice: changed workgroup support\ngrace: 120 -> 33");
    }

    @Test
    void aFormWithoutTheRightTokenChangesNothing() {
        office.with("support");
        for (String token : new String[] {"", "x", Office.TOKEN + "x"}) {
            assertThat(office.console.change("workgroup-delete", "alice", Office.TOKEN, Office.submitted("name", "support", "token", token)))
                .isEqualTo(new Outcome.Forged());
        }
        assertThat(office.console.change("workgroup-delete", "alice", null, Office.submitted("name", "support", "token", "")))
            .as("nobody was given a token yet").isEqualTo(new Outcome.Forged());
        assertThat(office.desks.find("support")).isPresent();
        assertThat(office.audit).isEmpty();
    }

    static Set<String> pages() {
        try (Office office = new Office()) {
            return office.console.pages();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lookingChangesNothingWhateverIsAsked(String page) {
        office.with("support");
        WorkgroupSettings before = support();
        office.console.show(page, Office.submitted("token", Office.TOKEN, "name", "support", "workgroup", "support", "queue", "default", "open", "",
            "description", "x", "version", "x", "send", "1"));
        assertThat(office.desks.workgroups()).containsExactly(before);
        assertThat(office.server.saved).isEqualTo(SystemSettings.DEFAULT);
        assertThat(office.audit).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workgroups", "workgroup", "workgroup-delete", "queue", "queues", "queue-delete",
        "rules", "hours", "texts", "media", "macros", "visitor-form", "live", "live-chat", "conversation-erase", "visitor-erase", "nothing"})
    void whatIsNotThereCannotBeChanged(String page) {
        office.with("support");
        for (Submitted sent : List.of(Office.submitted("token", Office.TOKEN, "name", "../support", "workgroup", "other", "queue", "default"),
            Office.submitted("token", Office.TOKEN), Office.submitted("token", Office.TOKEN, "queue", "other",
                "workgroup", page.startsWith("queue-") || page.equals("queue") ? "support" : "other"))) {
            assertThat(office.console.change(page, "alice", Office.TOKEN, sent)).isEqualTo(new Outcome.Missing());
        }
        assertThat(office.audit).isEmpty();
    }

    @Test
    void deletingSaysWhatGoesAndThenItIsGone() throws Exception {
        office.with("support");
        office.join("support", "vic");
        DeletePage.View view = office.look("workgroup-delete", DeletePage.View.class, SUPPORT);
        assertThat(view.queues()).containsExactly("default");
        assertThat(view.standing().waiting()).isEqualTo(1);

        assertThat(office.console.change("workgroup-delete", "alice", Office.TOKEN, Office.submitted("token", Office.TOKEN, "name", "support")))
            .isEqualTo(new Outcome.Go("workgroups.jsp?done=deleted"));
        assertThat(office.desks.workgroups()).isEmpty();
        assertThat(office.audit).singleElement().asString().as("with what was set").startsWith("alice: deleted workgroup support\n")
            .contains("\ngrace: 120\n", "\nzone: ", "\nform title: ", "\nqueue default\n", "\nmembers: ann@example.org\n");
    }

    @Test
    void onlyWhatWeDoIsSaidToBeDone() {
        office.with("support");
        assertThat(office.look("workgroup", FormView.class, "name", "support", "done", "saved").done()).isEqualTo("console.done.saved");
        assertThat(office.look("workgroup", FormView.class, "name", "support", "done", "hacked").done()).isEmpty();
    }
}
