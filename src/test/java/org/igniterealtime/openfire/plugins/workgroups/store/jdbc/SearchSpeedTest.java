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
    /** Half of what clients wait for an answer. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    @TempDir
    private Path folder;

    @Test
    void everyLookIsQuickAmongAHundredThousandSessions() throws Exception {
        ScratchDatabase database = ScratchDatabase.of("jdbc:hsqldb:file:" + folder.resolve("speed"), "hsqldb");
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
        JdbcHistory history = new JdbcHistory(database);
        Address agent = Address.of("a8@example.org");

        quick("a word of every session", () -> history.search(search(List.of("hello"), null)));
        quick("two words, of every and of every second session", () -> history.search(search(List.of("hello", "order"), null)));
        quick("a rare word", () -> history.search(search(List.of("w9000"), null)));
        quick("a less frequent and a frequent one", () -> history.search(search(List.of("order", "w77"), null)));
        quick("a word and an agent", () -> history.search(search(List.of("order"), agent)));
        quick("no word", () -> history.search(search(List.of(), null)));
        quick("a visitor's", () -> history.ofVisitor("support", Address.of("v7@example.org"), 200));
        quick("an agent's last ten", () -> history.ofAgent("support", agent, Instant.EPOCH, 10));
        database.execute("SHUTDOWN");
    }

    private static Search search(List<String> words, Address agent) {
        return new Search(Set.of("support"), words, Search.EARLIEST, Search.LATEST, agent, 0, 50);
    }

    private static void quick(String what, Supplier<List<?>> look) {
        Instant start = Instant.now();
        int found = look.get().size();
        Duration took = Duration.between(start, Instant.now());
        System.out.println(what + ": " + found + " in " + took.toMillis() + " ms");
        assertThat(found).as(what).isPositive();
        assertThat(took).as(what).isLessThan(PATIENCE);
    }

    private static void fill(Connection connection) throws Exception {
        Random random = new Random(1);
        try (PreparedStatement requests = connection.prepareStatement("INSERT INTO wgRequest (request, workgroup, active, visitor, person,"
                + " userId, filedAs, registered, queue, priority, since, arrival, homeQueue, steps, askedPriority, moves, state, queuedAt, agent,"
                + " agentSession, acceptedAt, roomOpen, invitations, endedAt, outcome) VALUES (?, 'support', 0, ?, ?, ?, ?, 1, 'q', 0, ?, ?, 'q',"
                + " 0, 0, 0, 'ENDED', 0, ?, ?, 0, 0, 1, 1, 'SERVED')");
                PreparedStatement offers = connection.prepareStatement("INSERT INTO wgOffer (request, offerNo, agent, agentSession, since,"
                    + " madeAt, untilAt, state, kind) VALUES (?, 1, ?, ?, ?, ?, 0, 'ACCEPTED', 'REQUEST')");
                PreparedStatement words = connection.prepareStatement("INSERT INTO wgWord (workgroup, word, request, since, weight)"
                    + " VALUES ('support', ?, ?, ?, ?)")) {
            for (int i = 0; i < SESSIONS; i++) {
                String visitor = "v" + i % 5000 + "@example.org";
                String agent = "a" + i % 20 + "@example.org";
                long since = 1_700_000_000_000L + i * 60_000L;
                set(requests, "s" + i, visitor + "/x", visitor, visitor, visitor, since, (long) i, agent, agent + "/x");
                set(offers, "s" + i, agent, agent + "/x", since, since);
                Set<String> said = new LinkedHashSet<>(i % 2 == 0 ? List.of("hello", "order") : List.of("hello"));
                while (said.size() < RARE_WORDS) {
                    said.add("w" + (int) (Math.pow(random.nextDouble(), 3) * 20_000));
                }
                for (String word : said) {
                    set(words, word, "s" + i, since, 100 + random.nextInt(2000));
                }
                if (i % 1000 == 999) {
                    requests.executeBatch();
                    offers.executeBatch();
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
