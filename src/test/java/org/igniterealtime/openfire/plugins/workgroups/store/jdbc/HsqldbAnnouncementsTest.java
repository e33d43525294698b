package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.igniterealtime.openfire.plugins.workgroups.store.Announcements;
import org.igniterealtime.openfire.plugins.workgroups.store.AnnouncementsContract;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class HsqldbAnnouncementsTest implements AnnouncementsContract {

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
    public Announcements announcements() {
        return new JdbcAnnouncements(database);
    }
}
