package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Tally;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Candidate;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.LineWatch;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitOutlook;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;

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
    private final Map<String, Duration> lastWaits = new HashMap<>();
    private final Map<String, Released> released = new LinkedHashMap<>();
    private final List<Effect.TellWorkgroup> moves = new ArrayList<>();
    private final Event.Handler changes = new Changes(this);
    private final Tally tally;
    private LineWatch watch;
    private WorkgroupSettings settings;
    private Members members;
    private List<Deadline> doorDeadlines = List.of();
    private boolean open;
    private long nextArrival = 1;

    /** An empty workgroup, made at that instant. */
    public Workgroup(WorkgroupSettings settings, Members members, Instant now) {
        this.settings = settings;
        this.members = members;
        this.agents = new Agents(settings.staffing().wrapUp(), deadlines);
        this.requests = new Requests(new Waiting(settings, Set.of()), deadlines);
        this.watch = new LineWatch(Map.of(), null);
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
        requests.retime(new Waiting(settings, Set.copyOf(staffed)), now);
        rows.requests().forEach(request -> requests.put(request, now));
        rows.requests().forEach(tally::found);
        rows.regulars().forEach(regulars::served);
        rows.referrals().forEach(referrals::put);
        nextArrival = rows.nextArrival();
        watch = new LineWatch(rows.paces(), rows.seenAt());
    }

    /** Everything that must survive, as it is now. */
    public Snapshot snapshot() {
        return new Snapshot(List.copyOf(requests.all()), List.copyOf(agents.all()), regulars.all(),
            List.copyOf(referrals.all()), nextArrival, watch.all(), watch.seenAt());
    }

    /** Makes the event true. */
    public void apply(Event event, Instant at) {
        watch.before(this, event, at);
        tally.before(event);
        event.to(changes, at);
        watch.after(this, event);
    }

    /** The rows that have changed since this was last asked. */
    public Changed takeChanged() {
        return new Changed(changed.takeRequests(), changed.takeAgents(), changed.takeReferrals(), watch.takeChanged(), tally.take());
    }

    /** An agent of another workgroup, wanted or found there, is not needed for one of our chats any more. */
    record Released(String request, Offer offer) { }

    /** Whom our chats have let go since this was last asked. */
    List<Released> takeReleased() {
        List<Released> taken = List.copyOf(released.values());
        released.clear();
        return taken;
    }

    /** What another workgroup must hear of the visitors that we have from it, or that it has from us, since this was last asked. */
    List<Effect.TellWorkgroup> takeMoves() {
        List<Effect.TellWorkgroup> taken = List.copyOf(moves);
        moves.clear();
        return taken;
    }

    void put(Request request, Instant at) {
        tally.changed(requests.find(request.id()).orElse(null), request, at);
        requests.find(request.id()).ifPresent(before -> {
            noteReleased(before, request);
            moves.addAll(Moving.between(settings.name(), before, request));
        });
        requests.put(request, at);
        changed.add(request);
    }

    private void noteReleased(Request before, Request after) {
        Set<Integer> still = after.lent(settings.name()).stream().map(Offer::number).collect(Collectors.toSet());
        before.lent(settings.name()).stream().filter(offer -> !still.contains(offer.number())).forEach(offer ->
            released.put(Referral.key(after.id(), offer.number()), new Released(after.id(), offer)));
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

    void waited(String queue, Duration wait) {
        lastWaits.put(queue, wait);
    }

    void configure(WorkgroupSettings other, Members others, Instant at) {
        settings = other;
        members = others;
        agents.retime(other.staffing().wrapUp(), at);
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

    /** How fast the line of a queue has moved. */
    public WaitStatistics pace(String queue) {
        return watch.of(queue);
    }

    /** How long each visitor in this queue will still wait, by request, as far as it is known. Goes through the whole line. */
    public Map<String, WaitForecast> forecasts(String queue, Instant now) {
        return new WaitOutlook(this).of(queue, watch.of(queue), now);
    }

    /** How long this one will still wait, if that is known. Goes through his whole line. */
    public Optional<WaitForecast> forecast(Request request, Instant now) {
        return Optional.ofNullable(forecasts(request.queue(), now).get(request.id()));
    }

    /**
     * How long the visitor who was served last had waited in this queue; empty while nobody was served since the restart.
     * For the agents' overview; visitors are told a {@link #forecast}.
     */
    public Optional<Duration> lastWait(String queue) {
        return Optional.ofNullable(lastWaits.get(queue));
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
