package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.store.Erasure;
import org.igniterealtime.openfire.plugins.workgroups.store.ErasureContract;
import org.igniterealtime.openfire.plugins.workgroups.store.History;
import org.igniterealtime.openfire.plugins.workgroups.store.IndexingJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.Notes;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;
import org.igniterealtime.openfire.plugins.workgroups.store.Subscribers;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;

class HsqldbErasureTest implements ErasureContract {

    private ScratchDatabase database;

    @BeforeEach
    void create() throws Exception {
        database = ScratchDatabase.hsqldb();
    }

    @AfterEach
    void giveBack() throws Exception {
        database.assertEverythingGivenBack();
        database.execute("SHUTDOWN");
    }

    @Override
    public Journal journal() {
        return new IndexingJournal(new JdbcJournal(database), new JdbcSearchIndex(database), Runnable::run);
    }

    @Override
    public Transcripts transcripts() {
        return new JdbcTranscripts(database);
    }

    @Override
    public History history() {
        return new JdbcHistory(database);
    }

    @Override
    public Notes notes() {
        return new JdbcNotes(database);
    }

    @Override
    public Subscribers subscribers() {
        return new JdbcSubscribers(database);
    }

    @Override
    public Erasure erasure() {
        return new JdbcErasure(database);
    }

    @Override
    public String everything() throws Exception {
        return database.everything();
    }

    @Test
    void theIndexOfWordsDoesNotTakeUpAgainWhatHasBeenErased() throws Exception {
        new JdbcJournal(database).append(Story.of("support").chats("r1", "vic@example.org/web", "ann@example.org/desk")
            .says("r1", "visitor", "volcano").does(new Command.LeaveRoom("r1", "visitor")).does(new Command.LeaveRoom("r1", "agent")).batch());

        erasure().erase("r1");

        assertThat(new JdbcSearchIndex(database).missing(10)).isEmpty();
        new JdbcSearchIndex(database).add("r1");
        assertThat(database.everything()).doesNotContain("volcano");
        assertThat(List.of(database.everything().split("\n"))).filteredOn(row -> row.startsWith("WGWORD")).hasSize(1);
    }
}
