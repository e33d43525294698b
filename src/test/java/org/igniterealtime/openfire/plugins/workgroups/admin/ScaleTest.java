package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.DeskPorts;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.desk.RecordingOutbox;
import org.igniterealtime.openfire.plugins.workgroups.desk.ScheduledTimers;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryVisits;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.Crowd;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.JdbcArchive;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.JdbcJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.JdbcWorkgroupStore;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.Plans;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.ScratchDatabase;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.Watched;

/**
 * A thousand workgroups, ten thousand agents, and every page: what it reads has a bound that does not grow with what is kept, and nothing that
 * grows is read from end to end. A page that is not in the table fails.
 */
class ScaleTest {

    private static final int WORKGROUPS = 1000;
    private static final int AGENTS_EACH = 10;
    private static final int WAITING = 100;
    /** What has been said in the chat that goes on. */
    private static final int SAID = 1000;
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    /** Every second session is at the workgroup that is looked at. */
    private static final String BUSIEST = "desk0001";

    /**
     * A look at a page.
     *
     * @param page       its name
     * @param asked      names and values in turn
     * @param statements run at most
     * @param rows       read at most
     */
    private record Look(String page, String[] asked, int statements, int rows) { }

    private static Look look(String page, int statements, int rows, String... asked) {
        return new Look(page, asked, statements, rows);
    }

    /** Settings are kept in memory; what is read of the database is said here. */
    private static final List<Look> TABLE = List.of(
        look("workgroups", 0, 0),
        look("workgroups", 0, 0, "page", "20"),
        look("workgroup-new", 0, 0),
        look("workgroup", 0, 0, "name", BUSIEST),
        look("workgroup-delete", 0, 0, "name", BUSIEST),
        look("queue", 0, 0, "workgroup", BUSIEST, "queue", "billing"),
        look("queues", 0, 0, "workgroup", BUSIEST),
        look("queue-delete", 0, 0, "workgroup", BUSIEST, "queue", "billing"),
        look("rules", 0, 0, "workgroup", BUSIEST),
        look("hours", 0, 0, "workgroup", BUSIEST),
        look("visitor-form", 0, 0, "name", BUSIEST),
        look("texts", 1, 40, "name", BUSIEST),
        look("macros", 1, 40, "name", BUSIEST),
        look("media", 1, 40, "name", BUSIEST),
        look("live", 0, 0, "workgroup", BUSIEST),
        look("live", 0, 0, "workgroup", BUSIEST, "waiting", "2", "as", "data"),
        look("live-why", 0, 0, "workgroup", BUSIEST, "request", "w1"),
        look("live-why", 1, 20, "workgroup", BUSIEST, "agent", "ann@example.org"),
        look("live-chat", 2, LiveChatPage.MOST_LINES + 1, "workgroup", BUSIEST, "request", "w0"),
        // Each criterion is asked for its first, those of the sparsest are gone through, and 25 are shown with all that belongs to them.
        look("history", 7, 1500),
        look("history", 9, 2000, "words", "order", "workgroup", BUSIEST),
        look("history", 11, 2000, "visitor", "vic7@example.org", "agent", "ann", "queue", "sales", "outcome", "served", "from", "2020-01-01"),
        look("history", 7, 1500, "before", "1900000000000-s"),
        look("history", 30, 1000, "format", "json", "words", "s200"),
        look("conversation", 12, 1200, "workgroup", BUSIEST, "session", "s200"),
        look("conversation", 12, 1000, "workgroup", BUSIEST, "session", "s200", "format", "text"),
        look("conversation-erase", 10, 100, "workgroup", BUSIEST, "session", "s200"),
        look("visitor-erase", 60, 10_000, "visitor", "vic7@example.org"),
        look("reports", 2, 101 + 30, "from", "2026-03-01", "until", "2026-03-30"),
        look("reports", 2, 30 + 1, "workgroup", BUSIEST, "from", "2026-03-01", "until", "2026-03-30"),
        look("reports", 2, 7 * 24 + 1, "workgroup", BUSIEST, "by", "HOUR", "from", "2026-03-01", "until", "2026-03-07"),
        look("reports", 3, 101 + 30 + 1, "workgroup", BUSIEST, "by", "AGENT", "from", "2026-03-01", "until", "2026-03-30"),
        look("reports", 3, 2 + 30 + 1, "workgroup", BUSIEST, "by", "QUEUE", "from", "2026-03-01", "until", "2026-03-30"),
        look("reports", 3, 101 + 30 + 1, "workgroup", BUSIEST, "by", "AGENT", "from", "2026-03-01", "until", "2026-03-30", "format", "csv"),
        look("reports", 8, 1, "workgroup", BUSIEST, "by", "ANNOUNCED"),
        look("system", 0, 0),
        look("system", 0, 0, "as", "text"),
        look("system-settings", 0, 0));

    /** What is shown of a workgroup is kept for some seconds: between two looks at all pages more time than that passes. */
    private static final Duration BETWEEN = Duration.ofSeconds(11);

    private Instant now = NOW;
    private final InstantSource looks = () -> now;
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final ExecutorService checks = Executors.newCachedThreadPool();
    private final ScheduledTimers timers = new ScheduledTimers(clock, Thread::new);
    private ScratchDatabase database;
    private Watched watched;
    private Desks desks;
    private Console console;

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws Exception {
        desks.stop();
        timers.close();
        threads.shutdown();
        checks.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        database.shutDown();
    }

