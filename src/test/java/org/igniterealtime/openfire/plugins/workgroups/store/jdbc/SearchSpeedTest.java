package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;

/**
 * How long a look takes among 100,000 sessions on disk, on the slowest of the databases:
 * {@code mvn test -Dtest=SearchSpeedTest -Dworkgroups.test.speed=true}
 */
@EnabledIfSystemProperty(named = "workgroups.test.speed", matches = "true", disabledReason = "takes minutes")
class SearchSpeedTest {

    private static final int SESSIONS = 100_000;
    private static final int RARE_WORDS = 12;
    @TempDir
    private Path folder;

    @Test
    void everyLookIsQuickAmongAHundredThousandSessions() throws Exception {
        ScratchDatabase database = ScratchDatabase.of("jdbc:hsqldb:file:" + folder.resolve("speed"), "hsqldb");
        new Crowd(database).add(0, SESSIONS, Duration.ofMinutes(1), number -> "support");
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
        JdbcHistory history = new JdbcHistory(database);
        Address agent = Address.of("ann8@example.org");

        quick("a word of every session", () -> history.search(search(List.of("hello"), null)));
        quick("two words, of every and of every second session", () -> history.search(search(List.of("hello", "parcel"), null)));
        quick("a rare word", () -> history.search(search(List.of("w9000"), null)));
        quick("a less frequent and a frequent one", () -> history.search(search(List.of("parcel", "w77"), null)));
        quick("a word and an agent", () -> history.search(search(List.of("parcel"), agent)));
        quick("no word", () -> history.search(search(List.of(), null)));
        quick("a visitor's", () -> history.ofVisitor("support", Address.of("vic7@example.org"), 200));
        quick("an agent's last ten", () -> history.ofAgent("support", agent, Instant.EPOCH, 10));
        database.shutDown();
    }

    private static Search search(List<String> words, Address agent) {
        return new Search(Set.of("support"), words, Search.EARLIEST, Search.LATEST, agent, 0, 50);
    }

    // Printed for people: a promise about time is none on a busy machine.
    private static void quick(String what, Supplier<List<?>> look) {
        Instant start = Instant.now();
        int found = look.get().size();
        Duration took = Duration.between(start, Instant.now());
        System.out.println(what + ": " + found + " in " + took.toMillis() + " ms");
        assertThat(found).as(what).isPositive();
    }

    private static void fill(Connection connection) throws Exception {
        Random random = new Random(1);
        try (PreparedStatement words = connection.prepareStatement("INSERT INTO wgWord (workgroup, word, request, since, weight)"
                + " SELECT 'support', ?, request, since, ? FROM wgRequest WHERE request = ?")) {
            for (int i = 0; i < SESSIONS; i++) {
                Set<String> said = new LinkedHashSet<>(i % 2 == 0 ? List.of("hello", "parcel") : List.of("hello"));
                while (said.size() < RARE_WORDS) {
                    said.add("w" + (int) (Math.pow(random.nextDouble(), 3) * 20_000));
                }
                for (String word : said) {
                    set(words, word, 100 + random.nextInt(2000), Crowd.session(i));
                }
                if (i % 1000 == 999) {
                    words.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws Exception {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
