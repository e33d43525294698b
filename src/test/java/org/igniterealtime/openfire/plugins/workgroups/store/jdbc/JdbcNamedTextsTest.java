package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.igniterealtime.openfire.plugins.workgroups.store.NamedTextsContract.ANN;
import static org.igniterealtime.openfire.plugins.workgroups.store.NamedTextsContract.SUPPORT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.junit.jupiter.api.Test;

class JdbcNamedTextsTest extends InDatabase {

    @Test
    void aDeletedWorkgroupLeavesNoTextsToItsNamesake() {
        new JdbcNamedTexts(database).put(SUPPORT, "greeting", "Hello");
        new JdbcNamedTexts(database).put(ANN, "macros", "hers");

        new JdbcWorkgroupStore(database).delete("support");

        assertThat(new JdbcNamedTexts(database).all(SUPPORT)).isEmpty();
        assertThat(new JdbcNamedTexts(database).all(ANN)).isEmpty();
    }

    @Test
    void ofTextsSavedTogetherNoneIsIfOneCannotBe() {
        JdbcNamedTexts texts = new JdbcNamedTexts(database);
        texts.put(SUPPORT, "greeting", "Hello");
        texts.put(SUPPORT, "farewell", "Goodbye");
        Map<String, String> put = new TreeMap<>(Map.of("greeting", "Hi", "n".repeat(NamedTexts.LONGEST_NAME + 1), "too long a name"));

        assertThatThrownBy(() -> texts.update(SUPPORT, put, Set.of("farewell"))).isInstanceOf(StoreFailure.class);

        assertThat(texts.all(SUPPORT)).containsOnly(Map.entry("greeting", "Hello"), Map.entry("farewell", "Goodbye"));
    }

    @Test
    void ofTwoWhoSaveTheSameNameAtOnceNeitherFails() throws Exception {
        database.execute("SET DATABASE TRANSACTION CONTROL MVCC");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                String name = "name" + round;
                List<Callable<Void>> both = IntStream.range(0, 2).mapToObj(number -> (Callable<Void>) () -> {
                    new JdbcNamedTexts(database).put(SUPPORT, name, "text " + number);
                    return null;
                }).toList();
                for (Future<Void> one : threads.invokeAll(both)) {
                    one.get();
                }
            }
        } finally {
            threads.shutdown();
        }
        assertThat(new JdbcNamedTexts(database).all(SUPPORT)).hasSize(20);
    }
}
