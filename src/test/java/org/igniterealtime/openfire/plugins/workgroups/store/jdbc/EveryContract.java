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
import org.igniterealtime.openfire.plugins.workgroups.store.SubscribersContract;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptsContract;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStore;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStoreContract;

/** Everything that is promised of the stores, kept in one database. */
abstract class EveryContract extends InDatabase implements JournalContract, JournalRaceContract, TranscriptsContract, WorkgroupStoreContract,
        NamedTextsContract, HistoryContract, BrowseContract, NotesContract, AnnouncementsContract, ErasureContract, ReportsContract,
        SubscribersContract {

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

    @Override
    public String everything() throws Exception {
        return database.everything();
    }
}
