package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Tally;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Candidate;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.LineWatch;

/**
 * The state of one workgroup: who waits, who is on duty, who talks to whom. It changes only by {@link Event}s, and the same events give
 * the same state. Not thread-safe: it belongs to the workgroup's mailbox.
 */
public final class Workgroup {

    private final Deadlines deadlines = new Deadlines();
    private final Requests requests;
    private final Agents agents;
    private final ChangedRows changed = new ChangedRows();
    private final Set<String> staffed = new TreeSet<>();
    private final Regulars regulars = new Regulars();
    private final Referrals referrals = new Referrals();
    private final Elsewhere elsewhere = new Elsewhere();
    private final DoorState door = new DoorState();
    private final EventHandler changes = new Changes(this);
    private final Tally tally;
    private Waits waits;
    private WorkgroupSettings settings;
    private Members members;
    private long nextArrival = 1;

    /** An empty workgroup, made at that instant. */
    public Workgroup(WorkgroupSettings settings, Members members, Instant now) {
        this.settings = settings;
        this.members = members;
        this.agents = new Agents(settings.staffing().wrapUp(), deadlines);
        this.requests = new Requests(new Waiting(settings), deadlines);
        this.waits = new Waits(this, new LineWatch(Map.of(), null));
        this.tally = new Tally(settings.name());
        door(settings.openAt(now), now);
    }

    /**
     * A workgroup as its rows say.
     *
     * @param now when the rows were read
     */
    public Workgroup(WorkgroupSettings settings, Members members, Snapshot rows, Instant now) {
        this(settings, members, now);
        rows.agents().forEach(agent -> agents.put(agent, now));
        settings.queues().stream().map(QueueSettings::name).filter(queue -> !onDutyIn(queue).isEmpty()).forEach(staffed::add);
        rows.requests().forEach(request -> requests.put(request.manned(isStaffed(request.queue()), now), now));
        rows.requests().forEach(tally::found);
        rows.regulars().forEach(regulars::served);
        rows.referrals().forEach(referrals::put);
        nextArrival = rows.nextArrival();
        waits = new Waits(this, new LineWatch(rows.paces(), rows.seenAt()));
    }

    /** Everything that must survive, as it is now. */
    public Snapshot snapshot() {
        return new Snapshot(List.copyOf(requests.all()), List.copyOf(agents.all()), regulars.all(),
            List.copyOf(referrals.all()), nextArrival, waits.watch().all(), waits.watch().seenAt());
    }

    /** Makes the event true. */
    public void apply(Event event, Instant at) {
        waits.watch().before(this, event, at);
        tally.before(event);
        event.to(changes, at);
        waits.watch().after(this, event);
    }

    /** The rows that have changed since this was last asked. */
    public Changed takeChanged() {
        return new Changed(changed.takeRequests(), changed.takeAgents(), changed.takeReferrals(), waits.watch().takeChanged(),
            tally.take());
    }

    /** What other workgroups must hear since they were last told. */
    Elsewhere elsewhere() {
        return elsewhere;
    }

    void put(Request next, Instant at) {
        Request request = next.manned(isStaffed(next.queue()), at);
        tally.changed(requests.find(request.id()).orElse(null), request, at);
        requests.find(request.id()).ifPresent(before -> elsewhere.changes(settings.name(), before, request));
        requests.put(request, at);
        changed.add(request);
    }

    void put(Referral referral) {
        tally.changed(referrals.find(referral.key()).orElse(null), referral);
        referrals.put(referral);
        changed.add(referral);
    }

    void put(Agent agent, Instant at) {
        agents.put(agent, at);
        changed.add(agent);
    }

    /** As {@link Agents#laterThanAnyOffer}. */
    Instant laterThanAnyOffer(Instant at) {
        return agents.laterThanAnyOffer(at);
    }

    void arrived(long arrival) {
        nextArrival = Math.max(nextArrival, arrival + 1);
    }

    void configure(WorkgroupSettings other, Members others, Instant at) {
        settings = other;
        members = others;
        agents.retime(other.staffing().wrapUp(), at);
        door(settings.openAt(at), at);
        staffed.removeIf(queue -> other.queue(queue).isEmpty());
        requests.retime(new Waiting(settings), at);
    }

    void door(boolean open, Instant at) {
        deadlines.remove(door.deadlines());
        door.set(open, Door.deadlines(settings, open, at));
        deadlines.add(door.deadlines(), at);
    }

    DoorState door() {
        return door;
    }

    /** Whether visitors may join. */
    public boolean isOpen() {
        return door.isOpen();
    }

