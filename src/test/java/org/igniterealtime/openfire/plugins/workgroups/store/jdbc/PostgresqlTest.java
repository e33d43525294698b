package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.JournalContract;
import org.igniterealtime.openfire.plugins.workgroups.store.JournalRaceContract;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTextsContract;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptsContract;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStore;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The same on a PostgreSQL that you have running; its tables wg... and ofVersion are dropped:
 * {@code mvn test -Dtest=PostgresqlTest -Dworkgroups.test.postgresql.url=jdbc:... -Dmaven.test.additionalClasspath=DRIVER.jar}
 */
@EnabledIfSystemProperty(named = "workgroups.test.postgresql.url", matches = "jdbc:.*", disabledReason = "no PostgreSQL given")
class PostgresqlTest implements JournalContract, JournalRaceContract, TranscriptsContract, WorkgroupStoreContract, NamedTextsContract {

    private ScratchDatabase database;

    @BeforeEach
    void create() throws Exception {
        database = ScratchDatabase.of(System.getProperty("workgroups.test.postgresql.url"), "postgresql");
    }

    @AfterEach
    void giveBack() {
        database.assertEverythingGivenBack();
    }

    @Override
    public Journal journal() {
        return new JdbcJournal(database);
    }

    @Override
    public Transcripts transcripts() {
        return new JdbcTranscripts(database);
    }

    @Override
    public WorkgroupStore workgroups() {
        return new JdbcWorkgroupStore(database);
    }

    @Override
    public NamedTexts texts() {
        return new JdbcNamedTexts(database);
    }
}