    private void open(ScratchDatabase empty) throws Exception {
        database = empty;
        watched = new Watched(database);
        JdbcWorkgroupStore store = new JdbcWorkgroupStore(database);
        IntStream.rangeClosed(1, WORKGROUPS).forEach(i -> store.save(workgroup(i)));
        RecordingOutbox outbox = new RecordingOutbox();
        desks = new Desks(new JdbcWorkgroupStore(watched), group -> Set.of(),
            new DeskPorts(new JdbcJournal(watched), outbox, outbox, timers, session -> true, clock, threads));
        desks.open();
        desks.start();
        console = new Console(desks, JdbcArchive.of(watched, address -> Optional.empty(), new MemoryVisits(clock)), new ConsolePorts(Stationery.NAMES,
            new PhoneBook(), Stationery.WORDS, Stationery.wording(() -> true), new PlainNarrator(), Stationery.NO_ROOMS,
            (who, what, details) -> { }, new QuietServer(), checks,
            looks));
        for (int i = 0; i < WAITING; i++) {
            Address visitor = Address.of("waiting" + i + "@example.org/web");
            ask(new Command.Join("w" + i, new Visitor(visitor, visitor.toBare(), true), Metadata.NONE));
        }
        Address agent = Address.of("agent" + AGENTS_EACH + "@example.org/desk");
        ask(new Command.GoOnDuty(agent, Show.ONLINE, "", 1));
        ask(new Command.Accept(agent, "w0"));
        ask(new Command.RoomOpened("w0", 1));
        for (int i = 0; i < SAID; i++) {
            desks.ask(BUSIEST, new Command.Say("w0", "waiting0", "", "Hello? " + i), answer -> { });
        }
        IntStream.rangeClosed(1, WORKGROUPS).forEach(i -> settle(name(i)));
    }

    private void ask(Command command) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        desks.ask(BUSIEST, command, (Answer answer) -> answered.countDown());
        answered.await();
    }

    private void settle(String workgroup) {
        CountDownLatch looked = new CountDownLatch(1);
        desks.look(workgroup, state -> looked.countDown(), looked::countDown);
        try {
            looked.await();
        } catch (InterruptedException over) {
            throw new IllegalStateException(over);
        }
    }

    private static String name(int number) {
        return "desk%04d".formatted(number);
    }

    private static WorkgroupSettings workgroup(int number) {
        Set<Address> agents = IntStream.range(0, AGENTS_EACH).mapToObj(i -> Address.of("agent" + (number * AGENTS_EACH + i) + "@example.org"))
            .collect(Collectors.toSet());
        return new WorkgroupSettings(name(number), "Desk " + number, true, Timing.DEFAULT, Limits.DEFAULT,
            List.of(new QueueSettings("billing", "", agents, Set.of()), new QueueSettings("sales", "", agents, Set.of())));
    }

    private static String holder(int session) {
        return session % 2 == 0 ? BUSIEST : name(2 + session % (WORKGROUPS - 1));
    }

    /** Looks as a browser does: to the end. */
    private Watched.Seen look(Look look) throws IOException {
        watched.seen();
        Outcome outcome = console.show(look.page(), Office.submitted(look.asked()));
        if (outcome instanceof Outcome.Data data) {
            data.body().writeTo(OutputStream.nullOutputStream());
        } else {
            assertThat(outcome).as(look.page()).isInstanceOf(Outcome.Show.class);
        }
        return watched.seen();
    }

    @Test
    void everyPageReadsNoMoreHoweverMuchIsKept() throws Exception {
        open(ScratchDatabase.hsqldb());
        assertThat(TABLE.stream().map(Look::page).collect(Collectors.toSet())).as("the pages whose reading is bounded here")
            .isEqualTo(console.pages());
        Crowd crowd = new Crowd(database);
        Set<String> growing = Plans.growing();
        Map<Look, Watched.Seen> few = new HashMap<>();

        crowd.add(0, 300, Duration.ofMinutes(5), ScaleTest::holder);
        for (Look look : TABLE) {
            few.put(look, look(look));
        }
        crowd.add(300, 3000, Duration.ofMinutes(5), ScaleTest::holder);
        now = now.plus(BETWEEN);
        for (Look look : TABLE) {
            Watched.Seen many = look(look);
            assertThat(many.statements()).as("statements of %s", look).isLessThanOrEqualTo(look.statements());
            assertThat(many.rows()).as("rows of %s", look).isLessThanOrEqualTo(look.rows());
            assertThat(many.statements()).as("%s reads as often among ten times as many", look).isEqualTo(few.get(look).statements());
            for (String query : many.queries()) {
                assertThat(Plans.scanned(database, query, growing)).as("read from end to end by %s: %s", look.page(), query).isEmpty();
            }
        }
    }

    /**
     * {@code mvn test -Dtest=ScaleTest -Dworkgroups.test.million=true}, and a PostgreSQL as {@code PostgresqlTest} takes it, for an HSQLDB of
     * that size takes hours to fill: minutes, and some gigabytes of disk.
     */
    @Test
    @EnabledIfSystemProperty(named = "workgroups.test.million", matches = "true", disabledReason = "takes minutes")
    void everyPageIsThereSoonAmongAMillionSessions() throws Exception {
        open(ScratchDatabase.givenOrIn(folder.resolve("million")));
        new Crowd(database).add(0, 1_000_000, Duration.ofSeconds(20), ScaleTest::holder);
        database.learn();
        for (Look look : TABLE) {
            // For people: how long it may take is no promise that a busy machine could keep.
            long begun = System.nanoTime();
            Watched.Seen seen = look(look);
            System.out.printf("%s %s: %d statements, %d rows, %d ms%n", look.page(), List.of(look.asked()), seen.statements(), seen.rows(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            assertThat(seen.statements()).as("statements of %s", look).isLessThanOrEqualTo(look.statements());
            assertThat(seen.rows()).as("rows of %s", look).isLessThanOrEqualTo(look.rows());
        }
    }
}
