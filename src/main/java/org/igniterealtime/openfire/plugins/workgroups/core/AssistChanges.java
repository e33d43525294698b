package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;

/** The part of {@link Changes} about those who join or take over a chat. */
final class AssistChanges {

    private final Workgroup workgroup;
    private final WorkChanges work;

    AssistChanges(Workgroup workgroup, WorkChanges work) {
        this.workgroup = workgroup;
        this.work = work;
    }

    void offered(Event.AssistOffered event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(new Offer(event.number(), event.agent(), event.session(), at, event.until(), OfferState.PENDING, null,
            event.assist(), null, null)), at);
        work.offered(event.agent(), at);
    }

    void invited(Event.AssistInvited event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(new Offer(event.number(), event.agent(), event.session(), at, at, OfferState.ACCEPTED, at,
            event.assist(), null, null)), at);
    }

    void referred(Event.Referred event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(new Offer(event.number(), event.workgroup(), event.workgroup(), at, event.until(), OfferState.PENDING, null,
            event.assist(), null, null)), at);
    }

    void accepted(Event.AssistAccepted event, Instant at) {
        work.assigned(event.agent(), at);
        Request request = workgroup.requests().get(event.request()).ended(event.number(), OfferState.ACCEPTED, at);
        workgroup.put(request.with(request.offerNumbered(event.number()).takenBy(event.session())), at);
    }

    void entered(Event.AssistEntered event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(request.offerNumbered(event.number()).entered(at)), at);
    }

    void handedOver(Event.HandedOver event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        work.chatEnded(request.chat().agent(), at);
        workgroup.put(request.with(request.offerNumbered(event.number()).over(at))
            .with(request.chat().handedOver(event.agent(), event.session())), at);
    }

    void ended(Event.AssistEnded event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(request.offerNumbered(event.number()).over(at)), at);
    }
}
