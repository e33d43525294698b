package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.igniterealtime.openfire.plugins.workgroups.store.Reports;
import org.igniterealtime.openfire.plugins.workgroups.store.ReportsContract;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class HsqldbReportsTest implements ReportsContract {

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
    public Reports reports() {
        return new JdbcReports(database);
    }
}
