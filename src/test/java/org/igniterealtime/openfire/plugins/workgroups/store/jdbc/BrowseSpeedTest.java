package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.store.Browse;
import org.igniterealtime.openfire.plugins.workgroups.store.Browsed;
import org.igniterealtime.openfire.plugins.workgroups.store.Erasure;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;

/**
 * How long a look into the past takes, and how many statements, among many sessions of 1,000 workgroups on disk:
 * {@code mvn test -Dtest=BrowseSpeedTest -Dworkgroups.test.speed=true}, with {@code -Dworkgroups.test.sessions=1000000} for as many, with
 * {@code -Dworkgroups.test.postgresql.url=} on a PostgreSQL instead of the embedded database.
 */
@EnabledIfSystemProperty(named = "workgroups.test.speed", matches = "true", disabledReason = "takes minutes")
class BrowseSpeedTest {

    private static final int SESSIONS = Integer.getInteger("workgroups.test.sessions", 100_000);
    private static final int WORKGROUPS = 1000;
    private static final int RARE_WORDS = 8;
    private static final Instant START = Instant.ofEpochMilli(1_700_000_000_000L);
    /** The first of each way, chunks of 200 and their filters up to the bound, and what is shown. */
    private static final int MOST_STATEMENTS = 8 + 2 * BrowseRows.MOST_CANDIDATES / BrowseWay.AT_ONCE + 5;

    @TempDir
    private Path folder;

    private ScratchDatabase database;
    private JdbcHistory history;

    @Test
    void everyLookTakesBoundedStatementsWhateverIsAskedFor() throws Exception {
        database = ScratchDatabase.givenOrIn(folder.resolve("speed"));
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
        database.learn();
        history = new JdbcHistory(database);
        Address agent = Address.of("a8@example.org");
        Address visitor = Address.of("v7@example.org");

        look("the first look of all", 25, words(null));
        look("everything", 25, words(null));
        look("one of 1,000 workgroups", 25, words("w7"));
        look("a word of every session", 25, words(null, "hello"));
        look("a word of every session, at one workgroup", 25, words("w7", "hello"));
        look("a rare word", 1, words(null, "rare9000"));
        look("a frequent and a rare word", 1, words(null, "hello", "rare9000"));
        look("two frequent words that never meet", 0, words(null, "even", "odd"));
        look("a visitor", 5, with(visitor, null, null, null));
        look("an agent", 20, with(null, agent, null, null));
        look("an agent and a visitor who never met", 0, with(visitor, Address.of("a9@example.org"), null, null));
        look("a rare outcome", 5, with(null, null, null, Outcome.REMOVED));
        look("a frequent outcome that an agent never had", 0, with(null, agent, null, Outcome.REMOVED));
        look("a queue", 25, with(null, null, "q3", null));
        look("a day long ago", 25, between(START.plus(Duration.ofDays(1)), START.plus(Duration.ofDays(2))));
        look("a page far back", 25, words("w7", "hello").before(new Browse.Mark(START.plus(Duration.ofDays(30)), "s")));
        Instant begin = Instant.now();
        assertThat(new JdbcErasure(database).erase("s00000777")).isEqualTo(Erasure.Erased.DONE);
        System.out.println("erasing one: " + Duration.between(begin, Instant.now()).toMillis() + " ms");
        database.shutDown();
    }

    private static Browse words(String workgroup, String... words) {
        return new Browse(List.of(words), null, null, workgroup, null, null, Search.EARLIEST, Search.LATEST, null, 25);
    }

    private static Browse with(Address visitor, Address agent, String queue, Outcome outcome) {
        return new Browse(List.of(), visitor, agent, null, queue, outcome, Search.EARLIEST, Search.LATEST, null, 25);
    }

    private static Browse between(Instant from, Instant until) {
        return new Browse(List.of(), null, null, null, null, null, from, until, null, 25);
    }

    private void look(String what, int least, Browse browse) {
        int before = database.statements();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Instant start = Instant.now();
        Browsed found = history.browse(browse);
        processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
        Duration took = Duration.between(start, Instant.now());
        int statements = database.statements() - before;
        System.out.println(what + ": " + found.sessions().size() + (found.next() == null ? "" : " and more") + " in " + took.toMillis() + " ms, "
            + processor / 1_000_000 + " ms of processor, " + statements + " statements");
        assertThat(found.sessions()).as(what).hasSizeGreaterThanOrEqualTo(least);
        assertThat(statements).as(what).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static void fill(Connection connection) throws Exception {
        Random random = new Random(1);
        try (PreparedStatement requests = connection.prepareStatement("INSERT INTO wgRequest (request, workgroup, active, visitor, person,"
                + " userId, filedAs, registered, queue, priority, since, arrival, homeQueue, steps, askedPriority, moves, state, queuedAt, agent,"
                + " agentSession, acceptedAt, roomOpen, invitations, endedAt, outcome) VALUES (?, ?, 0, ?, ?, ?, ?, 1, ?, 0, ?, ?, 'q', 0, 0, 0,"
                + " 'ENDED', 0, ?, ?, 0, 0, 1, 1, ?)");
                PreparedStatement offers = connection.prepareStatement("INSERT INTO wgOffer (request, offerNo, agent, agentSession, since, madeAt,"
                    + " untilAt, state, kind) VALUES (?, 1, ?, ?, ?, ?, 0, 'ACCEPTED', 'REQUEST')");
                PreparedStatement words = connection.prepareStatement("INSERT INTO wgWord (workgroup, word, request, since, weight)"
                    + " VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < SESSIONS; i++) {
                String id = "s%08d".formatted(i);
                String workgroup = "w" + i % WORKGROUPS;
                String visitor = "v" + random.nextInt(SESSIONS / 20) + "@example.org";
                String agent = "a" + i / 7 % 5000 + "@example.org";
                long since = START.toEpochMilli() + i * 60_000L;
                set(requests, id, workgroup, visitor + "/x", visitor, visitor, visitor, "q" + i % 5, since, (long) i, agent, agent + "/x",
                    i % 20_000 == 13 ? "REMOVED" : "SERVED");
                set(offers, id, agent, agent + "/x", since, since);
                Set<String> said = new LinkedHashSet<>(List.of("hello", i % 2 == 0 ? "even" : "odd", "rare" + i));
                while (said.size() < RARE_WORDS) {
                    said.add("word" + (int) (Math.pow(random.nextDouble(), 3) * 20_000));
                }
                for (String word : said) {
                    set(words, workgroup, word, id, since, 100);
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
