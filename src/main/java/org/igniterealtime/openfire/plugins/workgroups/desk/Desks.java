package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Journey;
import org.igniterealtime.openfire.plugins.workgroups.core.Members;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStore;

/** All workgroups of this server. Safe for use by several threads; nothing here waits for a mailbox. */
public final class Desks {

    private static final Logger LOG = LoggerFactory.getLogger(Desks.class);

    private record Open(WorkgroupSettings settings, Members members, Mailbox mailbox) { }

    private final WorkgroupStore store;
    private final Groups groups;
    private final DeskPorts ports;
    private final Whereabouts whereabouts = new Whereabouts();
    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    public Desks(WorkgroupStore store, Groups groups, DeskPorts ports) {
        this.store = store;
        this.groups = groups;
        this.ports = ports;
    }

    /** Reads the settings of every workgroup. From then on they can be asked, but nothing happens by itself yet. */
    public synchronized void open() {
        stopped = false;
        store.all().forEach(this::open);
    }

    /** Takes every workgroup up from its rows: whoever is gone is gone, what is due happens, rooms are entered again. */
    public synchronized void start() {
        open.values().forEach(one -> one.mailbox().start());
    }

    /** Stops timers. What was decided is saved; what was not is taken up at the next start. */
    public synchronized void stop() {
        stopped = true;
        open.values().forEach(one -> one.mailbox().stop());
        open.clear();
    }

    private Mailbox open(WorkgroupSettings settings) {
        Members members = membersOf(settings);
        Mailbox mailbox = new Mailbox(settings, members, ports, whereabouts,
            (other, command) -> tellOther(settings.name(), other, command));
        open.put(settings.name(), new Open(settings, members, mailbox));
        return mailbox;
    }

    // One that was deleted has nobody for the other, needs nobody of it, and has let go of its visitors.
    private void tellOther(String from, String other, Command command) {
        if (open.containsKey(other)) {
            tell(other, command);
        } else if (stopped) {
            LOG.debug("{} hears from {} at the next start", other, from);
        } else if (command instanceof Command.Refer refer) {
            tell(from, new Command.ReferralFailed(refer.request(), refer.assist().number(), Assist.Failure.NOBODY));
        } else if (command instanceof Command.ReferralTaken taken) {
            tell(from, new Command.ReferralOver(taken.request(), taken.number(), true));
        } else if (command instanceof Command.TakeIn taken) {
            String request = taken.journey().get(taken.journey().size() - 1).request();
            tell(from, new Command.TurnedAway(other, request, taken.id()));
        } else if (command instanceof Command.TakenIn taken) {
            tell(from, new Command.Admit(taken.id(), new Journey.Stop(other, taken.request())));
        } else if (command instanceof Command.Admit admit) {
            tell(from, new Command.MoveOver(other, admit.from().request(), admit.id(), Command.MoveOver.How.SENT_BACK));
        }
    }

    private Members membersOf(WorkgroupSettings settings) {
        Map<String, Set<Address>> byQueue = new LinkedHashMap<>();
        for (QueueSettings queue : settings.queues()) {
            byQueue.put(queue.name(), Stream.concat(queue.users().stream(),
                queue.groups().stream().flatMap(group -> groups.members(group).stream())).collect(Collectors.toSet()));
        }
        return new Members(byQueue);
    }

    /** @return whether there was none of that name */
    public synchronized boolean create(WorkgroupSettings settings) {
        if (open.containsKey(settings.name())) {
            return false;
        }
        store.save(settings);
        open(settings).start();
        return true;
    }

    /** New settings hold at once, for those already waiting, too. @return whether there is one of that name */
    public synchronized boolean update(WorkgroupSettings settings) {
        Open one = open.get(settings.name());
        if (one == null) {
            return false;
        }
        store.save(settings);
        configure(one, settings);
        return true;
    }

    /**
     * Changes settings as they are at this moment, so that nobody's change is lost to another's. New ones hold at once.
     *
     * @param change makes new settings of those that hold; empty to leave them
     * @return the settings that held before; empty if there is no such workgroup
     */
    public synchronized Optional<WorkgroupSettings> update(String workgroup, Function<WorkgroupSettings, Optional<WorkgroupSettings>> change) {
        Open one = open.get(workgroup);
        if (one == null) {
            return Optional.empty();
        }
        change.apply(one.settings()).ifPresent(this::update);
        return Optional.of(one.settings());
    }

    private void configure(Open one, WorkgroupSettings settings) {
        Members members = membersOf(settings);
        if (!settings.equals(one.settings()) || !members.equals(one.members())) {
            open.put(settings.name(), new Open(settings, members, one.mailbox()));
            one.mailbox().tell(new Command.Configure(settings, members));
        }
    }

