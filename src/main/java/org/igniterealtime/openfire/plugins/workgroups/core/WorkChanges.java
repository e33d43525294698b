package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** The part of {@link Changes} about what agents have to do. Whoever is no agent here is left out. */
final class WorkChanges {

    private final Workgroup workgroup;

    WorkChanges(Workgroup workgroup) {
        this.workgroup = workgroup;
    }

    void offered(Address agent, Instant at) {
        change(agent, at, work -> work.offered(workgroup.laterThanAnyOffer(at)));
    }

    void answered(Address agent, OfferState how, Instant at) {
        if (how == OfferState.EXPIRED) {
            change(agent, at, Work::missedOne);
        } else if (how == OfferState.REJECTED) {
            change(agent, at, Work::answered);
        }
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
