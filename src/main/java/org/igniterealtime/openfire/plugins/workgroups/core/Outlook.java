package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies ahead of somebody who waits, if nothing else happens.
 *
 * @param keptFor   the agent who alone may serve now; empty if there is none
 * @param keptUntil until when that is so; empty if nobody is kept
 * @param steps     the overflow steps that are still possible, in their order
 * @param endsAt    when the wait is over and the visitor is sent away; empty while he is held without end
 */
public record Outlook(Optional<Address> keptFor, Optional<Instant> keptUntil, List<Ahead> steps, Optional<Instant> endsAt) {

    /**
     * An overflow step of the queue that the visitor came to.
     *
     * @param number counts that queue's steps from 1
     * @param at     when it is due at the earliest
     */
    public record Ahead(int number, Overflow step, Instant at) { }

    public Outlook {
        steps = List.copyOf(steps);
    }

    static final Outlook NONE = new Outlook(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    static Outlook of(Workgroup workgroup, Request request, Eligibility eligibility, Instant now) {
        List<Ahead> steps = new ArrayList<>();
        List<Overflow> all = workgroup.settings().queue(request.route().home()).map(QueueSettings::overflow).orElse(List.of());
        for (int number = request.route().steps(); number < all.size(); number++) {
            steps.add(new Ahead(number + 1, all.get(number), due(all.get(number), request, now)));
        }
        return new Outlook(eligibility.keptFor(), eligibility.keptUntil(), steps, new Waiting(workgroup.settings()).endsAt(request));
    }

    // While somebody is on duty: as if the last one went now.
    private static Instant due(Overflow step, Request request, Instant now) {
        return Overflowing.due(step, request).orElseGet(() -> now.plus(step.after()));
    }
}
