package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A desk in a test: a settable instant, people by their first names, and everything that happened and was told. Visitors are named
 * wherever a request is meant: their newest one. {@code "ann"} is {@code ann@example.org} with her usual session,
 * {@code "ann/laptop"} with another.
 */
final class DeskFixture {

    static final Instant OPENING = Instant.parse("2026-03-02T09:00:00Z");

    private final Map<String, String> newestRequest = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final List<Event> history = new ArrayList<>();
    private Instant now = OPENING;
    private Workgroup workgroup;
    private Decision last;

    private DeskFixture(List<QueueSettings> queues) {
        workgroup = new Workgroup(new WorkgroupSettings("support", "", true, Timing.DEFAULT, Limits.DEFAULT, queues), members(queues), now);
    }

    /** A desk with queues and their members, each written {@code "sales: ann bob"}. */
    static DeskFixture desk(String... queues) {
        return new DeskFixture(queues(queues));
    }

    private static List<QueueSettings> queues(String... texts) {
        List<QueueSettings> queues = new ArrayList<>();
        for (String text : texts) {
            String[] halves = text.split(":");
            Set<Address> users = new LinkedHashSet<>();
            for (String name : halves.length < 2 ? new String[0] : halves[1].strip().split(" ")) {
                users.add(agent(name).toBare());
            }
            queues.add(new QueueSettings(halves[0].strip(), "", users, Set.of()));
        }
        return queues;
    }

    private static Members members(List<QueueSettings> queues) {
        Map<String, Set<Address>> byQueue = new LinkedHashMap<>();
        queues.forEach(queue -> byQueue.put(queue.name(), queue.users()));
        return new Members(byQueue);
    }

    static Address agent(String name) {
        return address(name, "desk");
    }

    static Address visitor(String name) {
        return address(name, "home");
    }

    private static Address address(String name, String resource) {
        String[] halves = name.split("/");
        return new Address(halves[0] + "@example.org", halves.length < 2 ? resource : halves[1]);
    }

    // What visitors do. Metadata is written "queue=sales".

    Answer joins(String visitor, String... metadata) {
        return join(visitor, true, metadata(metadata));
    }

    Answer guestJoins(String visitor) {
        return join(visitor, false, Metadata.NONE);
    }

    Answer joins(String visitor, Metadata metadata) {
        return join(visitor, true, metadata);
    }

    private Answer join(String visitor, boolean registered, Metadata metadata) {
        Address address = visitor(visitor);
        String id = "r" + (newestRequest.size() + 1) + "-" + history.size();
        Answer answer = does(new Command.Join(id, new Visitor(address, address.toBare(), registered), metadata));
        if (answer.isDone()) {
            newestRequest.put(visitor, id);
        }
        return answer;
    }

