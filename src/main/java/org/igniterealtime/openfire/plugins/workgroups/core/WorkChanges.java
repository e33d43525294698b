package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** The part of {@link Changes} about what agents have to do. Of offers and chats whoever is no agent here is left out. */
final class WorkChanges {

    private final Workgroup workgroup;

    WorkChanges(Workgroup workgroup) {
        this.workgroup = workgroup;
    }

    void onDuty(Event.OnDuty event, Instant at) {
        Address bare = event.session().toBare();
        Agent before = workgroup.agent(bare).orElse(null);
        boolean goesOn = before != null && event.session().equals(before.session());
        Work work = before == null ? Work.NONE : before.work();
        workgroup.put(new Agent(bare, event.session(), event.show(), event.status(), event.wish(), goesOn ? before.since() : at,
            event.show().isFree() ? work.ready(at) : work, event.language()), at);
    }

    void offered(Address agent, Instant at) {
        change(agent, at, work -> work.offered(workgroup.laterThanAnyOffer(at)));
    }

    void answered(Address agent, OfferState how, Instant at) {
        if (how == OfferState.EXPIRED) {
            missed(agent, at);
        } else if (how == OfferState.REJECTED) {
            change(agent, at, Work::answered);
        }
    }

    void returned(Event.Returned event, Instant at) {
        if (event.missed()) {
            missed(event.agent(), at);
        }
    }

    private void missed(Address agent, Instant at) {
        change(agent, at, Work::missedOne);
    }

    void accepted(Address agent, Instant at) {
        change(agent, at, work -> work.accepted(at));
    }

    void came(Address agent, Instant at) {
        workgroup.agent(agent).filter(known -> known.work().missed() > 0).ifPresent(known -> change(agent, at, Work::answered));
    }

    void assigned(Address agent, Instant at) {
        change(agent, at, work -> work.assigned(at));
    }

    void chatEnded(Address agent, Instant at) {
        change(agent, at, work -> work.ended(at));
    }

    void paused(Address agent, Instant at) {
        change(agent, at, work -> work.paused(at));
    }

    private void change(Address agent, Instant at, UnaryOperator<Work> change) {
        workgroup.agent(agent).ifPresent(known -> workgroup.put(known.with(change.apply(known.work())), at));
    }
}
