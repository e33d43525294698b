package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStore;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class HsqldbWorkgroupStoreTest implements WorkgroupStoreContract {

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
    public WorkgroupStore workgroups() {
        return new JdbcWorkgroupStore(database);
    }
}