    void staff(String queue, boolean now) {
        if (now) {
            staffed.add(queue);
        } else {
            staffed.remove(queue);
        }
    }

    void served(Visitor visitor, Address agent) {
        regulars.served(visitor.userId().bare(), agent);
    }

    /** Who served this person last, if that is remembered; only of people with an account. */
    Optional<Address> servedBefore(Visitor visitor) {
        return visitor.registered() ? regulars.agentOf(visitor.userId().bare()) : Optional.empty();
    }

    /** Whether somebody is on duty for the queue, as last noticed. */
    public boolean isStaffed(String queue) {
        return staffed.contains(queue);
    }

    Requests requests() {
        return requests;
    }

    Referrals referrals() {
        return referrals;
    }

    long nextArrival() {
        return nextArrival;
    }

    public WorkgroupSettings settings() {
        return settings;
    }

    public Members members() {
        return members;
    }

    public Optional<Request> request(String id) {
        return requests.find(id);
    }

    /** Requests that are waiting or in chat, and those whose place is kept. */
    public Collection<Request> allRequests() {
        return List.copyOf(requests.all());
    }

    /** The waiting requests of a queue, first in front. */
    public List<Request> waitingIn(String queue) {
        return requests.waitingIn(queue).stream().map(requests::get).toList();
    }

    public int waitingCount(String queue) {
        return requests.waitingIn(queue).size();
    }

    /**
     * A queue as agents see it.
     *
     * @param most how many of those waiting to name at most
     */
    public QueueView view(String queue, int most) {
        return QueueView.of(this, queue, most);
    }

    /** The request that this visitor waits or chats with, if any. */
    public Optional<Request> requestOf(Address visitor) {
        return requests.ofVisitor(visitor).stream().findFirst();
    }

    /** How many stand before it in its queue: 0 is the next one served. */
    public int position(Request request) {
        return requests.position(request);
    }

    /** How long visitors have waited, and will. */
    public Waits waits() {
        return waits;
    }

    /** Chats of other workgroups for which our agents are wanted, or were lately. */
    public Collection<Referral> allReferrals() {
        return referrals.all();
    }

    /** The one of another workgroup's request, by the number that its offer has there. */
    public Optional<Referral> referral(String request, int assist) {
        return referrals.find(Referral.key(request, assist));
    }

    public Optional<Agent> agent(Address address) {
        return agents.find(address);
    }

    /** The agent who is on duty with exactly this session. */
    public Optional<Agent> onDuty(Address session) {
        return agent(session).filter(agent -> session.equals(agent.session()));
    }

    public List<Agent> agentsOnDuty() {
        return agents.all().stream().filter(Agent::onDuty).toList();
    }

    /** The agents on duty who are members of the queue. */
    public List<Agent> onDutyIn(String queue) {
        Set<Address> can = members.of(queue);
        return agents.all().stream().filter(agent -> agent.onDuty() && can.contains(agent.address())).toList();
    }

    /** The requests an agent is serving, or is being connected with. */
    public List<Request> chatsOf(Address agent) {
        return requests.slotsOf(agent.toBare()).stream().map(requests::get)
            .filter(request -> request.servedBy().filter(agent.toBare()::equals).isPresent()).toList();
    }

    /** Whatever fills the agent's slots here, in the order of their ids. */
    public List<Request> slotsOf(Address agent) {
        return requests.slotsOf(agent.toBare()).stream().map(requests::get).toList();
    }

    Candidate candidate(Agent agent, Dispatch dispatch) {
        return new Candidate(agent, load(agent.address()), capacity(agent), dispatch.skill(agent.address()));
    }

    /** Whether an offer waits for this agent's answer. */
    boolean isBeingAsked(Address agent) {
        return slotsOf(agent).stream().anyMatch(request -> request.pending().stream().anyMatch(offer -> offer.agent().equals(agent)))
            || referrals.of(agent).stream().anyMatch(referral -> referral.pending().isPresent());
    }

    /** Pending offers, chats, and chats in which he assists, here or in another workgroup, together: what fills the agent's slots. */
    public int load(Address agent) {
        return requests.load(agent.toBare()) + referrals.load(agent.toBare());
    }

    public int capacity(Agent agent) {
        return settings.capacity(agent);
    }

    public boolean hasFreeSlot(Agent agent) {
        return load(agent.address()) < capacity(agent);
    }

    /** When something is due next. */
    public Optional<Instant> nextDeadline() {
        return Stream.concat(deadlines.next().stream(), referrals.nextDeadline().stream()).min(Instant::compareTo);
    }

    Deadlines deadlines() {
        return deadlines;
    }
}
