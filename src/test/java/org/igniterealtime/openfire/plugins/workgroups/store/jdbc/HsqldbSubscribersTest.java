package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.igniterealtime.openfire.plugins.workgroups.store.Subscribers;
import org.igniterealtime.openfire.plugins.workgroups.store.SubscribersContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract on an HSQLDB made by the shipped script. */
class HsqldbSubscribersTest implements SubscribersContract {

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
    public Subscribers subscribers() {
        return new JdbcSubscribers(database);
    }
}
