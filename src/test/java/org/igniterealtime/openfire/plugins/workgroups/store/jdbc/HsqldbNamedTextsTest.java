package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTextsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HsqldbNamedTextsTest implements NamedTextsContract {

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
    public NamedTexts texts() {
        return new JdbcNamedTexts(database);
    }

    @Test
    void aDeletedWorkgroupLeavesNoTextsToItsNamesake() {
        texts().put(SUPPORT, "greeting", "Hello");
        texts().put(ANN, "macros", "hers");

        new JdbcWorkgroupStore(database).delete("support");

        assertThat(texts().all(SUPPORT)).isEmpty();
        assertThat(texts().all(ANN)).isEmpty();
    }

    @Test
    void ofTwoWhoSaveTheSameNameAtOnceNeitherFails() throws Exception {
        database.execute("SET DATABASE TRANSACTION CONTROL MVCC");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                String name = "name" + round;
                List<Callable<Void>> both = IntStream.range(0, 2).mapToObj(number -> (Callable<Void>) () -> {
                    texts().put(SUPPORT, name, "text " + number);
                    return null;
                }).toList();
                for (Future<Void> one : threads.invokeAll(both)) {
                    one.get();
                }
            }
        } finally {
            threads.shutdown();
        }
        assertThat(texts().all(SUPPORT)).hasSize(20);
    }
}