    private static Metadata metadata(String... fields) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (String field : fields) {
            byName.put(field.split("=")[0], List.of(field.split("=")[1]));
        }
        return new Metadata(byName);
    }

    Answer departs(String visitor) {
        return does(new Command.Depart(visitor(visitor)));
    }

    Answer vanishes(String visitor) {
        return does(new Command.VisitorGone(visitor(visitor)));
    }

    // What agents do.

    Answer comesOnDuty(String agent) {
        return comesOnDuty(agent, 0);
    }

    Answer comesOnDuty(String agent, int chats) {
        return does(new Command.GoOnDuty(agent(agent), Show.ONLINE, "", chats));
    }

    Answer shows(String agent, Show show) {
        return does(new Command.ShowPresence(agent(agent), show, ""));
    }

    Answer goesOffDuty(String agent) {
        return does(new Command.GoOffDuty(agent(agent)));
    }

    Answer accepts(String agent, String visitor) {
        return acceptsBy(agent, id(visitor));
    }

    Answer acceptsBy(String agent, String key) {
        return does(new Command.Accept(agent(agent), key));
    }

    Answer rejects(String agent, String visitor) {
        return does(new Command.Reject(agent(agent), id(visitor)));
    }

    /** The agent wants a user, {@code "bob"}, a queue, {@code "/sales"}, or anybody of the workgroup, {@code "*"}, in the visitor's chat. */
    Answer invites(String agent, String whom, String visitor) {
        return asks(agent, Assist.Kind.INVITE, whom, visitor);
    }

    /** As {@link #invites}, and he himself wants to leave. */
    Answer transfers(String agent, String whom, String visitor) {
        return asks(agent, Assist.Kind.TRANSFER, whom, visitor);
    }

    private Answer asks(String agent, Assist.Kind kind, String whom, String visitor) {
        Assist.Target target = whom.equals("*") ? Assist.Target.WORKGROUP : whom.startsWith("/") ? Assist.Target.QUEUE : Assist.Target.USER;
        Address invitee = target == Assist.Target.USER ? agent(whom).toBare()
            : new Address("support@workgroup.example.org", target == Assist.Target.QUEUE ? whom.substring(1) : "");
        return does(new Command.AskAssist(agent(agent), id(visitor), kind, target, invitee, "please"));
    }

    /** Who serves the visitor: {@code "ann"}. */
    String servedBy(String visitor) {
        return request(visitor).servedBy().map(Address::local).orElse("nobody");
    }

    // What the room does.

    /** To open a room takes a moment. */
    Answer roomOpens(String visitor) {
        passUnnoticed(Duration.ofMillis(30));
        return does(new Command.RoomOpened(id(visitor), request(visitor).acceptedOffer()));
    }

    Answer roomFails(String visitor) {
        return does(new Command.RoomFailed(id(visitor), request(visitor).acceptedOffer(), "no answer"));
    }

    Answer roomIsLost(String visitor) {
        return does(new Command.RoomLost(id(visitor)));
    }

    /** Somebody who was invited to the visitor's room, who may be the visitor, does not want to come. */
    Answer declines(String person, String visitor) {
        return does(new Command.DeclineRoom(id(visitor), agent(person).toBare()));
    }

    Answer entersOwnRoom(String visitor) {
        return does(new Command.EnterRoom(id(visitor), visitor(visitor), visitor));
    }

    Answer leavesOwnRoom(String visitor) {
        return does(new Command.LeaveRoom(id(visitor), visitor));
    }

    Answer enters(String agent, String visitor) {
        return does(new Command.EnterRoom(id(visitor), agent(agent), agent));
    }

    Answer leaves(String agent, String visitor) {
        return does(new Command.LeaveRoom(id(visitor), agent));
    }

    /** The visitor is offered to the agent already; now they meet in the room. */
    void meet(String agent, String visitor) {
        accepts(agent, visitor);
        roomOpens(visitor);
        entersOwnRoom(visitor);
        enters(agent, visitor);
    }

    // What time and the admin do.

    /** Time passes, and the timer fires at each instant that something is due. */
    void pass(Duration time) {
        Instant then = now.plus(time);
        for (Optional<Instant> due = dueBy(then); due.isPresent(); due = dueBy(then)) {
            now = due.get().isAfter(now) ? due.get() : now;
            does(new Command.Tick());
        }
        now = then;
    }

    private Optional<Instant> dueBy(Instant then) {
        return workgroup.nextDeadline().filter(due -> !due.isAfter(then));
    }

    /** Time passes, but the timer is late. */
    void passUnnoticed(Duration time) {
        now = now.plus(time);
    }

    void hasQueues(String... queues) {
        List<QueueSettings> others = queues(queues);
        does(new Command.Configure(workgroup.settings().with(others), members(others)));
    }

    void hasTiming(UnaryOperator<Timing> change) {
        has(settings -> settings.with(change.apply(settings.timing())));
    }

    void hasLimits(Limits limits) {
        has(settings -> settings.with(limits));
    }

    void hasStaffing(UnaryOperator<Staffing> change) {
        has(settings -> settings.with(change.apply(settings.staffing())));
    }

    void hasRouting(Routing routing) {
        has(settings -> settings.with(routing));
    }

    /** Changes every queue. */
    void hasDispatch(UnaryOperator<Dispatch> change) {
        has(settings -> settings.with(settings.queues().stream().map(queue -> queue.with(change.apply(queue.dispatch()))).toList()));
    }

    /** Changes one queue. */
    void queueHas(String name, UnaryOperator<QueueSettings> change) {
        has(settings -> settings.with(settings.queues().stream().map(queue -> queue.name().equals(name) ? change.apply(queue) : queue)
            .toList()));
    }

    void closesItsDoor() {
        has(settings -> settings.withOpen(false));
    }

    void has(UnaryOperator<WorkgroupSettings> change) {
        does(new Command.Configure(change.apply(workgroup.settings()), workgroup.members()));
    }

    /** The server restarts; only those named still have their sessions, as visitors and as agents. */
    void restartsWith(String... present) {
        workgroup = new Workgroup(workgroup.settings(), workgroup.members(), workgroup.snapshot(), now);
        Set<Address> sessions = new LinkedHashSet<>();
        for (String name : present) {
            sessions.add(agent(name));
            sessions.add(visitor(name));
        }
        does(new Command.Resume(sessions));
    }

    Answer does(Command command) {
        last = Decider.decide(workgroup, command, now);
        history.addAll(last.events());
        told(last.events(), Event.Ended.class).forEach(ended -> outcomes.put(ended.request(), ended.outcome()));
        return last.answer();
    }

    // What came of it.

    String id(String visitor) {
        return newestRequest.get(visitor);
    }

    Request request(String visitor) {
        return workgroup.request(id(visitor)).orElseThrow(() -> new AssertionError(visitor + " is not known any more: "
            + outcome(visitor)));
    }

    RequestState state(String visitor) {
        return request(visitor).state();
    }

    /** How the visitor's request ended, or null. */
    Outcome outcome(String visitor) {
        return outcomes.get(id(visitor));
    }

    /** The name of the agent to whom the visitor is offered now, or "nobody". */
    String offeredTo(String visitor) {
        return request(visitor).pending().stream().map(offer -> offer.agent().local()).findFirst().orElse("nobody");
    }

    /** The first names of those who wait in a queue, first in front. */
    List<String> line(String queue) {
        return workgroup.waitingIn(queue).stream().map(request -> request.visitor().address().local()).toList();
    }

    int load(String agent) {
        return workgroup.load(agent(agent));
    }

    /** The effects of one kind that the last command had. */
    <T extends Effect> List<T> told(Class<T> kind) {
        return told(last.effects(), kind);
    }

    /** The events of one kind that the last command had. */
    <T extends Event> List<T> happened(Class<T> kind) {
        return told(last.events(), kind);
    }

    private static <S, T extends S> List<T> told(List<S> all, Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Who was told by the last command to take which visitor's offer away: {@code "ann: timeout"}. */
    List<String> revoked() {
        return told(Effect.RevokeOffer.class).stream().map(revoke -> revoke.session().local() + ": " + revoke.reason()).toList();
    }

    /** To whom each offer of the desk's whole history went, in order. */
    List<String> offersSoFar() {
        return told(history, Event.Offered.class).stream().map(offered -> offered.agent().local()).toList();
    }

    Workgroup workgroup() {
        return workgroup;
    }

    Instant now() {
        return now;
    }
}
