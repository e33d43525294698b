package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;

import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a database can do to a journal beyond its contract. */
class JdbcJournalTest extends InDatabase {

    private static final String ANN = "ann@example.org/desk";
    private static final String JULIET = "juliet@example.org/balcony";

    private JdbcJournal journal;

    @BeforeEach
    void openJournal() {
        journal = new JdbcJournal(database);
    }

    @Test
    void aDatabaseThatIsAwayIsAStoreFailure() {
        Journal away = new JdbcJournal(() -> {
            throw new SQLException("no database", "08001");
        });

        assertThatThrownBy(() -> away.load("support")).isInstanceOf(StoreFailure.class).hasMessageContaining("support")
            .hasRootCauseMessage("no database");
        assertThatThrownBy(() -> away.append(Story.of("support").joins("r1", JULIET).batch())).isInstanceOf(StoreFailure.class)
            .hasMessageContaining("support").hasRootCauseMessage("no database");
    }

    @Test
    void aBatchThatFailsHalfwaySavesNothing() throws Exception {
        database.execute("DROP TABLE wgAgent");

        assertThatThrownBy(() -> journal.append(Story.of("support").chats("r1", JULIET, ANN).batch())).isInstanceOf(StoreFailure.class);

        assertThat(journal.entriesOf("support", "r1")).isEmpty();
        assertThat(new JdbcTranscripts(database).session("r1")).isEmpty();
    }

    @Test
    void aRequestIdThatIsTakenElsewhereDoesNotLookLikeALostOwnership() {
        journal.append(Story.of("support").joins("r1", JULIET).batch());

        assertThatThrownBy(() -> journal.append(Story.of("sales").joins("r1", JULIET).batch())).isInstanceOf(StoreFailure.class)
            .hasMessageContaining("sales");

        assertThat(journal.load("sales").nextSequence()).isEqualTo(1);
    }

    @Test
    void noFailureQuotesWhatPeopleWrote() throws Exception {
        database.execute("ALTER TABLE wgMessage ALTER COLUMN body VARCHAR(5)");

        Throwable failed = catchThrowable(() ->
            journal.append(Story.of("support").chats("r1", JULIET, ANN).says("r1", "visitor", "my card is 4711").batch()));

        StringWriter trace = new StringWriter();
        failed.printStackTrace(new PrintWriter(trace));
        assertThat(failed).isInstanceOf(StoreFailure.class).hasCauseInstanceOf(SQLException.class);
        assertThat(trace.toString()).contains("SQLState 22001").doesNotContain("4711");
    }

    @Test
    void manyRequestsAreLoadedInAsFewQueriesAsOne() {
        Story story = Story.of("support").onDuty(ANN);
        for (int number = 1; number <= 100; number++) {
            story.joins("r" + number, "visitor" + number + "@example.org/web");
        }
        journal.append(story.batch());
        int before = database.statements();

        assertThat(journal.load("support").snapshot().requests()).hasSize(100);

        assertThat(database.statements() - before).isLessThanOrEqualTo(11);
    }

    @Test
    void aBatchOfHundredsOfEventsCostsFewStatements() {
        Story story = Story.of("support").chats("r1", JULIET, ANN);
        for (int number = 1; number <= 200; number++) {
            story.joins("q" + number, "visitor" + number + "@example.org/web").says("r1", "visitor", "message " + number);
        }
        int before = database.statements();

        journal.append(story.batch());

        assertThat(database.statements() - before).as("three of them look up what was counted before").isLessThanOrEqualTo(13);
    }

    @Test
    void aCharacterThatSomeDatabasesRefuseFailsNobodysBatch() {
        journal.append(Story.of("support").chats("r1", JULIET, ANN).says("r1", "visitor", "a\0b\ud83dc\ud83d\ude00").batch());

        assertThat(new JdbcTranscripts(database).lines("r1").get(0).body()).isEqualTo("a\ufffdb\ufffdc\ud83d\ude00");
    }
}
