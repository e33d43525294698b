package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/**
 * Watches the events of a workgroup, and keeps the {@link WaitStatistics} of its queues by them: the same events give the same numbers.
 * Must see each event twice, just before and just after it is applied. Belongs to the workgroup's mailbox, as the state does.
 */
public final class LineWatch {

    private final Map<String, WaitStatistics> statistics;
    private final Set<String> full = new HashSet<>();
    private Set<Address> holders = Set.of();
    private Instant seen;

    /**
     * @param known what the rows say, by queue
     * @param since from when on events are seen: the time that passed before counts for nothing
     */
    public LineWatch(Map<String, WaitStatistics> known, Instant since) {
        this.statistics = new HashMap<>(known);
        this.seen = since;
    }

    /** What is known of a queue. */
    public WaitStatistics of(String queue) {
        return statistics.getOrDefault(queue, WaitStatistics.NONE);
    }

    /** The event is about to change the workgroup: until now it was as it still is. */
    public void before(Workgroup workgroup, Event event, Instant at) {
        Optional<Request> request = workgroup.request(subject(event));
        full.clear();
        holders = request.map(LineWatch::holders).orElse(Set.of());
        // Most events come with others in the same instant, and free nothing.
        if (at.isAfter(seen) || !holders.isEmpty()) {
            Duration passed = at.isAfter(seen) ? Duration.between(seen, at) : Duration.ZERO;
            workgroup.settings().queues().forEach(queue -> passed(workgroup, queue.name(), passed));
            seen = seen.plus(passed);
        }
        request.ifPresent(one -> leavesLine(one, event, at));
    }

    private void passed(Workgroup workgroup, String queue, Duration time) {
        Slots slots = new Slots(workgroup);
        Occupancy occupancy = new Occupancy(slots.of(queue), slots.free(queue), workgroup.waitingCount(queue));
        change(queue, known -> known.passed(time, occupancy));
        if (occupancy.allBusy()) {
            full.add(queue);
        }
    }

    private void leavesLine(Request request, Event event, Instant at) {
        if (event instanceof Event.Accepted) {
            firstOffer(request).ifPresent(offer ->
                change(request.queue(), known -> known.answered(Duration.between(offer.madeAt(), at))));
        }
        if (event instanceof Event.Ended ended && request.state().isWaiting() && ended.outcome() != Outcome.DESK_CLOSED) {
            change(request.queue(), WaitStatistics::visitorLeft);
        }
    }

    // Since the visitor came into line, or came back to it after an agent was lost.
    private static Optional<Offer> firstOffer(Request request) {
        return request.offers().stream().filter(offer -> !offer.isAssist() && !offer.madeAt().isBefore(request.queuedAt())).findFirst();
    }

    /** The event has changed the workgroup. */
    public void after(Workgroup workgroup, Event event) {
        Set<Address> left = new HashSet<>(holders);
        workgroup.request(subject(event)).map(LineWatch::holders).ifPresent(left::removeAll);
        left.removeIf(agent -> !new Slots(workgroup).isFree(agent));
        full.forEach(queue -> left.stream().filter(workgroup.members().of(queue)::contains)
            .forEach(agent -> change(queue, WaitStatistics::slotFreed)));
    }

    private void change(String queue, UnaryOperator<WaitStatistics> how) {
        statistics.put(queue, how.apply(of(queue)));
    }

    private static Set<Address> holders(Request request) {
        Set<Address> holders = new HashSet<>();
        request.pending().forEach(offer -> holders.add(offer.agent()));
        request.assisting().forEach(offer -> holders.add(offer.agent()));
        request.servedBy().ifPresent(holders::add);
        return holders;
    }

    // The events by which a slot may become free. Not the end of an offer: that visitor stands in line again, and will need another slot.
    private static String subject(Event event) {
        if (event instanceof Event.Ended ended) {
            return ended.request();
        }
        if (event instanceof Event.Accepted accepted) {
            return accepted.request();
        }
        if (event instanceof Event.HandedOver handed) {
            return handed.request();
        }
        return event instanceof Event.AssistEnded assist ? assist.request() : "";
    }
}
