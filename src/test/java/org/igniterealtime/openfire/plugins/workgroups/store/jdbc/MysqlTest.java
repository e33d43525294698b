package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.igniterealtime.openfire.plugins.workgroups.store.Announcements;
import org.igniterealtime.openfire.plugins.workgroups.store.AnnouncementsContract;
import org.igniterealtime.openfire.plugins.workgroups.store.BrowseContract;
import org.igniterealtime.openfire.plugins.workgroups.store.Erasure;
import org.igniterealtime.openfire.plugins.workgroups.store.ErasureContract;
import org.igniterealtime.openfire.plugins.workgroups.store.History;
import org.igniterealtime.openfire.plugins.workgroups.store.HistoryContract;
import org.igniterealtime.openfire.plugins.workgroups.store.IndexingJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.JournalContract;
import org.igniterealtime.openfire.plugins.workgroups.store.JournalRaceContract;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTextsContract;
import org.igniterealtime.openfire.plugins.workgroups.store.Notes;
import org.igniterealtime.openfire.plugins.workgroups.store.NotesContract;
import org.igniterealtime.openfire.plugins.workgroups.store.Reports;
import org.igniterealtime.openfire.plugins.workgroups.store.ReportsContract;
import org.igniterealtime.openfire.plugins.workgroups.store.Subscribers;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptsContract;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStore;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The same on a MySQL or MariaDB that you have running; its tables wg... and ofVersion are dropped:
 * {@code mvn test -Dtest=MysqlTest -Dworkgroups.test.mysql.url=jdbc:... -Dmaven.test.additionalClasspath=DRIVER.jar}
 */
@EnabledIfSystemProperty(named = "workgroups.test.mysql.url", matches = "jdbc:.*", disabledReason = "no MySQL or MariaDB given")
class MysqlTest implements JournalContract, JournalRaceContract, TranscriptsContract, WorkgroupStoreContract, NamedTextsContract,
        HistoryContract, BrowseContract, NotesContract, AnnouncementsContract, ErasureContract, ReportsContract {

    private ScratchDatabase database;

    @BeforeEach
    void create() throws Exception {
        database = ScratchDatabase.of(System.getProperty("workgroups.test.mysql.url"), "mysql");
    }

    @AfterEach
    void giveBack() {
        database.assertEverythingGivenBack();
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

    @Override
    public WorkgroupStore workgroups() {
        return new JdbcWorkgroupStore(database);
    }

    @Override
    public NamedTexts texts() {
        return new JdbcNamedTexts(database);
    }

    @Override
    public Announcements announcements() {
        return new JdbcAnnouncements(database);
    }

    @Override
    public Reports reports() {
        return new JdbcReports(database);
    }
}
