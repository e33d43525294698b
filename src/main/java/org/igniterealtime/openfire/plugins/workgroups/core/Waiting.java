package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that becomes due for a request some time, by its workgroup's settings, if nothing else happens to it. */
final class Waiting {

    private final WorkgroupSettings settings;

    Waiting(WorkgroupSettings settings) {
        this.settings = settings;
    }

    List<Deadline> deadlines(Request request) {
        List<Deadline> all = new ArrayList<>();
        if (request.state().isWaiting()) {
            addWaits(request, all);
            addOffers(request, all);
            addReminders(request, all);
        } else if (request.state() == RequestState.IN_CHAT) {
            addEntries(request, all);
            addOffers(request, all);
            request.assisting().stream().filter(offer -> offer.enteredAt() == null).forEach(offer ->
                all.add(new Deadline(offer.endedAt().plus(timing().entry()), Deadline.Kind.ASSIST_ENTRY, request.id(), offer.number())));
        } else if (request.end() != null && request.end().keptUntil() != null) {
            all.add(new Deadline(request.end().keptUntil(), Deadline.Kind.FORGET, request.id(), 0));
        }
        return all;
    }

    private Timing timing() {
        return settings.timing();
    }

    private void addWaits(Request request, List<Deadline> all) {
        endsAt(request).ifPresent(end -> all.add(new Deadline(end, Deadline.Kind.WAIT_OVER, request.id(), 0)));
    }

    /** When somebody who waits is sent away; empty if he is held until somebody comes. */
    Optional<Instant> endsAt(Request request) {
        Instant usually = request.queuedAt().plus(timing().request());
        if (request.nobodySince() == null) {
            return Optional.of(usually);
        }
        return switch (settings.staffing().nobody()) {
            case AS_USUAL, REFUSE -> Optional.of(usually);
            case HOLD -> Optional.empty();
            case HOLD_FOR -> Optional.of(request.nobodySince().plus(settings.staffing().holdFor()));
        };
    }

    private static void addOffers(Request request, List<Deadline> all) {
        request.pending().forEach(offer -> all.add(new Deadline(offer.until(), Deadline.Kind.OFFER_OVER, request.id(), offer.number())));
    }

    private void addReminders(Request request, List<Deadline> all) {
        List<Instant> times = new ArrayList<>();
        request.offers().forEach(offer -> offer.declinedAt().ifPresent(at -> times.add(at.plus(timing().declined()))));
        Wishes wishes = new Wishes(settings, request);
        wishes.keptUntil().ifPresent(times::add);
        wishes.againstUntil().ifPresent(times::add);
        settings.queue(request.queue()).map(QueueSettings::dispatch).filter(dispatch -> !dispatch.widening().isZero()).ifPresent(dispatch -> {
            for (int level = 1; level < Skill.LEVELS; level++) {
                times.add(request.place().since().plus(dispatch.widening().multipliedBy(level)));
            }
        });
        settings.queue(request.route().home()).ifPresent(home -> home.overflow().stream().skip(request.route().steps())
            .forEach(step -> Overflowing.due(step, request).ifPresent(times::add)));
        Duration ageing = settings.routing().ageing();
        if (!ageing.isZero() && request.place().priority() < Place.HIGHEST) {
            times.add(request.place().since().plus(ageing));
        }
        times.forEach(time -> all.add(new Deadline(time, Deadline.Kind.LOOK_AGAIN, request.id(), 0)));
    }

    private void addEntries(Request request, List<Deadline> all) {
        Chat chat = request.chat();
        if (!chat.visitorEntered()) {
            all.add(new Deadline(chat.invitedAt().plus(timing().entry()), Deadline.Kind.VISITOR_ENTRY, request.id(), 0));
        }
        if (!chat.agentEntered()) {
            all.add(new Deadline(chat.openedAt().plus(timing().entry()), Deadline.Kind.AGENT_ENTRY, request.id(), 0));
        }
        chat.agentAbsentSince().filter(since -> !chat.visitorLeft()).ifPresent(since ->
            all.add(new Deadline(since.plus(timing().agentAbsence()), Deadline.Kind.AGENT_ABSENT, request.id(), 0)));
    }
}
