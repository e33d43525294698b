package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What is done in an empty database: an HSQLDB in memory, if nothing else is said. */
abstract class InDatabase {

    ScratchDatabase database;

    ScratchDatabase emptyOne() throws Exception {
        return ScratchDatabase.hsqldb();
    }

    @BeforeEach
    void create() throws Exception {
        database = emptyOne();
    }

    @AfterEach
    void giveBack() throws Exception {
        database.assertEverythingGivenBack();
        database.shutDown();
    }
}
