package org.igniterealtime.openfire.plugins.workgroups.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;

/**
 * Counts what a workgroup's requests, chats and offers come to, by comparing each before and after a change. Everything is counted once, when
 * it is over, from what its rows know: so nothing is lost or counted twice by a restart.
 */
public final class Tally {

    /** Of a chat that takes longer only the first week counts for how many there were at once. */
    static final Duration LONGEST_SPREAD = Duration.ofDays(7);

    /** Wherever nobody can say how long the visitor would have waited here. */
    private static final Set<Outcome> CUT_SHORT = EnumSet.of(Outcome.MOVED, Outcome.REMOVED, Outcome.DESK_CLOSED);

    private record Key(About about, Instant slot) { }

    private final String workgroup;
    private final Map<Key, Figures> booked = new LinkedHashMap<>();
    private final Map<About, Integer> running = new HashMap<>();
    private String reclaimed;

    /** @param workgroup its name */
    public Tally(String workgroup) {
        this.workgroup = workgroup;
    }

    /** A request was there before anything happened. */
    public void found(Request request) {
        Stays.of(workgroup, request, request.queue()).keySet().forEach(about -> count(about, 1));
    }

    /** That event is about to change requests. */
    public void before(Event event) {
        reclaimed = event instanceof Event.Queued queued ? queued.reclaimed() : null;
    }

    /** A request has changed. @param before null if it is new */
    public void changed(Request before, Request after, Instant at) {
        stays(before == null ? Map.of() : Stays.of(workgroup, before, queueOfChat(before, after)), Stays.of(workgroup, after, after.queue()), at);
        if (before == null) {
            return;
        }
        offers(before.pending(), after.offers());
        // A visitor who comes back in time goes on with the wait that he had; one who never was in line here is counted where he was.
        if (isOver(after) && !isOver(before) && !after.id().equals(reclaimed) && before.state() != RequestState.ARRIVING) {
            Figures figures = new Figures(Ends.of(after.end().outcome()), waits(after), Chats.NONE, Offers.NONE);
            Instant slot = Slot.of(after.place().since());
            book(About.workgroup(workgroup), slot, figures);
            book(About.queue(after.queue()), slot, figures);
        }
    }

    // A chat whose queue has been removed goes on in another, and is booked there.
    private String queueOfChat(Request before, Request after) {
        if (before.queue().equals(after.queue()) || before.servedBy().isEmpty() || after.servedBy().isEmpty()) {
            return before.queue();
        }
        count(About.queue(before.queue()), -1);
        count(About.queue(after.queue()), 1);
        return after.queue();
    }

    /** @return how many there are now */
    private int count(About about, int more) {
        int now = running.getOrDefault(about, 0) + more;
        running.put(about, now);
        if (now == 0) {
            running.remove(about);
        }
        return now;
    }

    /** Another workgroup's chat, for which one of ours is wanted, has changed. @param before null if it is new */
    public void changed(Referral before, Referral after) {
        if (before != null) {
            offers(before.offers().stream().filter(Offer::isPending).toList(), after.offers());
        }
    }

    private static boolean isOver(Request request) {
        return request.state().isFinal() && request.end().keptUntil() == null;
    }

    private static Waits waits(Request request) {
        Instant since = request.place().since();
        boolean judged = !CUT_SHORT.contains(request.end().outcome());
        return request.offers().stream().filter(offer -> !offer.isAssist() && offer.state() == OfferState.ACCEPTED).map(Offer::endedAt)
            .filter(Objects::nonNull).min(Instant::compareTo).map(accepted -> Waits.answered(Duration.between(since, accepted)))
            .orElseGet(() -> judged ? Waits.unanswered(Duration.between(since, request.end().at())) : Waits.NONE);
    }

    private void offers(List<Offer> pending, List<Offer> now) {
        for (Offer before : pending) {
            Offer after = now.get(before.number() - 1);
            // What another workgroup is asked for is offered, and counted, there.
            if (!after.isPending() && !(after.isAssist() && before.isReferred())) {
                Figures figures = Figures.of(Offers.of(after.state()));
                book(About.agent(after.agent()), Slot.of(after.madeAt()), figures);
                book(About.workgroup(workgroup), Slot.of(after.madeAt()), figures);
            }
        }
    }

    private void stays(Map<About, Instant> before, Map<About, Instant> after, Instant at) {
        before.forEach((about, since) -> {
            if (!after.containsKey(about)) {
                count(about, -1);
                over(about, since, at.isBefore(since) ? since : at);
            }
        });
        after.keySet().stream().filter(about -> !before.containsKey(about)).forEach(about ->
            book(about, Slot.of(at), Figures.of(Chats.began(count(about, 1)))));
    }

    private void over(About about, Instant since, Instant until) {
        book(about, Slot.of(since), Figures.of(Chats.over(Duration.between(since, until))));
        Instant last = until.isAfter(since.plus(LONGEST_SPREAD)) ? since.plus(LONGEST_SPREAD) : until;
        Instant from = since;
        for (Instant slot = Slot.of(since); slot.isBefore(last); slot = slot.plus(Slot.LENGTH)) {
            Instant end = slot.plus(Slot.LENGTH).isBefore(last) ? slot.plus(Slot.LENGTH) : last;
            book(about, slot, Figures.of(Chats.present(wholeMillis(since, from, end), since.isBefore(slot))));
            from = end;
        }
    }

    // Counted from the chat's begin, so that what is cut off of its parts is no more than what is cut off of the whole.
    private static Duration wholeMillis(Instant since, Instant from, Instant end) {
        return Duration.ofMillis(Duration.between(since, end).toMillis() - Duration.between(since, from).toMillis());
    }

    private void book(About about, Instant slot, Figures figures) {
        booked.merge(new Key(about, slot), figures, Figures::plus);
    }

    /** What was counted since this was last asked. */
    public List<Booked> take() {
        List<Booked> taken = booked.entrySet().stream()
            .map(entry -> new Booked(entry.getKey().about(), entry.getKey().slot(), entry.getValue())).toList();
        booked.clear();
        return taken;
    }
}
