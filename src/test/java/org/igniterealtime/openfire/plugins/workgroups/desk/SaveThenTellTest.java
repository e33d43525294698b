package org.igniterealtime.openfire.plugins.workgroups.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;

/** Nobody hears of what was not saved, and what was saved is not forgotten. */
class SaveThenTellTest {

    private final DeskFixture desk = new DeskFixture("ann", "bob");

    @Test
    void theAnswerComesBeforeAnythingElseThatIsTold() {
        desk.onDuty("ann", 1);
        desk.told.take();

        desk.desks.ask(DeskFixture.DESK, DeskFixture.joining("vic"), answer -> desk.told.note("answered"));
        desk.threads.runAll();

        assertThat(desk.told.take()).startsWith("answered", "offer vic to ann");
    }

    @Test
    void nothingIsToldIfTheDatabaseIsDownAndWhoeverAskedIsRefused() {
        desk.onDuty("ann", 1);
        desk.told.take();
        desk.journal.goDown();

        assertThat(desk.join("vic")).isEqualTo(Answer.FAILED);
        assertThat(desk.told.take()).isEmpty();

        desk.journal.comeUp();
        desk.pass(60);
        assertThat(desk.told.take("offer")).isEmpty();
        assertThat(desk.join("vic")).isEqualTo(Answer.DONE);
        assertThat(desk.told.take("offer")).containsExactly("offer vic to ann");
    }

    @Test
    void whoOnlyLooksCanTellByANumberThatSomethingHasHappenedAndWasSaved() {
        long before = changes();
        desk.ask(new Command.Tick());
        desk.ask(new Command.Depart(DeskFixture.session("nobody")));
        assertThat(changes()).as("nothing has happened").isEqualTo(before);

        desk.join("vic");
        long after = changes();
        assertThat(after).isGreaterThan(before);

        desk.journal.goDown();
        desk.join("wil");
        assertThat(changes()).as("it was not saved").isEqualTo(after);
        assertThat(desk.desks.changes("elsewhere")).isEmpty();
    }

    @Test
    void whoeverAsksIsRefusedWhileTheRowsCannotBeReadAndServedOnceTheyCan() {
        desk.journal.beUnreadable(true);
        desk.restart();

        assertThat(desk.join("vic")).isEqualTo(Answer.FAILED);

        desk.journal.beUnreadable(false);
        desk.pass(60);
        assertThat(desk.join("vic")).isEqualTo(Answer.DONE);
    }

    private long changes() {
        return desk.desks.changes(DeskFixture.DESK).orElseThrow();
    }

    @Test
    void aFactThatCouldNotBeSavedIsDecidedAgainWhenTheDatabaseIsBack() {
        desk.onDuty("ann", 1);
        desk.join("vic");
        desk.told.take();
        desk.journal.goDown();

        desk.tell(new Command.VisitorGone(DeskFixture.session("vic")));
        assertThat(desk.told.take()).isEmpty();

        desk.journal.comeUp();
        desk.pass(60);
        assertThat(desk.told.take("revoke")).containsExactly("revoke vic from ann left");
    }

    @Test
    void aNodeThatWasOutpacedTellsNobodyAndReadsTheRowsAgain() {
        desk.onDuty("ann", 1);
        desk.told.take();
        desk.journal.beOutpaced();

        assertThat(desk.join("vic")).isEqualTo(Answer.FAILED);
        assertThat(desk.told.take()).isEmpty();

        desk.pass(1);
        assertThat(desk.join("vic")).isEqualTo(Answer.DONE);
        assertThat(desk.told.take("offer")).containsExactly("offer vic to ann");
    }

    @Test
    void oneBadCommandIsAnsweredAndHarmsNoOther() {
        desk.onDuty("ann", 4);
        desk.told.take();

        desk.desks.ask(DeskFixture.DESK, DeskFixture.joining("vic"), desk.answers::add);
        // Breaks in core: no visitor at all.
        desk.desks.ask(DeskFixture.DESK, new Command.Join("broken", null, null), desk.answers::add);
        desk.desks.ask(DeskFixture.DESK, DeskFixture.joining("wil"), desk.answers::add);
        desk.answers.clear();
        desk.threads.runAll();

        assertThat(desk.answers).containsExactlyInAnyOrder(Answer.FAILED, Answer.DONE, Answer.DONE);
        assertThat(desk.told.take("offer")).containsExactly("offer vic to ann", "offer wil to ann");
    }

    @Test
    void whoCameFirstStandsFirstThoughTheClockRunsBackwards() {
        desk.join("vic");
        desk.time.jumpBack(Duration.ofMinutes(5));
        desk.join("wil");
        desk.told.take();

        desk.onDuty("ann", 1);

        assertThat(desk.told.take("offer")).containsExactly("offer vic to ann");
    }

    @Test
    void manyCommandsAreSavedInOneTransaction() {
        int before = desk.journal.transactions();
        for (int i = 0; i < 100; i++) {
            desk.desks.ask(DeskFixture.DESK, DeskFixture.joining("vic" + i), desk.answers::add);
        }
        desk.threads.runAll();

        assertThat(desk.answers).filteredOn(Answer::isDone).hasSize(100);
        assertThat(desk.journal.transactions() - before).isEqualTo(1);
    }

    @Test
    void afterARestartThoseStillConnectedGoOnAsIfNothingHadHappened() {
        desk.onDuty("ann", 1);
        desk.join("vic");
        desk.join("wil");
        desk.told.take();

        desk.restart();
        assertThat(desk.told.take("offer")).as("the offer is still pending").isEmpty();
        assertThat(desk.accept("ann", "vic")).isEqualTo(Answer.DONE);

        assertThat(desk.told.take()).contains("open room for vic");
    }

    @Test
    void afterARestartThoseWhoAreGoneKeepTheirPlacesForTwoMinutes() {
        for (String visitor : List.of("vic", "wil")) {
            desk.join(visitor);
            desk.disconnected.add(DeskFixture.session(visitor));
        }
        desk.restart();
        desk.disconnected.clear();
        desk.join("newcomer");
        desk.pass(100);
        desk.join("wil");
        desk.join("vic");
        desk.told.take();

        desk.onDuty("ann", 3);

        assertThat(desk.told.take("offer")).containsExactly("offer vic to ann", "offer wil to ann", "offer newcomer to ann");
    }

    @Test
    void aSessionThatEndedBeforeItsJoinWasNotedLeavesNoGhost() {
        desk.disconnected.add(DeskFixture.session("vic"));

        desk.join("vic");
        desk.onDuty("ann", 1);

        assertThat(desk.told.take("offer")).isEmpty();
    }
}
