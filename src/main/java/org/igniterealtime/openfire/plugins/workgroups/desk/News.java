package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueView;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;

/**
 * Gathers what changes all the time - places in line, queues, colleagues - so that a rush of visitors does not become a flood of
 * stanzas. Belongs to one workgroup's mailbox.
 */
final class News {

    /** A visitor hears of his place at most that often, except that he is next. */
    static final Duration PLACE_GAP = Duration.ofSeconds(5);
    /** An agent hears of a queue, or of a colleague, at most that often. */
    static final Duration AGENT_GAP = Duration.ofSeconds(1);
    /** So many of those who wait are named to agents. */
    static final int NAMED = 100;

    record Place(int position, Optional<Duration> expected) {

        boolean isNearly(Place other) {
            return position == other.position && expected.isPresent() && other.expected.isPresent()
                && expected.get().minus(other.expected.get()).abs().multipliedBy(10).compareTo(expected.get()) <= 0;
        }
    }

    private record Watch(String what, Address session) { }

    private final String workgroup;
    private final Outbox outbox;
    private final Gathered<String, Place> places = new Gathered<>(PLACE_GAP);
    private final Gathered<Watch, QueueView> queues = new Gathered<>(AGENT_GAP);
    private final Gathered<Watch, Outbox.Colleague> colleagues = new Gathered<>(AGENT_GAP);
    private final Set<String> changedQueues = new LinkedHashSet<>();
    private final Set<Address> changedAgents = new LinkedHashSet<>();
    private final Map<Address, Address> lastSessions = new HashMap<>();

    News(String workgroup, Outbox outbox) {
        this.workgroup = workgroup;
        this.outbox = outbox;
    }

    void lineChanged(String queue) {
        changedQueues.add(queue);
    }

    void agentChanged(Address agent) {
        changedAgents.add(agent);
    }

    /** A session has come on duty and knows nothing yet. */
    void welcome(Address session) {
        queues.forget(watch -> watch.session().equals(session));
        colleagues.forget(watch -> watch.session().equals(session));
    }

    /**
     * Tells what may be told now.
     *
     * @return when to come back for the rest
     */
    Optional<Instant> tell(Workgroup state, Instant now) {
        changedAgents.forEach(agent -> state.settings().queues().stream().map(QueueSettings::name)
            .filter(queue -> state.members().of(queue).contains(agent)).forEach(changedQueues::add));
        List<Instant> again = new ArrayList<>();
        for (String queue : List.copyOf(changedQueues)) {
            tellPlaces(state, queue, now);
            tellAgents(state, queue, now);
            Optional<Instant> next = Stream.of(places.takeNext(), queues.takeNext()).flatMap(Optional::stream).min(Instant::compareTo);
            if (next.isEmpty()) {
                changedQueues.remove(queue);
            }
            next.ifPresent(again::add);
        }
        for (Address agent : List.copyOf(changedAgents)) {
            tellColleagues(state, agent, now);
            Optional<Instant> next = colleagues.takeNext();
            if (next.isEmpty()) {
                changedAgents.remove(agent);
            }
            next.ifPresent(again::add);
        }
        return again.stream().min(Instant::compareTo);
    }

    private void tellPlaces(Workgroup state, String queue, Instant now) {
        int position = 0;
        Map<String, WaitForecast> forecasts = state.waits().forecasts(queue, now);
        for (Request request : state.waitingIn(queue)) {
            Place place = place(request, position++, Optional.ofNullable(forecasts.get(request.id())).map(WaitForecast::toMedian));
            boolean atHead = place.position() == 0
                && places.lastTold(request.id()).filter(told -> told.position() == 0).isEmpty();
            if (places.isDue(request.id(), place, now, atHead)) {
                outbox.place(workgroup, request, place.position(), place.expected());
            }
        }
        places.forget(id -> state.request(id).filter(request -> request.state().isWaiting()).isEmpty());
    }

    // A forecast moves a little with everything that happens. That alone is not worth a stanza to each of a thousand who wait.
    private Place place(Request request, int position, Optional<Duration> expected) {
        Place place = new Place(position, wait(request, expected));
        return places.lastTold(request.id()).filter(told -> told.isNearly(place)).orElse(place);
    }

    // Whoever is told in words is told minutes: a message for each second would be a nuisance.
    private static Optional<Duration> wait(Request request, Optional<Duration> expected) {
        return request.visitor().language() == null ? expected
            : expected.map(wait -> Duration.ofMinutes(Math.max(1, wait.plusSeconds(59).toMinutes())));
    }

    private void tellAgents(Workgroup state, String queue, Instant now) {
        QueueView view = state.view(queue, NAMED);
        for (Agent agent : state.onDutyIn(queue)) {
            if (queues.isDue(new Watch(queue, agent.session()), view, now, false)) {
                outbox.queue(workgroup, view, agent.session());
            }
        }
        queues.forget(watch -> state.onDuty(watch.session()).isEmpty());
    }

    private void tellColleagues(Workgroup state, Address changed, Instant now) {
        Optional<Agent> agent = state.agent(changed);
        Address session = agent.flatMap(Agent::sessionOnDuty).orElseGet(() -> lastSessions.get(changed));
        if (agent.isEmpty() || session == null) {
            return;
        }
        lastSessions.put(changed, session);
        Outbox.Colleague seen = new Outbox.Colleague(agent.get(), session, state.capacity(agent.get()), state.chatsOf(changed));
        for (Agent watcher : state.agentsOnDuty()) {
            if (!watcher.address().equals(changed)
                && colleagues.isDue(new Watch(changed.bare(), watcher.session()), seen, now, !agent.get().onDuty())) {
                outbox.colleague(workgroup, seen, watcher.session());
            }
        }
        colleagues.forget(watch -> state.onDuty(watch.session()).isEmpty());
        if (!agent.get().onDuty()) {
            lastSessions.remove(changed);
        }
    }
}
