package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.List;

/** The part of the {@link Ledger} about where somebody stands in line, and why he stands somewhere else now. */
final class Places {

    private Places() {
    }

    static void requeued(Page page, Event.Requeued event, WorkgroupSettings settings, Crew crew, Instant at) {
        Ledger.promise(settings.queue(page.place.queue()).isEmpty(), "%s changed queues for no reason", page.id);
        page.place = page.place.inQueue(event.queue());
        page.route = new Route(page.route.rules(), page.route.tags(), page.route.preferred(), page.route.recent(), event.queue(), 0,
            page.route.asked());
        standsNow(page, crew, at);
    }

    // Whoever is being connected does not wait.
    private static void standsNow(Page page, Crew crew, Instant at) {
        if (page.waits()) {
            page.waits(crew.isStaffed(page.place.queue()), at);
        }
    }

    static void overflowed(Page page, Event.Overflowed event, WorkgroupSettings settings, Crew crew, Instant at) {
        List<Overflow> steps = settings.queue(page.route.home()).map(QueueSettings::overflow).orElse(List.of());
        Ledger.promise(page.waitsUnoffered(), "%s overflows and is not just waiting", page.id);
        Ledger.promise(event.steps() > page.route.steps() && event.steps() <= steps.size(), "%s takes step %s again", page.id, event.steps());
        Overflow step = steps.get(event.steps() - 1);
        Ledger.promise(!event.queue().equals(page.place.queue()) && crew.isStaffed(event.queue())
            && (step.target() == Overflow.Target.ANY_QUEUE || step.name().equals(event.queue())), "%s overflows to nowhere", page.id);
        boolean nobody = step.trigger() == Overflow.Trigger.NOBODY;
        Ledger.promise(!nobody || !crew.isStaffed(page.place.queue()), "%s overflows although somebody is on duty", page.id);
        Ledger.promise(!at.isBefore((nobody ? page.nobodySince : page.place.since()).plus(step.after())), "%s overflows too early", page.id);
        page.place = page.place.inQueue(event.queue());
        page.route = new Route(page.route.rules(), page.route.tags(), page.route.preferred(), page.route.recent(), page.route.home(),
            event.steps(), page.route.asked());
        standsNow(page, crew, at);
    }

    static void rerouted(Page page, Event.Rerouted event, Crew crew, Instant at) {
        Ledger.promise(page.waits() && event.place().since().equals(page.place.since()) && event.place().arrival() == page.place.arrival(),
            "%s loses its age", page.id);
        page.place = event.place();
        page.route = event.route();
        standsNow(page, crew, at);
    }

    static void redirected(Page page, Event.Redirected event, WorkgroupSettings settings, Crew crew, Instant at) {
        Place place = event.place();
        Ledger.promise(page.waits() && place.since().equals(page.place.since()) && place.arrival() == page.place.arrival(), "%s loses its age", page.id);
        Ledger.promise(settings.queue(place.queue()).isPresent(), "%s is put nowhere", page.id);
        Ledger.promise(place.priority() == page.place.priority() || place.priority() == Place.HIGHEST, "%s is put back", page.id);
        Ledger.promise(place.queue().equals(page.place.queue()) || page.waitsUnoffered(), "%s is put elsewhere while somebody is asked", page.id);
        Ledger.promise(event.by().equals("admin"), "nobody says who put %s elsewhere", page.id);
        if (!place.queue().equals(page.place.queue())) {
            page.route = new Route(page.route.rules(), page.route.tags(), page.route.preferred(), page.route.recent(), place.queue(), 0,
                page.route.asked());
        }
        page.place = place;
        standsNow(page, crew, at);
    }

    static void aged(Page page, Event.Aged event, WorkgroupSettings settings, Instant at) {
        Ledger.promise(page.waits() && page.place.priority() < Place.HIGHEST, "%s ages for no reason", page.id);
        Ledger.promise(!at.isBefore(page.place.since().plus(settings.routing().ageing())), "%s ages too early", page.id);
        page.place = new Place(page.place.queue(), Place.HIGHEST, page.place.since(), page.place.arrival());
    }
}
