package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.desk.DeskPorts;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.desk.RecordingOutbox;
import org.igniterealtime.openfire.plugins.workgroups.desk.ScheduledTimers;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Erasure;
import org.igniterealtime.openfire.plugins.workgroups.store.History;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryAnnouncements;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryErasure;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryReports;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryHistory;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNotes;
import org.igniterealtime.openfire.plugins.workgroups.store.MemorySubscribers;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryVisits;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryWorkgroupStore;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Reports;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStore;

/** The console's pages over real desks, in memory, and an admin who looks at them. */
final class Office implements AutoCloseable {

    static final String TOKEN = "token-of-this-login";

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T09:00:00Z"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody asks for it");
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };
    private final ScheduledTimers timers = new ScheduledTimers(clock, Thread::new);
    private final RecordingOutbox outbox = new RecordingOutbox();
    final MemoryJournal journal = new MemoryJournal();
    final MemoryNotes notes = new MemoryNotes();
    final MemorySubscribers subscribers = new MemorySubscribers();
    final Outage outage = new Outage();
    final Archive archive = new Archive(outage.of(Transcripts.class, journal), outage.of(History.class, new MemoryHistory(journal)), notes, subscribers,
        outage.of(NamedTexts.class, new MemoryNamedTexts()), address -> Optional.empty(), new MemoryVisits(clock), journal,
        new MemoryAnnouncements(journal), outage.of(Erasure.class, new MemoryErasure(journal, notes, subscribers)),
        outage.of(Reports.class, new MemoryReports(journal)));
    final Desks desks = new Desks(outage.of(WorkgroupStore.class, new MemoryWorkgroupStore()), group -> Set.of(),
        new DeskPorts(journal, outbox, outbox, timers, session -> true, clock, threads));
    final QuietServer server = new QuietServer();
    private final ExecutorService checks = Executors.newCachedThreadPool();
    boolean mails;
    final List<String> audit = new ArrayList<>();
    final List<String> entered = new ArrayList<>();
    final Console console = new Console(desks, archive, new ConsolePorts(Stationery.NAMES, new PhoneBook(), Stationery.WORDS, Stationery.wording(() -> mails),
        new PlainNarrator(), keys(), (who, what, details) -> audit.add(who + ": " + what + (details.isEmpty() ? "" : "\n" + details)), server, checks, clock));

    /** Time goes by. */
    void later(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private RoomKeys keys() {
        return new RoomKeys() {
            @Override
            public Address room(String session) {
                return Stationery.NO_ROOMS.room(session);
            }

            @Override
            public void admit(String workgroup, Request request, Address who, Consumer<Boolean> done) {
                entered.add(who + " " + request.id());
                done.accept(!who.local().equals("mallory"));
            }
        };
    }

    /** Names and values in turn. */
    static Submitted submitted(String... fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], List.of(fields[i + 1]));
        }
        return new Submitted(values);
    }

    /** What a browser asks for that follows a link. */
    static Submitted asked(String address) {
        return submitted(Arrays.stream(address.substring(address.indexOf('?') + 1).split("[&=]"))
            .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8)).toArray(String[]::new));
    }

    <T> T look(String page, Class<T> view, String... asked) {
        return view.cast(((Outcome.Show) console.show(page, submitted(asked))).model());
    }

    /** Opens a page with that address, types into its form as a browser would have it, and sends it. */
    Outcome fill(String page, String[] address, String... typed) {
        Fillable view = look(page, Fillable.class, address);
        return send(page, view.form(), address, typed);
    }

    /** Sends a form that was opened some time ago. */
    Outcome send(String page, Filled form, String[] address, String... typed) {
        Map<String, List<String>> values = new LinkedHashMap<>(submitted(address).values());
        form.groups().stream().flatMap(group -> group.fields().stream())
            .filter(field -> field.kind() != Field.Kind.SWITCH || field.value().equals(Field.ON))
            .forEach(field -> values.put(field.name(), List.of(field.value())));
        values.put("version", List.of(form.version()));
        values.putAll(submitted(typed).values());
        values.put(Token.FIELD, List.of(TOKEN));
        return console.change(page, "alice", TOKEN, new Submitted(values));
    }

    /** The fields that are wrong, with why. */
    static Map<String, String> wrong(Outcome outcome) {
        Map<String, String> wrong = new LinkedHashMap<>();
        fields(outcome).stream().filter(field -> field.wrong() != null)
            .forEach(field -> wrong.put(field.name(), field.wrong().key() + " " + String.join(" ", field.wrong().values())));
        return wrong;
    }

    static List<Field> fields(Outcome outcome) {
        return ((Fillable) ((Outcome.Show) outcome).model()).form().groups().stream().flatMap(group -> group.fields().stream()).toList();
    }

    static Field field(Outcome outcome, String name) {
        return fields(outcome).stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    Office with(String... workgroups) {
        Arrays.stream(workgroups).forEach(name -> fill("workgroup-new", new String[0], "name", name, "members", "ann"));
        audit.clear();
        return this;
    }

    /** Gives a workgroup these queues, by the pages. */
    void queues(String workgroup, String... queues) {
        String[] address = {"workgroup", workgroup};
        Arrays.stream(queues).forEach(queue -> fill("queues", address, "queue-name", queue));
        console.change("queue-delete", "alice", TOKEN, submitted("token", TOKEN, "workgroup", workgroup, "queue", "default"));
    }

    void join(String workgroup, String visitor) throws InterruptedException {
        Address session = Address.of(visitor + "@example.org/web");
        ask(workgroup, new Command.Join("request-" + visitor, new Visitor(session, session.toBare(), true), Metadata.NONE));
    }

    void onDuty(String workgroup, String agent) throws InterruptedException {
        ask(workgroup, new Command.GoOnDuty(Address.of(agent + "@example.org/desk"), Show.ONLINE, "", 1));
    }

    /** The agent accepts, and both come into the room. */
    void chats(String workgroup, String agent, String request) throws InterruptedException {
        Address session = Address.of(agent + "@example.org/desk");
        String visitor = request.replace("request-", "");
        ask(workgroup, new Command.Accept(session, request));
        ask(workgroup, new Command.RoomOpened(request, 1));
        ask(workgroup, new Command.EnterRoom(request, session, agent));
        ask(workgroup, new Command.EnterRoom(request, Address.of(visitor + "@example.org/web"), visitor));
    }

    void says(String workgroup, String request, String nickname, String words) throws InterruptedException {
        ask(workgroup, new Command.Say(request, nickname, "", words));
    }

    /** What agents and visitors have been told since this was last asked. */
    List<String> told() {
        return outbox.take();
    }

    private void ask(String workgroup, Command command) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        desks.ask(workgroup, command, (Answer answer) -> answered.countDown());
        answered.await();
    }

    /** How workgroups stand, asked while the desks have no thread to answer. */
    Map<String, Standing> standingsOfBusyDesks(String... workgroups) throws Exception {
        return whileBusy(() -> new Standings(desks, clock, Duration.ofMillis(1)).of(List.of(workgroups)));
    }

    /** Does that while the desks have no thread to answer. */
    <T> T whileBusy(Callable<T> something) throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        threads.execute(() -> {
            busy.countDown();
            try {
                release.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
        busy.await();
        try {
            return something.call();
        } finally {
            release.countDown();
        }
    }

    @Override
    public void close() {
        desks.stop();
        // What is being decided may still set timers.
        threads.shutdown();
        checks.shutdown();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        timers.close();
    }
}
