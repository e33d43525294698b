package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.store.BrowseContract;
import org.igniterealtime.openfire.plugins.workgroups.store.History;
import org.igniterealtime.openfire.plugins.workgroups.store.HistoryContract;
import org.igniterealtime.openfire.plugins.workgroups.store.IndexingJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.Notes;
import org.igniterealtime.openfire.plugins.workgroups.store.NotesContract;
import org.igniterealtime.openfire.plugins.workgroups.store.SearchIndex;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;

class HsqldbHistoryTest implements HistoryContract, BrowseContract, NotesContract {

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
    public History history() {
        return new JdbcHistory(database);
    }

    @Override
    public Notes notes() {
        return new JdbcNotes(database);
    }

    @Test
    void aSessionIsTakenUpOnceAndWhatWasMissedIsKnown() {
        SearchIndex index = new JdbcSearchIndex(database);
        new JdbcJournal(database).append(Story.of("support").chats("r1", "vic@example.org/web", "ann@example.org/desk")
            .does(new Command.LeaveRoom("r1", "visitor")).does(new Command.LeaveRoom("r1", "agent"))
            .chats("r2", "wil@example.org/web", "ann@example.org/desk").joins("r3", "zoe@example.org/web").batch());
        assertThat(index.missing(10)).containsExactly("r1");

        index.add("r1");
        index.add("r1");
        index.add("nowhere");

        assertThat(index.missing(10)).isEmpty();
    }
}
