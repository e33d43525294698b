package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that becomes due for a request unless the request changes before.
 *
 * @param offer the offer's number for {@link Kind#OFFER_OVER} and {@link Kind#ASSIST_ENTRY}, else 0
 */
record Deadline(Instant at, Kind kind, String request, int offer) implements Comparable<Deadline> {

    enum Kind {
        OFFER_OVER, WAIT_OVER,
        /** An agent who declined may be asked again. */
        ASK_AGAIN,
        VISITOR_ENTRY, AGENT_ENTRY, AGENT_ABSENT,
        /** Whoever was asked into a running chat has not come. */
        ASSIST_ENTRY,
        /** A kept place is given up. */
        FORGET
    }

    @Override
    public int compareTo(Deadline other) {
        int order = at.compareTo(other.at);
        order = order != 0 ? order : kind.compareTo(other.kind);
        order = order != 0 ? order : request.compareTo(other.request);
        return order != 0 ? order : Integer.compare(offer, other.offer);
    }

    /** Everything that is due for this request some time, if nothing else happens to it. */
    static List<Deadline> of(Request request, Timing timing) {
        List<Deadline> all = new ArrayList<>();
        if (request.state().isWaiting()) {
            all.add(new Deadline(request.queuedAt().plus(timing.request()), Kind.WAIT_OVER, request.id(), 0));
            request.pending().forEach(offer -> all.add(new Deadline(offer.until(), Kind.OFFER_OVER, request.id(), offer.number())));
            request.offers().stream().filter(Offer::wasDeclined).forEach(offer ->
                all.add(new Deadline(offer.endedAt().plus(timing.declined()), Kind.ASK_AGAIN, request.id(), offer.number())));
        } else if (request.state() == RequestState.IN_CHAT) {
            addEntries(request, timing, all);
            addAssists(request, timing, all);
        } else if (request.end() != null && request.end().keptUntil() != null) {
            all.add(new Deadline(request.end().keptUntil(), Kind.FORGET, request.id(), 0));
        }
        return all;
    }

    private static void addAssists(Request request, Timing timing, List<Deadline> all) {
        request.pending().forEach(offer -> all.add(new Deadline(offer.until(), Kind.OFFER_OVER, request.id(), offer.number())));
        request.assisting().stream().filter(offer -> offer.enteredAt() == null).forEach(offer ->
            all.add(new Deadline(offer.endedAt().plus(timing.entry()), Kind.ASSIST_ENTRY, request.id(), offer.number())));
    }

    private static void addEntries(Request request, Timing timing, List<Deadline> all) {
        Chat chat = request.chat();
        if (!chat.visitorEntered()) {
            all.add(new Deadline(chat.invitedAt().plus(timing.entry()), Kind.VISITOR_ENTRY, request.id(), 0));
        }
        if (!chat.agentEntered()) {
            all.add(new Deadline(chat.openedAt().plus(timing.entry()), Kind.AGENT_ENTRY, request.id(), 0));
        }
        chat.agentAbsentSince().filter(since -> !chat.visitorLeft()).ifPresent(since ->
            all.add(new Deadline(since.plus(timing.agentAbsence()), Kind.AGENT_ABSENT, request.id(), 0)));
    }
}
