package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.List;

/** The part of {@link Changes} about visitors who go from one workgroup to another. */
final class JourneyChanges {

    private final Workgroup workgroup;

    JourneyChanges(Workgroup workgroup) {
        this.workgroup = workgroup;
    }

    void sentOn(Event.SentOn event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        Route route = request.route().stepped(event.steps());
        workgroup.put(request.after(RequestStep.SEND).with(route.with(route.journey().sentTo(event.workgroup()))), at);
    }

    void sentBack(Event.SentBack event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        Route route = request.route().stepped(event.steps());
        workgroup.put(told(request.after(RequestStep.RETURN), null).with(route.with(route.journey().stays())), at);
    }

    void handedOn(Event.HandedOn event, Instant at) {
        workgroup.put(told(workgroup.requests().get(event.request()).after(RequestStep.HAND_ON), at), at);
    }

    private static Request told(Request request, Instant handedOn) {
        return request.announced() == null ? request : request.with(request.announced().handedOn(handedOn));
    }

    void arrived(Event.Arrived event, Instant at) {
        workgroup.arrived(event.place().arrival());
        workgroup.put(new Request(event.request(), event.visitor(), event.metadata(), event.place(), event.route(), RequestState.ARRIVING, at,
            null, List.of(), null, null, null), at);
    }

    void admitted(Event.Admitted event, Instant at) {
        workgroup.put(workgroup.requests().get(event.request()).after(RequestStep.ADMIT).queuedAt(at), at);
    }
}
