package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/**
 * Watches the events of a workgroup, and keeps the {@link WaitStatistics} of its queues by them: the same events give the same numbers.
 * Must see each event twice, just before and just after it is applied. Belongs to the workgroup's mailbox, as the state does.
 */
public final class LineWatch {

    private final Map<String, WaitStatistics> statistics;
    private final Set<String> saved;
    private final Set<String> changed = new TreeSet<>();
    private final Set<String> full = new HashSet<>();
    private Set<Address> holders = Set.of();
    private Instant seen;

    /**
     * @param known what the rows say, by queue
     * @param since when the last event was, or null: the time that passed before the next one then counts for nothing
     */
    public LineWatch(Map<String, WaitStatistics> known, Instant since) {
        this.statistics = new HashMap<>(known);
        this.saved = new HashSet<>(known.keySet());
        this.seen = since;
    }

    /** What is known of a queue. */
    public WaitStatistics of(String queue) {
        return statistics.getOrDefault(queue, WaitStatistics.NONE);
    }

    /** What is known of each queue of which anything is. */
    public Map<String, WaitStatistics> all() {
        return Map.copyOf(statistics);
    }

    /** When the last event was; null if there was none. */
    public Instant seenAt() {
        return seen;
    }

    /** What has changed since this was last asked. */
    public List<Changed.Pace> takeChanged() {
        List<Changed.Pace> taken = changed.stream().map(queue -> new Changed.Pace(queue, of(queue), saved.add(queue))).toList();
        changed.clear();
        return taken;
    }

    /** The event is about to change the workgroup: until now it was as it still is. */
    public void before(Workgroup workgroup, Event event, Instant at) {
        full.clear();
        holders = holders(workgroup, event);
        Duration passed = passed(event, at);
        // Most events come with others in the same instant, and free nothing.
        if (!passed.isZero() || !holders.isEmpty()) {
            workgroup.settings().queues().forEach(queue -> passed(workgroup, queue.name(), passed, at));
        }
        seen = seen == null || at.isAfter(seen) ? at : seen;
        workgroup.request(about(event)).ifPresent(one -> leavesLine(one, event, at));
    }

    private Duration passed(Event event, Instant at) {
        boolean unseen = seen == null || event instanceof Event.Resumed || !at.isAfter(seen);
        return unseen ? Duration.ZERO : Duration.between(seen, at);
    }

    private void passed(Workgroup workgroup, String queue, Duration time, Instant at) {
        Slots slots = new Slots(workgroup);
        Occupancy occupancy = new Occupancy(slots.of(queue), slots.free(queue, at), workgroup.waitingCount(queue));
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
        if (event instanceof Event.Overflowed || event instanceof Event.HandedOn) {
            change(request.queue(), WaitStatistics::visitorLeft);
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
        left.removeAll(holders(workgroup, event));
        if (left.isEmpty() || isBackInLine(workgroup, event)) {
            return;
        }
        Slots slots = new Slots(workgroup);
        full.forEach(queue -> left.stream().filter(workgroup.members().of(queue)::contains).filter(agent -> slots.isFree(agent, queue))
            .forEach(agent -> change(queue, WaitStatistics::slotFreed)));
    }

    // Then he will need another slot. Who is still on offer to somebody else will not.
    private static boolean isBackInLine(Workgroup workgroup, Event event) {
        return event instanceof Event.OfferEnded ended
            && workgroup.request(ended.request()).filter(request -> request.state() == RequestState.QUEUED).isPresent();
    }

    private void change(String queue, UnaryOperator<WaitStatistics> how) {
        WaitStatistics before = of(queue);
        WaitStatistics after = how.apply(before);
        if (!after.equals(before)) {
            statistics.put(queue, after);
            changed.add(queue);
        }
    }

    private static Set<Address> holders(Request request) {
        Set<Address> holders = new HashSet<>();
        request.pending().forEach(offer -> holders.add(offer.agent()));
        request.assisting().forEach(offer -> holders.add(offer.agent()));
        request.servedBy().ifPresent(holders::add);
        return holders;
    }

    private static Set<Address> holders(Workgroup workgroup, Event event) {
        if (event instanceof Event.ReferralEnded ended) {
            return workgroup.referral(ended.request(), ended.assist()).flatMap(Referral::held).map(offer -> Set.of(offer.agent())).orElse(Set.of());
        }
        return event instanceof Event.Overflowed || event instanceof Event.HandedOn ? Set.of() : workgroup.request(about(event)).map(LineWatch::holders).orElse(Set.of());
    }

    // The events by which a slot may become free, or somebody leaves a line.
    private static String about(Event event) {
        if (event instanceof Event.Ended ended) {
            return ended.request();
        }
        if (event instanceof Event.Accepted accepted) {
            return accepted.request();
        }
        if (event instanceof Event.OfferEnded ended) {
            return ended.request();
        }
        if (event instanceof Event.Overflowed overflowed) {
            return overflowed.request();
        }
        if (event instanceof Event.HandedOn handed) {
            return handed.request();
        }
        if (event instanceof Event.HandedOver handed) {
            return handed.request();
        }
        return event instanceof Event.AssistEnded assist ? assist.request() : "";
    }
}
