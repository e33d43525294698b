package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** People and groups are searched on the page where they are needed, and nothing else happens until the form is sent. */
class PickingTest {

    private static final String[] BILLING = {"workgroup", "support", "queue", "default"};

    private final Office office = new Office();

    @BeforeEach
    void aWorkgroup() {
        office.with("support");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Picks picks(Outcome outcome, String field) {
        return Office.field(outcome, field).picks();
    }

    @Test
    void peopleAreFoundByPartOfTheirNamesAndWhatWasTypedStays() {
        Outcome outcome = office.fill("queue", BILLING, "members", "bob\n@half", "at-once", "many", "find-members", "Other", "do", "find-members");

        assertThat(picks(outcome, "members").found()).containsExactly(new Picks.Pick("ann@example.org", "Ann <b>Other"));
        assertThat(picks(outcome, "groups").asked()).isFalse();
        assertThat(Office.field(outcome, "members").value()).isEqualTo("bob\n@half");
        assertThat(Office.field(outcome, "at-once").value()).isEqualTo("many");
        assertThat(Office.wrong(outcome)).as("nobody is told off who is not done").isEmpty();
        assertThat(office.audit).isEmpty();
    }

    @Test
    void ofVeryManySomeAreShownAndThatThereAreMore() {
        Picks picks = picks(office.fill("queue", BILLING, "find-members", "user", "do", "find-members"), "members");
        assertThat(picks.found()).hasSize(Picker.MOST);
        assertThat(picks.more()).isTrue();
        assertThat(picks(office.fill("queue", BILLING, "find-members", "user77", "do", "find-members"), "members").found()).hasSize(Picker.MOST);
        assertThat(picks(office.fill("queue", BILLING, "find-members", "user7777", "do", "find-members"), "members").more()).isFalse();
        assertThat(picks(office.fill("queue", BILLING, "find-members", "", "do", "find-members"), "members").found()).as("anybody")
            .hasSize(Picker.MOST - 1).as("ann is there already").noneMatch(pick -> pick.line().startsWith("ann"));
    }

    @Test
    void whatIsTickedIsAddedOnceWhenSearchingOnAndWhenSaving() {
        Map<String, List<String>> ticked = new LinkedHashMap<>(Office.submitted("token", Office.TOKEN, "workgroup", "support", "queue", "default",
            "members", "bob@example.org", "version", "v", "find-members", "user1", "do", "find-members").values());
        ticked.put("add-members", List.of("user1@example.org", "bob@example.org", "user12@example.org"));
        Outcome found = office.console.change("queue", "alice", Office.TOKEN, new Submitted(ticked));
        assertThat(Office.field(found, "members").value()).isEqualTo("bob@example.org\nuser1@example.org\nuser12@example.org");

        office.fill("queue", BILLING, "members", "bob", "add-members", "user1@example.org", "add-groups", "staff");
        WorkgroupSettings saved = office.desks.find("support").orElseThrow();
        assertThat(People.written(saved.queues().get(0).users())).containsExactly("bob@example.org", "user1@example.org");
        assertThat(saved.queues().get(0).groups()).containsExactly("staff");
    }

    @Test
    void theFormIsStillAboutWhatWasSeenBeforeSearching() {
        Filled early = office.look("queue", Fillable.class, BILLING).form();
        office.fill("queue", BILLING, "at-once", "7");
        Outcome found = office.send("queue", early, BILLING, "find-groups", "s", "do", "find-groups");
        Filled form = ((Fillable) ((Outcome.Show) found).model()).form();
        assertThat(picks(found, "groups").found()).extracting(Picks.Pick::line).containsExactly("staff", "night staff", "sales");
        Outcome saved = office.send("queue", form, BILLING);
        assertThat(((Fillable) ((Outcome.Show) saved).model()).form().conflict()).as("somebody was faster").isTrue();
    }

    @Test
    void theEnterKeySearchesIfThereIsAnythingToSearchForAndSavesOtherwise() {
        assertThat(picks(office.fill("queue", BILLING, "find-members", "ann", "do", "enter"), "members").asked()).isTrue();
        assertThat(office.fill("queue", BILLING, "find-members", "", "find-groups", "", "do", "enter")).isInstanceOf(Outcome.Go.class);
    }

    @ParameterizedTest
    @CsvSource({"workgroup, name, supervisors", "workgroup-new, none, members", "workgroup-new, none, groups", "queues, workgroup, members"})
    void peopleAreSearchedWhereverTheyAreNamed(String page, String parameter, String field) {
        WorkgroupSettings before = office.desks.find("support").orElseThrow();
        assertThat(picks(office.fill(page, new String[] {parameter, "support"}, "find-" + field, "s", "do", "find-" + field), field).found())
            .isNotEmpty();
        assertThat(office.desks.workgroups()).containsExactly(before);
    }

    @Test
    void whoIsNotKnownHereMayBeNamedAndThePageSaysSo() {
        office.fill("queue", BILLING, "members", "ann\nzoe\nzoe@elsewhere.org", "groups", "staff\nzookeepers");
        assertThat(office.look("queue", FormView.class, BILLING).unknown()).containsExactly("zoe@example.org", "zookeepers");
        office.fill("workgroup-new", new String[0], "name", "sales", "members", "bob\nann");
        assertThat(office.look("workgroup", FormView.class, "name", "sales", "done", "created").unknown()).containsExactly("bob@example.org");
    }

    @Test
    void whatCannotBeSearchedIsNotFound() {
        assertThat(Office.fields(office.fill("queue", BILLING, "find-at-once", "x", "do", "find-at-once"))).noneMatch(field ->
            !field.picks().found().isEmpty());
        assertThat(office.fill("queue", BILLING, "add-nothing", "x")).isInstanceOf(Outcome.Go.class);
    }
}
