package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;

/** What a look into the past costs, however many sessions there are: always by what is read, and by the clock for whoever wants to know. */
class SearchSpeedTest {

    private static final int SESSIONS = 100_000;
    private static final int RARE_WORDS = 12;
    /** The sessions that fit the search, and what belongs to those of them that are shown. */
    private static final int MOST_STATEMENTS = 10;
    private static final int SHOWN = 50;
    private static final int ROWS_EACH = 12;

    @TempDir
    private Path folder;

    @Test
    void everyLookReadsNoMoreHoweverManySessionsThereAre() throws Exception {
        ScratchDatabase database = ScratchDatabase.hsqldb();
        Watched watched = new Watched(database);
        Map<String, Supplier<List<?>>> looks = looks(new JdbcHistory(watched));
        Map<String, Watched.Seen> few = new HashMap<>();

        Crowd crowd = new Crowd(database);
        add(crowd, database, 0, 300);
        for (String look : looks.keySet()) {
            few.put(look, seen(watched, look, looks.get(look)));
        }
        add(crowd, database, 300, 3000);
        for (String look : looks.keySet()) {
            Watched.Seen many = seen(watched, look, looks.get(look));
            assertThat(many.statements()).as("statements for %s", look).isEqualTo(few.get(look).statements()).isLessThanOrEqualTo(MOST_STATEMENTS);
            assertThat(many.rows()).as("rows for %s", look).isLessThanOrEqualTo(SHOWN * ROWS_EACH);
            for (String query : many.queries()) {
                assertThat(Plans.scanned(database, query, Plans.growing())).as("read from end to end for %s: %s", look, query).isEmpty();
            }
        }
        database.shutDown();
    }

    private static Watched.Seen seen(Watched watched, String what, Supplier<List<?>> look) {
        watched.seen();
        assertThat(look.get()).as(what).isNotEmpty();
        return watched.seen();
    }

    /** On disk, on the slowest of the databases: {@code mvn test -Dtest=SearchSpeedTest -Dworkgroups.test.speed=true} */
    @Test
    @EnabledIfSystemProperty(named = "workgroups.test.speed", matches = "true", disabledReason = "takes minutes")
    void everyLookIsQuickAmongAHundredThousandSessions() throws Exception {
        ScratchDatabase database = ScratchDatabase.of("jdbc:hsqldb:file:" + folder.resolve("speed"), "hsqldb");
        add(new Crowd(database), database, 0, SESSIONS);
        looks(new JdbcHistory(database)).forEach(SearchSpeedTest::quick);
        database.shutDown();
    }

    private static Map<String, Supplier<List<?>>> looks(JdbcHistory history) {
        Address agent = Address.of("ann8@example.org");
        Map<String, Supplier<List<?>>> looks = new LinkedHashMap<>();
        looks.put("a word of every session", () -> history.search(search(List.of("hello"), null)));
        looks.put("two words, of every and of every second session", () -> history.search(search(List.of("hello", "parcel"), null)));
        looks.put("a rare word", () -> history.search(search(List.of("rare8"), null)));
        looks.put("a less frequent and a frequent one", () -> history.search(search(List.of("parcel", "w0"), null)));
        looks.put("a word and an agent", () -> history.search(search(List.of("parcel"), agent)));
        looks.put("no word", () -> history.search(search(List.of(), null)));
        looks.put("a visitor's", () -> history.ofVisitor("support", Address.of("vic7@example.org"), SHOWN));
        looks.put("an agent's last ten", () -> history.ofAgent("support", agent, Instant.EPOCH, 10));
        return looks;
    }

    private static void add(Crowd crowd, ScratchDatabase database, int from, int to) throws Exception {
        crowd.add(from, to, Duration.ofMinutes(1), number -> "support");
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            fill(connection, from, to);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static Search search(List<String> words, Address agent) {
        return new Search(Set.of("support"), words, Search.EARLIEST, Search.LATEST, agent, 0, SHOWN);
    }

    // Printed for people: a promise about time is none on a busy machine.
    private static void quick(String what, Supplier<List<?>> look) {
        Instant start = Instant.now();
        int found = look.get().size();
        Duration took = Duration.between(start, Instant.now());
        System.out.println(what + ": " + found + " in " + took.toMillis() + " ms");
        assertThat(found).as(what).isPositive();
    }

    private static void fill(Connection connection, int from, int to) throws Exception {
        Random random = new Random(from);
        try (PreparedStatement words = connection.prepareStatement("INSERT INTO wgWord (workgroup, word, request, since, weight)"
                + " SELECT 'support', ?, request, since, ? FROM wgRequest WHERE request = ?")) {
            for (int i = from; i < to; i++) {
                Set<String> said = new LinkedHashSet<>(i % 2 == 0 ? List.of("hello", "parcel") : List.of("hello"));
                said.add(i % 100 == 8 ? "rare" + i : "usual");
                while (said.size() < RARE_WORDS) {
                    said.add("w" + (int) (Math.pow(random.nextDouble(), 3) * 20_000));
                }
                for (String word : said) {
                    set(words, word, 100 + random.nextInt(2000), Crowd.session(i));
                }
                if (i % 1000 == 999 || i == to - 1) {
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