    /** Ends everything at the workgroup and forgets its settings. @return whether there was one */
    public synchronized boolean delete(String workgroup) {
        Open one = open.get(workgroup);
        if (one == null) {
            return false;
        }
        // If the database refuses, the desk goes on as it was.
        store.delete(workgroup);
        open.remove(workgroup);
        one.mailbox().tell(new Command.Close());
        return true;
    }

    /** The server's groups have changed: every queue's members are looked up again. */
    public synchronized void groupsChanged() {
        open.values().stream().filter(one -> one.settings().queues().stream().anyMatch(queue -> !queue.groups().isEmpty()))
            .forEach(one -> configure(one, one.settings()));
    }

    /** Asks a workgroup, and if it has handed the visitor on, the one that has him; one that does not exist answers as closed. */
    public void ask(String workgroup, Command command, Consumer<Answer> reply) {
        askOne(workgroup, command, answer -> {
            if (answer instanceof Answer.Elsewhere elsewhere) {
                ask(elsewhere.workgroup(), command, there -> askAgain(workgroup, command, there, reply));
            } else {
                reply.accept(answer);
            }
        });
    }

    // The other may have sent him back in the meantime; that was told before it answered.
    private void askAgain(String workgroup, Command command, Answer there, Consumer<Answer> reply) {
        if (there.isDone()) {
            reply.accept(there);
        } else {
            askOne(workgroup, command, answer -> reply.accept(answer instanceof Answer.Elsewhere ? there : answer));
        }
    }

    private void askOne(String workgroup, Command command, Consumer<Answer> reply) {
        Open one = open.get(workgroup);
        if (one == null) {
            reply.accept(Answer.refused(Refusal.CLOSED));
        } else {
            one.mailbox().ask(command, reply);
        }
    }

    /**
     * Asks the workgroup named, and if it knows no such offer, the others at which the agent is on duty: clients with several
     * workgroups name the wrong one (reference/smack-clients.md §3.4).
     */
    public void askAnywhere(String workgroup, Address agent, Command command, Consumer<Answer> reply) {
        List<String> others = whereabouts.of(agent).stream().filter(other -> !other.equals(workgroup)).sorted().toList();
        ask(workgroup, command, answer -> askNext(others, command, answer, reply));
    }

    private void askNext(List<String> others, Command command, Answer answer, Consumer<Answer> reply) {
        if (others.isEmpty() || !answer.equals(Answer.refused(Refusal.NO_SUCH_OFFER))) {
            reply.accept(answer);
        } else {
            ask(others.get(0), command, next -> askNext(others.subList(1, others.size()), command, next, reply));
        }
    }

    /** Reports a fact to a workgroup; one that does not exist does not care. */
    public void tell(String workgroup, Command command) {
        Optional.ofNullable(open.get(workgroup)).ifPresent(one -> one.mailbox().tell(command));
    }

    /** Shows a workgroup's state as saved, on one of the desk's threads. */
    public void look(String workgroup, Consumer<Workgroup> reader, Runnable unavailable) {
        Optional.ofNullable(open.get(workgroup)).ifPresentOrElse(one -> one.mailbox().look(reader, unavailable), unavailable);
    }

    /** How often something has happened at a workgroup since it was taken up; empty if there is none. Costs nothing. */
    public OptionalLong changes(String workgroup) {
        Open one = open.get(workgroup);
        return one == null ? OptionalLong.empty() : OptionalLong.of(one.mailbox().changes());
    }

    /** A session has ended: whoever was on duty, waiting or invited with it is gone. */
    public void sessionEnded(Address session) {
        for (String workgroup : whereabouts.of(session)) {
            tell(workgroup, new Command.GoOffDuty(session));
            tell(workgroup, new Command.VisitorGone(session));
        }
    }

    /** The workgroups that know this full address, as an agent on duty or a visitor. */
    public Set<String> knowing(Address session) {
        return whereabouts.of(session);
    }

    /** The workgroup that has a session whose room is in the name of this one: another one if the visitor has come from here to there. */
    public String holding(String workgroup, String session) {
        return whereabouts.holding(workgroup, session).orElse(workgroup);
    }

    /** The language in which an agent's session is told by chat messages; empty if its client knows workgroups and is told by stanzas. */
    public Optional<String> languageOf(String workgroup, Address session) {
        return whereabouts.languageOf(workgroup, session);
    }

    /** Every workgroup, by name. */
    public List<WorkgroupSettings> workgroups() {
        return open.values().stream().map(Open::settings).sorted(Comparator.comparing(WorkgroupSettings::name)).toList();
    }

    public Optional<WorkgroupSettings> find(String workgroup) {
        return Optional.ofNullable(open.get(workgroup)).map(Open::settings);
    }

    /** How many letters nobody has read yet, at all workgroups together. */
    public int unread() {
        return open.values().stream().mapToInt(one -> one.mailbox().unread()).sum();
    }

    public boolean isMember(String workgroup, Address agent) {
        return Optional.ofNullable(open.get(workgroup)).filter(one -> one.members().contains(agent)).isPresent();
    }
}
