package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Candidate;

/**
 * The state of one workgroup: who waits, who is on duty, who talks to whom. It changes only by {@link Event}s, and the same events give
 * the same state. Not thread-safe: it belongs to the workgroup's mailbox.
 */
public final class Workgroup {

    private final Deadlines deadlines = new Deadlines();
    private final Requests requests;
    private final Map<Address, Agent> agents = new LinkedHashMap<>();
    private final Set<String> staffed = new TreeSet<>();
    private final Regulars regulars = new Regulars();
    private final Referrals referrals = new Referrals();
    private final Map<String, Duration> lastWaits = new HashMap<>();
    private final Set<String> changedRequests = new LinkedHashSet<>();
    private final Set<Address> changedAgents = new LinkedHashSet<>();
    private final Map<String, Request> dropped = new HashMap<>();
    private final Map<String, Referral> changedReferrals = new LinkedHashMap<>();
    private final Map<String, Released> released = new LinkedHashMap<>();
    private final Event.Handler changes = new Changes(this);
    private WorkgroupSettings settings;
    private Members members;
    private List<Deadline> doorDeadlines = List.of();
    private boolean open;
    private Instant newestOffer = Instant.MIN;
    private long nextArrival = 1;

    /** An empty workgroup, made at that instant. */
    public Workgroup(WorkgroupSettings settings, Members members, Instant now) {
        this.settings = settings;
        this.members = members;
        this.requests = new Requests(new Waiting(settings, Set.of()), deadlines);
        door(settings.openAt(now), now);
    }

    /**
     * A workgroup as its rows say.
     *
     * @param now when the rows were read
     */
    public Workgroup(WorkgroupSettings settings, Members members, Snapshot rows, Instant now) {
        this(settings, members, now);
        rows.agents().forEach(agent -> keep(agent, now));
        settings.queues().stream().map(QueueSettings::name).filter(queue -> !onDutyIn(queue).isEmpty()).forEach(staffed::add);
        requests.retime(new Waiting(settings, Set.copyOf(staffed)), now);
        rows.requests().forEach(request -> requests.put(request, now));
        rows.regulars().forEach(regulars::served);
        rows.referrals().forEach(referrals::put);
        nextArrival = rows.nextArrival();
    }

    /** Everything that must survive, as it is now. */
    public Snapshot snapshot() {
        return new Snapshot(List.copyOf(requests.all()), List.copyOf(agents.values()), regulars.all(),
            List.copyOf(referrals.all()), nextArrival);
    }

    /** Makes the event true. */
    public void apply(Event event, Instant at) {
        event.to(changes, at);
    }

    /** The rows that have changed since this was last asked. */
    public Changed takeChanged() {
        List<Request> changed = new ArrayList<>();
        changedRequests.forEach(id -> changed.add(requests.find(id).orElseGet(() -> dropped.get(id))));
        Changed result = new Changed(changed, changedAgents.stream().map(agents::get).toList(),
            List.copyOf(changedReferrals.values()));
        changedRequests.clear();
        changedAgents.clear();
        changedReferrals.clear();
        dropped.clear();
        return result;
    }

    /** An agent of another workgroup, wanted or found there, is not needed for one of our chats any more. */
    record Released(String request, Offer offer) { }

    /** Whom our chats have let go since this was last asked. */
    List<Released> takeReleased() {
        List<Released> taken = List.copyOf(released.values());
        released.clear();
        return taken;
    }

    void put(Request request, Instant at) {
        requests.find(request.id()).ifPresent(before -> noteReleased(before, request));
        requests.put(request, at);
        changedRequests.add(request.id());
        dropped.put(request.id(), request);
    }

    private void noteReleased(Request before, Request after) {
        Set<Integer> still = after.lent(settings.name()).stream().map(Offer::number).collect(Collectors.toSet());
        before.lent(settings.name()).stream().filter(offer -> !still.contains(offer.number())).forEach(offer ->
            released.put(Referral.key(after.id(), offer.number()), new Released(after.id(), offer)));
    }

    void put(Referral referral) {
        referrals.put(referral);
        changedReferrals.put(referral.key(), referral);
    }

    void put(Agent agent, Instant at) {
        keep(agent, at);
        changedAgents.add(agent.address());
    }

    private void keep(Agent agent, Instant at) {
        Agent before = agents.put(agent.address(), agent);
        if (before != null) {
            deadlines.remove(wrapUp(before));
        }
        deadlines.add(wrapUp(agent), at);
        Instant offered = agent.work().offeredAt();
        if (offered != null && offered.isAfter(newestOffer)) {
            newestOffer = offered;
        }
    }

