package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A desk in a test: a settable instant, people by their first names (see {@link Notation}), and everything that happened and was told.
 * Visitors are named wherever a request is meant: their newest one.
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
        workgroup = new Workgroup(new WorkgroupSettings("support", "", true, Timing.DEFAULT, Limits.DEFAULT, queues), Notation.members(queues), now);
    }

    /** A desk with queues and their members, each written {@code "sales: ann bob"}. */
    static DeskFixture desk(String... queues) {
        return new DeskFixture(Notation.queues(queues));
    }

    // What visitors do. Metadata is written "queue=sales".

    Answer joins(String visitor, String... metadata) {
        return join(visitor, true, Notation.metadata(metadata));
    }

    Answer guestJoins(String visitor) {
        return join(visitor, false, Metadata.NONE);
    }

    Answer joins(String visitor, Metadata metadata) {
        return join(visitor, true, metadata);
    }

    private Answer join(String visitor, boolean registered, Metadata metadata) {
        Address address = Notation.visitor(visitor);
        String id = "r" + (newestRequest.size() + 1) + "-" + history.size();
        Answer answer = does(new Command.Join(id, new Visitor(address, address.toBare(), registered), metadata));
        if (answer.isDone()) {
            newestRequest.put(visitor, id);
        }
        return answer;
    }

    Answer departs(String visitor) {
        return does(new Command.Depart(Notation.visitor(visitor)));
    }

    Answer vanishes(String visitor) {
        return does(new Command.VisitorGone(Notation.visitor(visitor)));
    }

    // What agents do.

    Answer comesOnDuty(String agent) {
        return comesOnDuty(agent, 0);
    }

    Answer comesOnDuty(String agent, int chats) {
        return does(new Command.GoOnDuty(Notation.agent(agent), Show.ONLINE, "", chats));
    }

    Answer shows(String agent, Show show) {
        return does(new Command.ShowPresence(Notation.agent(agent), show, ""));
    }

    Answer goesOffDuty(String agent) {
        return does(new Command.GoOffDuty(Notation.agent(agent)));
    }

    Answer accepts(String agent, String visitor) {
        return acceptsBy(agent, id(visitor));
    }

    Answer acceptsBy(String agent, String key) {
        return does(new Command.Accept(Notation.agent(agent), key));
    }

    Answer rejects(String agent, String visitor) {
        return does(new Command.Reject(Notation.agent(agent), id(visitor)));
    }

    /** The agent wants somebody in the visitor's chat: a user, a queue or anybody. */
    Answer invites(String agent, String whom, String visitor) {
        return asks(agent, Assist.Kind.INVITE, whom, visitor);
    }

    /** As {@link #invites}, and he himself wants to leave. */
    Answer transfers(String agent, String whom, String visitor) {
        return asks(agent, Assist.Kind.TRANSFER, whom, visitor);
    }

    private Answer asks(String agent, Assist.Kind kind, String whom, String visitor) {
        return does(new Command.AskAssist(Notation.agent(agent), id(visitor), kind, Notation.target(whom), Notation.invitee(whom), "please"));
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
        return does(new Command.DeclineRoom(id(visitor), Notation.agent(person).toBare()));
    }

    Answer entersOwnRoom(String visitor) {
        return does(new Command.EnterRoom(id(visitor), Notation.visitor(visitor), visitor));
    }

    Answer leavesOwnRoom(String visitor) {
        return does(new Command.LeaveRoom(id(visitor), visitor));
    }

    Answer enters(String agent, String visitor) {
        return does(new Command.EnterRoom(id(visitor), Notation.agent(agent), agent));
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
        List<QueueSettings> others = Notation.queues(queues);
        does(new Command.Configure(workgroup.settings().with(others), Notation.members(others)));
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
        has(settings -> settings.with(settings.queues().stream().map(queue -> queue.name().equals(name) ? change.apply(queue) : queue).toList()));
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
        does(new Command.Resume(Notation.sessions(present)));
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
        return workgroup.request(id(visitor)).orElseThrow(() -> new AssertionError(visitor + " is not known any more: " + outcome(visitor)));
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
        return workgroup.load(Notation.agent(agent));
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
