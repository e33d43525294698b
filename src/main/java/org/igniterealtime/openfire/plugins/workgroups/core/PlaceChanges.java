package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.List;

/** The part of {@link Changes} about where somebody stands in line. */
final class PlaceChanges {

    private final Workgroup workgroup;

    PlaceChanges(Workgroup workgroup) {
        this.workgroup = workgroup;
    }

    void queued(Event.Queued event, Instant at) {
        if (event.reclaimed() != null) {
            giveUp(event.reclaimed(), at);
        }
        workgroup.arrived(event.place().arrival());
        workgroup.put(new Request(event.request(), event.visitor(), event.metadata(), event.place(), event.route(), RequestState.QUEUED, at,
            null, List.of(), null, null, null), at);
    }

    void returned(Event.Returned event, Instant at) {
        Request request = workgroup.requests().get(event.request()).withoutAssists(at);
        Chat chat = request.roomOpen() ? request.chat() : null;
        Request back = event.missed() ? request.missed(at) : request.queuedAt(at);
        workgroup.put(back.after(RequestStep.RETURN).with(chat), at);
    }

    void requeued(Event.Requeued event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(request.place().inQueue(event.queue())).with(request.route().at(event.queue())), at);
    }

    void overflowed(Event.Overflowed event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(request.place().inQueue(event.queue())).with(request.route().stepped(event.steps())), at);
    }

    void redirected(Event.Redirected event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        boolean elsewhere = !event.place().queue().equals(request.queue());
        workgroup.put(request.with(event.place()).with(elsewhere ? request.route().at(event.place().queue()) : request.route()), at);
    }

    void rerouted(Event.Rerouted event, Instant at) {
        workgroup.put(workgroup.requests().get(event.request()).with(event.place()).with(event.route()), at);
    }

    void aged(Event.Aged event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(request.place().withPriority(Place.HIGHEST)), at);
    }

    /** A place that was kept is kept no more. */
    void giveUp(String id, Instant at) {
        Request kept = workgroup.requests().get(id);
        workgroup.put(kept.with(new End(kept.end().at(), kept.end().outcome(), null)), at);
    }
}