    private List<Deadline> wrapUp(Agent agent) {
        return agent.wrapUpUntil(settings.staffing().wrapUp()).filter(until -> agent.onDuty())
            .map(until -> List.of(new Deadline(until, Deadline.Kind.WRAPPED_UP, agent.address().bare(), 0))).orElse(List.of());
    }

    /** That instant, or just after the newest offer: many are made in one millisecond, and still each agent has his turn. */
    Instant laterThanAnyOffer(Instant at) {
        return at.isAfter(newestOffer) ? at : newestOffer.plusMillis(1);
    }

    void arrived(long arrival) {
        nextArrival = Math.max(nextArrival, arrival + 1);
    }

    void waited(String queue, Duration wait) {
        lastWaits.put(queue, wait);
    }

    void configure(WorkgroupSettings other, Members others, Instant at) {
        agents.values().forEach(agent -> deadlines.remove(wrapUp(agent)));
        settings = other;
        members = others;
        agents.values().forEach(agent -> deadlines.add(wrapUp(agent), at));
        door(settings.openAt(at), at);
        staffed.removeIf(queue -> other.queue(queue).isEmpty());
        requests.retime(new Waiting(settings, Set.copyOf(staffed)), at);
    }

    void door(boolean nowOpen, Instant at) {
        deadlines.remove(doorDeadlines);
        open = nowOpen;
        doorDeadlines = Door.deadlines(settings, open, at);
        deadlines.add(doorDeadlines, at);
    }

    /** Whether the hours have said something that nobody has noticed yet. */
    boolean doorIsDue(Instant now) {
        return doorDeadlines.stream().anyMatch(deadline -> !deadline.at().isAfter(now));
    }

    /** Whether visitors may join. */
    public boolean isOpen() {
        return open;
    }

    void staff(String queue, boolean now, Instant at) {
        if (now) {
            staffed.add(queue);
        } else {
            staffed.remove(queue);
        }
        requests.retime(new Waiting(settings, Set.copyOf(staffed)), at);
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
        List<Request> waiting = requests.waitingIn(queue).stream().limit(Math.max(most, 1)).map(requests::get).toList();
        int count = waitingCount(queue);
        QueueView.Status status = open ? QueueView.Status.OPEN : count > 0 ? QueueView.Status.ACTIVE : QueueView.Status.CLOSED;
        List<QueueView.Waiting> named = new ArrayList<>();
        waiting.stream().limit(most).forEach(one ->
            named.add(new QueueView.Waiting(one.visitor().address(), named.size(), one.place().since())));
        return new QueueView(queue, count, waiting.stream().findFirst().map(first -> first.place().since()), lastWait(queue), status, named,
            staff(queue));
    }

    private QueueView.Staff staff(String queue) {
        List<Agent> staff = onDutyIn(queue);
        return new QueueView.Staff((int) staff.stream().filter(agent -> agent.show().isFree()).count(),
            staff.stream().mapToInt(agent -> chatsOf(agent.address()).size()).sum(), staff.stream().mapToInt(this::capacity).sum());
    }

    /** The request that this visitor waits or chats with, if any. */
    public Optional<Request> requestOf(Address visitor) {
        return requests.ofVisitor(visitor).stream().findFirst();
    }

    /** How many stand before it in its queue: 0 is the next one served. */
    public int position(Request request) {
        return requests.position(request);
    }

    /**
     * How long the visitor who was served last had waited in this queue; empty while nobody was served. An honest stand-in for a
     * prediction: with little data the delay of the last customer to enter service is the best simple one
     * (Ibrahim and Whitt, 2009).
     */
    public Optional<Duration> lastWait(String queue) {
        return Optional.ofNullable(lastWaits.get(queue));
    }

    /** Chats of other workgroups for which our agents are wanted, or were lately. */
    public Collection<Referral> allReferrals() {
        return referrals.all();
    }

    public Optional<Agent> agent(Address address) {
        return Optional.ofNullable(agents.get(address.toBare()));
    }

    /** The agent who is on duty with exactly this session. */
    public Optional<Agent> onDuty(Address session) {
        return agent(session).filter(agent -> session.equals(agent.session()));
    }

    public List<Agent> agentsOnDuty() {
        return agents.values().stream().filter(Agent::onDuty).toList();
    }

    /** The agents on duty who are members of the queue. */
    public List<Agent> onDutyIn(String queue) {
        Set<Address> can = members.of(queue);
        return agents.values().stream().filter(agent -> agent.onDuty() && can.contains(agent.address())).toList();
    }

    /** The requests an agent is serving, or is being connected with. */
    public List<Request> chatsOf(Address agent) {
        return requests.slotsOf(agent.toBare()).stream().map(requests::get)
            .filter(request -> request.servedBy().filter(agent.toBare()::equals).isPresent()).toList();
    }

    /** Whatever fills the agent's slots, in the order of their ids. */
    List<Request> slotsOf(Address agent) {
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
