package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Decision;
import org.igniterealtime.openfire.plugins.workgroups.core.Effect;
import org.igniterealtime.openfire.plugins.workgroups.core.Members;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.store.Outpaced;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/**
 * Everything that happens at one workgroup goes through here, one after the other: decided in batches, saved in one transaction, and
 * only then told. If saving fails, the state is dropped and read again; nobody has heard of what was not saved.
 */
final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int MOST_IN_BATCH = 200;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private record Decided(Letter letter, Decision decision) { }

    private final String name;
    private final DeskPorts ports;
    private final Whereabouts whereabouts;
    private final Serial serial;
    private final News news;
    private final Teller teller;
    private final Alarm tick;
    private final Alarm retry;
    private final Alarm gathered;
    private final Letters letters = new Letters();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private WorkgroupSettings settings;
    private Members members;
    private Held held;
    private boolean resumed;
    private Duration pause = FIRST_PAUSE;
    private Instant latest = Instant.EPOCH;
    private volatile long changes;

    /** @param others takes what another workgroup is to be told: its name, and what */
    Mailbox(WorkgroupSettings settings, Members members, DeskPorts ports, Whereabouts whereabouts, BiConsumer<String, Command> others) {
        this.name = settings.name();
        this.settings = settings;
        this.members = members;
        this.ports = ports;
        this.whereabouts = whereabouts;
        this.serial = new Serial(ports.threads());
        this.news = new News(name, ports.outbox());
        this.teller = new Teller(name, ports.outbox(), ports.rooms(), news, others);
        this.tick = new Alarm(ports.timers(), () -> tell(new Command.Tick()));
        this.retry = new Alarm(ports.timers(), this::wake);
        this.gathered = new Alarm(ports.timers(), this::wake);
    }

    /** Takes the workgroup up from its rows. */
    void start() {
        wake();
    }

    /** Asks; the answer comes on one of the desk's threads, after everything it says has been saved. */
    void ask(Command command, Consumer<Answer> reply) {
        post(new Letter(command, reply));
    }

    /** Reports a fact. It is decided sooner or later, whatever happens to the database in between. */
    void tell(Command command) {
        post(new Letter(command, null));
    }

    /**
     * Shows the state as saved; the reader must not keep it.
     *
     * @param unavailable run if there is none to show, or something goes wrong: whoever looks is never left waiting
     */
    void look(Consumer<Workgroup> reader, Runnable unavailable) {
        serial.execute(() -> {
            try {
                drain();
                if (held != null) {
                    reader.accept(held.state());
                    return;
                }
            } catch (RuntimeException bug) {
                LOG.error("Workgroup {}: a look at it failed", name, bug);
            }
            guarded("that it cannot be looked at", unavailable);
        });
    }

    /** How often something has happened here. As long as it is the same, the state is. */
    long changes() {
        return changes;
    }

    /** How many letters have come that are not decided yet. */
    int unread() {
        return letters.size();
    }

    void stop() {
        Stream.of(tick, retry, gathered).forEach(Alarm::cancel);
    }

    private void post(Letter letter) {
        letters.add(letter);
        wake();
    }

    private void wake() {
        if (scheduled.compareAndSet(false, true)) {
            serial.execute(this::drain);
        }
    }

    private void drain() {
        scheduled.set(false);
        boolean going = takeUp();
        while (going) {
            List<Letter> batch = letters.take(MOST_IN_BATCH);
            going = !batch.isEmpty() && handle(batch);
        }
        if (held != null) {
            news.tell(held.state(), now()).ifPresentOrElse(gathered::set, gathered::cancel);
            held.state().nextDeadline().ifPresentOrElse(tick::set, tick::cancel);
        }
    }

    // Rows keep milliseconds: what is decided must not be finer, or a restart would change it. And time never runs backwards here, though
    // the machine's clock may: who came first stands first.
    private Instant now() {
        Instant now = ports.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        latest = now.isAfter(latest) ? now : latest;
        return latest;
    }

    private boolean takeUp() {
        if (held != null) {
            return true;
        }
        // Not only a database that is down: rows that cannot be understood must not leave those waiting who ask.
        try {
            held = new Held(ports.journal(), settings, members, now());
            // Another node may have gone on meanwhile.
            changes = changes + 1;
            whereabouts.note(name, new Changed(List.copyOf(held.state().allRequests()), held.state().agentsOnDuty(), List.of(), List.of()));
            if (!resumed) {
                letters.putBack(List.of(new Letter(new Command.Resume(connected()), null)));
                resumed = true;
            }
            return true;
        } catch (RuntimeException failure) {
            held = null;
            refuseAll();
            return comeBackLater(failure);
        }
    }

    private Set<Address> connected() {
        return Stream.concat(held.state().agentsOnDuty().stream().map(Agent::session),
                held.state().allRequests().stream().map(request -> request.visitor().address()))
            .filter(ports.presences()::isConnected).collect(Collectors.toSet());
    }

    /** @return whether to go on with the next batch */
    private boolean handle(List<Letter> batch) {
        List<Decided> decided = new ArrayList<>();
        for (Letter letter : batch) {
            try {
                decided.add(new Decided(letter, held.decide(letter.command(), now())));
            } catch (RuntimeException bug) {
                LOG.error("Workgroup {}: {} failed and changed nothing", name, letter.command().getClass().getSimpleName(), bug);
                return goOnWithout(letter, batch);
            }
        }
        try {
            Changed changed = held.save();
            settings = held.state().settings();
            members = held.state().members();
            pause = FIRST_PAUSE;
            noteChanges(decided);
            whereabouts.note(name, changed);
            decided.forEach(this::carryOut);
            reportTheGone(changed);
            return true;
        } catch (Outpaced | StoreFailure failure) {
            held = null;
            letters.putBack(batch.stream().filter(Letter::isFact).toList());
            batch.forEach(letter -> answer(letter, Answer.FAILED));
            return comeBackLater(failure);
        }
    }

    // Told to those who only look, and may do so at any time: only what is saved has happened. One thread at a time is here.
    private void noteChanges(List<Decided> decided) {
        changes = changes + decided.stream().mapToInt(one -> one.decision().events().size()).sum();
    }

    // The command that broke has left the state half changed, so it is read again, and the others of its batch are decided anew: nobody
    // has been told of them, and the same commands give the same events.
    private boolean goOnWithout(Letter broken, List<Letter> batch) {
        held = null;
        letters.putBack(batch.stream().filter(letter -> letter != broken).toList());
        answer(broken, Answer.FAILED);
        return takeUp();
    }

    private boolean comeBackLater(RuntimeException failure) {
        LOG.error("Workgroup {}: nothing saved, nothing told; next try in {} ms", name, pause.toMillis(), failure);
        retry.set(now().plus(pause));
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        return false;
    }

    private void refuseAll() {
        letters.takeAsking().forEach(letter -> answer(letter, Answer.FAILED));
    }

    private void carryOut(Decided one) {
        answer(one.letter(), one.decision().answer());
        for (Effect effect : one.decision().effects()) {
            guarded(effect.getClass().getSimpleName(), () -> effect.to(teller));
        }
    }

    private void answer(Letter letter, Answer answer) {
        guarded("answer to " + letter.command().getClass().getSimpleName(), () -> letter.answer(answer));
    }

    // What is saved has happened, whether or not somebody could be told: one lost stanza must not keep the others from being sent.
    private void guarded(String what, Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException failure) {
            LOG.error("Workgroup {}: {} could not be sent", name, what, failure);
        }
    }

    // A session that ended before its address was noted has been reported to nobody.
    private void reportTheGone(Changed changed) {
        changed.requests().stream().filter(request -> request.state().isWaiting()).map(Request::visitor)
            .filter(visitor -> !ports.presences().isConnected(visitor.address()))
            .forEach(visitor -> tell(new Command.VisitorGone(visitor.address())));
        changed.agents().stream().flatMap(agent -> agent.sessionOnDuty().stream())
            .filter(session -> !ports.presences().isConnected(session)).forEach(session -> tell(new Command.GoOffDuty(session)));
    }
}
