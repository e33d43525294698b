package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.JournalContract;
import org.igniterealtime.openfire.plugins.workgroups.store.JournalRaceContract;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class HsqldbJournalTest implements JournalContract, JournalRaceContract, TranscriptsContract {

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
        return new JdbcJournal(database);
    }

    @Override
    public Transcripts transcripts() {
        return new JdbcTranscripts(database);
    }
}
