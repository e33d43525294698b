package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitOutlook;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;

/**
 * Writes down what each visitor was told when he joined, and what came of it. Of a visitor who gave up it is the wait he would have had
 * (his potential wait, peers.md §3.3): until a slot became free that would have been his, for nobody before him was left.
 */
final class Observer {

    /** Of the earliest tenth nothing is judged: the desk opens empty. */
    private static final double WARM_UP = 0.1;

    private final Day day;
    private final Workgroup workgroup;
    private final Function<String, WaitStatistics> known;
    private final WaitOutlook outlook;
    private final Map<String, Told> told = new HashMap<>();
    private final Map<String, Request> ghosts = new LinkedHashMap<>();
    private final Map<String, Deque<Double>> lastHundred = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Double> waits = new ArrayList<>();
    private final Map<Address, Integer> chats = new LinkedHashMap<>();
    private final Map<String, Address> regulars = new HashMap<>();
    private int gaveUp;
    private int again;
    private int same;

    /** @param usual the mean of the last hundred waits */
    private record Told(Customer customer, WaitForecast forecast, double usual) { }

    Observer(Day day, Workgroup workgroup, Function<String, WaitStatistics> known) {
        this.day = day;
        this.workgroup = workgroup;
        this.known = known;
        this.outlook = new WaitOutlook(workgroup);
    }

    void joined(String id, Customer customer, Instant at) {
        Optional<Request> waiting = workgroup.request(id).filter(request -> request.state() == RequestState.QUEUED);
        Deque<Double> last = lastHundred.getOrDefault(customer.queue(), new ArrayDeque<>());
        if (waiting.isEmpty() || last.isEmpty() || customer.at() < day.hours() * 3_600_000L * WARM_UP) {
            return;
        }
        Optional.ofNullable(outlook.of(customer.queue(), known.apply(customer.queue()), at).get(id)).ifPresent(forecast ->
            told.put(id, new Told(customer, forecast, last.stream().mapToDouble(wait -> wait).average().orElseThrow())));
    }

    void givesUp(String id) {
        gaveUp++;
        ghosts.put(id, workgroup.request(id).orElseThrow());
    }

    /** The workgroup is as it was before the event. */
    void before(Event event, long now) {
        if (event instanceof Event.Offered offered) {
            Request request = workgroup.request(offered.request()).orElseThrow();
            resolve(offered.agent(), now, ghost -> ghost.place().compareTo(request.place()) < 0);
        }
        if (event instanceof Event.Accepted accepted) {
            Request request = workgroup.request(accepted.request()).orElseThrow();
            double wait = waited(request, now);
            waits.add(wait);
            chats.merge(accepted.agent(), 1, Integer::sum);
            Address before = regulars.put(request.visitor().userId().bare(), accepted.agent());
            again += before == null ? 0 : 1;
            same += accepted.agent().equals(before) ? 1 : 0;
            Deque<Double> last = lastHundred.computeIfAbsent(request.queue(), queue -> new ArrayDeque<>());
            last.add(wait);
            if (last.size() > 100) {
                last.remove();
            }
            happened(request.id(), wait, true);
        }
    }

    /** Every offer that could be made has been made: who is still free would have been free for those who gave up. */
    void decided(long now) {
        if (!ghosts.isEmpty()) {
            workgroup.agentsOnDuty().stream().filter(workgroup::hasFreeSlot).forEach(agent -> resolve(agent.address(), now, ghost -> true));
        }
    }

    private void resolve(Address agent, long now, Predicate<Request> whom) {
        List<Request> turn = ghosts.values().stream().filter(whom)
            .filter(ghost -> workgroup.members().of(ghost.queue()).contains(agent)).toList();
        turn.forEach(ghost -> {
            ghosts.remove(ghost.id());
            happened(ghost.id(), waited(ghost, now), false);
        });
    }

    private static double waited(Request request, long now) {
        return Duration.between(request.place().since(), SimulatedDesk.instant(now)).toMillis() / 1000.0;
    }

    private void happened(String id, double wait, boolean served) {
        Told was = told.remove(id);
        if (was != null) {
            outcomes.add(new Outcome(was.forecast(), was.usual(), wait, was.customer().patience() / 1000.0, served));
        }
    }

    Report report() {
        return new Report(outcomes, waits, List.copyOf(chats.values()), gaveUp, again, same);
    }
}
