package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryWorkgroupStore;

/** A desk with everything around it in the test's hand: time, threads, database, who is connected, and what was told. */
final class DeskFixture {

    static final String DESK = "support";
    private static final AtomicInteger COUNT = new AtomicInteger();

    final RecordingOutbox told = new RecordingOutbox();
    final QueuedThreads threads = new QueuedThreads();
    final ManualTime time = new ManualTime(threads::runAll);
    final FailingJournal journal = new FailingJournal(new MemoryJournal());
    final MemoryWorkgroupStore store = new MemoryWorkgroupStore();
    final Set<Address> disconnected = new HashSet<>();
    final Map<String, Set<Address>> groups = new HashMap<>();
    final List<Answer> answers = new ArrayList<>();
    Desks desks = newDesks();

    DeskFixture(String... agents) {
        desks.create(settings(agents));
        threads.runAll();
    }

    static WorkgroupSettings settings(String... agents) {
        Set<Address> users = Stream.of(agents).map(agent -> Address.of(agent + "@example.org")).collect(Collectors.toSet());
        return new WorkgroupSettings(DESK, "", true, Timing.DEFAULT, Limits.DEFAULT,
            List.of(new QueueSettings("help", "", users, Set.of("staff"))));
    }

    private Desks newDesks() {
        return new Desks(store, group -> groups.getOrDefault(group, Set.of()), new DeskPorts(journal, told, told, time,
            session -> !disconnected.contains(session), time, threads));
    }

    /** The server stops without a goodbye and is started again. */
    void restart() {
        desks.stop();
        desks = newDesks();
        desks.open();
        desks.start();
        threads.runAll();
    }

    static Address session(String name) {
        return Address.of(name + "@example.org/client");
    }

    /** Asks and waits for the answer. */
    Answer ask(Command command) {
        int before = answers.size();
        desks.ask(DESK, command, answers::add);
        threads.runAll();
        return answers.size() == before ? null : answers.get(before);
    }

    void tell(Command command) {
        desks.tell(DESK, command);
        threads.runAll();
    }

    Answer join(String visitor) {
        return ask(joining(visitor));
    }

    static Command joining(String visitor) {
        return new Command.Join("request" + COUNT.incrementAndGet(),
            new Visitor(session(visitor), session(visitor).toBare(), true), Metadata.NONE);
    }

    Answer onDuty(String agent, int chats) {
        return ask(new Command.GoOnDuty(session(agent), Show.ONLINE, "", chats));
    }

    Answer accept(String agent, String visitor) {
        return ask(new Command.Accept(session(agent), session(visitor).toString()));
    }

    void pass(int seconds) {
        time.pass(Duration.ofSeconds(seconds));
    }
}
