package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the events alone say, kept apart from the core and by other means. Every event that breaks a promise of the desk fails here, at
 * the moment at which it happens.
 */
final class Ledger extends Books {

    Ledger(WorkgroupSettings settings, Members members) {
        super(settings, members);
    }

    @Override
    public void queued(Event.Queued event, Instant at) {
        promise(!pages.containsKey(event.request()), "%s is queued twice", event.request());
        Limits limits = settings.limits();
        boolean comesBack = event.reclaimed() != null;
        promise(comesBack || pages.values().stream().filter(Page::waits).count() < limits.waiting(), "more wait than may");
        promise(pages.values().stream().filter(page -> page.waits()
            && page.visitor.address().bare().equals(event.visitor().address().bare())).count() < limits.perPerson(), "one person waits too often");
        promise(comesBack && settings.opening().closing() == Opening.Closing.SERVE_OUT || settings.openAt(at) || isOpen && !settings.openAt(at),
            "somebody joined a closed desk");
        if (!comesBack) {
            promise(event.place().since().equals(at), "%s has an age of %s which nobody waited", event.request(), event.place());
            promise(pages.values().stream().allMatch(page -> page.place.arrival() < event.place().arrival()), "arrivals do not count up");
        } else {
            Page before = pages.get(event.reclaimed());
            promise(before.kept, "%s took the place of %s, which is not kept", event.request(), before.id);
            promise(before.visitor.registered() && event.visitor().registered()
                && before.visitor.address().bare().equals(event.visitor().address().bare()), "%s took a stranger's place", event.request());
            promise(before.place.inQueue("").equals(event.place().inQueue("")), "%s did not get its old place", event.request());
            before.kept = false;
        }
        Page page = new Page(event.request(), event.visitor(), event.metadata(), event.place(), event.route(), at);
        page.waits(crew.isStaffed(page.place.queue()), at);
        pages.put(event.request(), page);
        entersQueue(event, comesBack);
    }

    private void entersQueue(Event.Queued event, boolean comesBack) {
        QueueSettings queue = settings.queue(event.place().queue()).orElseThrow();
        promise(comesBack || queue.limits().waiting() == 0 || line(queue.name()).size() <= queue.limits().waiting(),
            "more wait in %s than may", queue.name());
        boolean leads = queue.overflow().stream().anyMatch(step -> step.trigger() == Overflow.Trigger.NOBODY);
        promise(comesBack || settings.staffing().nobody() != Staffing.Nobody.REFUSE || crew.isStaffed(queue.name()) || leads,
            "%s waits for nobody in %s", event.request(), queue.name());
    }

    @Override
    public void offered(Event.Offered event, Instant at) {
        Page page = open(event.request());
        Judge judge = judge(at);
        promise(page.winner == null, "%s is offered although %s has accepted it", page.id, page.winner);
        promise(judge.takesMore(page), "%s is offered to more agents at once than it may be", page.id);
        promise(event.number() == ++page.offers, "offers of %s are not counted from 1", page.id);
        Set<Address> eligible = judge.eligible(page);
        if (event.by() == null) {
            isHisTurn(event, page, judge, eligible);
        } else {
            promise(judge.mayByWord(page, event.agent()), "%s is offered to %s, who may not be even by %s's word", page.id, event.agent(),
                event.by());
        }
        promise(event.session().equals(crew.session(event.agent())), "the offer of %s goes to a wrong session", page.id);
        explains(event, page, eligible);
        page.pending.put(event.number(), event);
        page.declinedAt.remove(event.agent());
        crew.isAsked(event.agent());
    }

    private void isHisTurn(Event.Offered event, Page page, Judge judge, Set<Address> eligible) {
        promise(eligible.contains(event.agent()), "%s is offered to %s, who may not be: %s may", page.id, event.agent(), eligible);
        for (Page other : pages.values()) {
            promise(other == page || !judge.takesMore(other) || FIRST_COME.compare(other.place, page.place) > 0
                || !judge.isEligible(other, event.agent()), "%s is offered to %s before %s, who came first", page.id, event.agent(), other.id);
        }
        promise(judge.isTurn(page, event.agent(), eligible), "it is not %s's turn for %s", event.agent(), page.id);
    }

    private void explains(Event.Offered event, Page page, Set<Address> eligible) {
        promise(Set.copyOf(event.order()).equals(eligible), "the log says %s were eligible for %s, not %s", event.order(), page.id, eligible);
        Set<String> others = members.of(page.place.queue()).stream().filter(member -> !eligible.contains(member)).map(Address::bare)
            .collect(Collectors.toSet());
        promise(event.others().keySet().equals(others), "the log explains %s about %s, not %s", event.others(), page.id, others);
    }

    @Override
    public void offerEnded(Event.OfferEnded event, Instant at) {
        Page page = open(event.request());
        crew.answers(event.agent(), event.how());
        if (page.offerEnded(event)) {
            return;
        }
        Event.Offered offered = page.pending.remove(event.number());
        promise(offered != null && offered.agent().equals(event.agent()), "an offer of %s ended that was not pending", page.id);
        if (event.how() == OfferState.REJECTED || event.how() == OfferState.EXPIRED) {
            page.refused(event.agent(), at);
        }
    }

    @Override
    public void accepted(Event.Accepted event, Instant at) {
        Page page = open(event.request());
        promise(page.winner == null, "%s has two winners: %s and %s", page.id, page.winner, event.agent());
        Event.Offered offered = page.pending.get(event.number());
        promise(offered != null && offered.session().equals(event.session()), "%s was accepted without an offer", page.id);
        page.pending.clear();
        page.winner = event.agent();
        page.acceptedAt = at;
        page.agentCame = false;
        crew.accepts(event.agent(), at);
    }

    @Override
    public void assistOffered(Event.AssistOffered event, Instant at) {
        Page page = open(event.request());
        promise(judge(at).isFree(page.visitor, event.agent()) && members.contains(event.agent()), "%s is asked to assist in %s, and may not be",
            event.agent(), page.id);
        promise(event.session().equals(crew.session(event.agent())), "the offer of %s goes to a wrong session", page.id);
        promise(event.order().get(0).equals(event.agent()), "it is not %s's turn for %s", event.agent(), page.id);
        page.offered(event);
        crew.isAsked(event.agent());
    }

    @Override
    public void referred(Event.Referred event, Instant at) {
        open(event.request()).referred(event);
    }

    @Override
    public void assistInvited(Event.AssistInvited event, Instant at) {
        open(event.request()).invited(event);
    }

    @Override
    public void assistAccepted(Event.AssistAccepted event, Instant at) {
        open(event.request()).accepted(event);
        crew.assigned(event.agent(), at);
    }

    @Override
    public void assistEntered(Event.AssistEntered event, Instant at) {
        open(event.request()).entered(event);
    }

    @Override
    public void handedOver(Event.HandedOver event, Instant at) {
        Page page = open(event.request());
        crew.chatEnded(page.winner, at);
        page.handedOver(event);
    }

    @Override
    public void assistEnded(Event.AssistEnded event, Instant at) {
        open(event.request()).ended(event);
    }

    @Override
    public void assistFailed(Event.AssistFailed event, Instant at) {
        open(event.request()).failed(event);
    }

    @Override
    public void chatOpened(Event.ChatOpened event, Instant at) {
        Page page = open(event.request());
        promise(page.winner != null, "the room of %s opened for nobody", event.request());
        page.chatOpen = true;
    }

    @Override
    public void returned(Event.Returned event, Instant at) {
        Page page = open(event.request());
        promise(event.agent().equals(page.winner), "%s comes back from %s, who did not have it", page.id, event.agent());
        promise(page.assistants.values().stream().noneMatch(assistant -> assistant.entered), "%s comes back although it has help", page.id);
        boolean declines = event.reason().equals("declined") || event.reason().equals("not entered");
        promise(event.missed() == declines && (!declines || page.acceptedAt != null && !page.agentCame), "%s comes back as missed for no reason", page.id);
        page.forgetAssists();
        page.winner = null;
        page.chatOpen = false;
        if (declines) {
            page.refused(event.agent(), at);
            page.queuedAt = page.queuedAt.plus(Duration.between(page.acceptedAt, at));
            crew.letLie(event.agent());
        } else {
            page.queuedAt = at;
        }
        page.nobodySince = null;
        page.waits(crew.isStaffed(page.place.queue()), at);
    }

    @Override
    public void ended(Event.Ended event, Instant at) {
        Page page = open(event.request());
        promise(event.keptUntil() == null || page.visitor.registered(), "the place of the unknown person of %s is kept", page.id);
        promise(event.outcome() != Outcome.TIMED_OUT || waitEnds(page).filter(end -> !at.isBefore(end)).isPresent(), "%s is sent away too early", page.id);
        page.forgetAssists();
        if (page.chatOpen) {
            crew.chatEnded(page.winner, at);
        }
        page.over = true;
        page.pending.clear();
        page.winner = null;
        page.kept = event.keptUntil() != null;
        page.keptUntil = event.keptUntil();
    }

    @Override
    public void forgotten(Event.Forgotten event, Instant at) {
        Page page = pages.get(event.request());
        promise(page.kept, "%s is forgotten although its place was not kept", page.id);
        page.kept = false;
    }

    @Override
    public void requeued(Event.Requeued event, Instant at) {
        Places.requeued(open(event.request()), event, settings, crew, at);
    }

    @Override
    public void overflowed(Event.Overflowed event, Instant at) {
        Places.overflowed(open(event.request()), event, settings, crew, at);
    }

    @Override
    public void rerouted(Event.Rerouted event, Instant at) {
        Places.rerouted(open(event.request()), event, crew, at);
    }

    @Override
    public void redirected(Event.Redirected event, Instant at) {
        Places.redirected(open(event.request()), event, settings, crew, at);
    }

    @Override
    public void announced(Event.Announced event, Instant at) {
        Page page = open(event.request());
        promise(page.waits() && page.announcedAt == null && page.place.queue().equals(event.queue()), "%s is foretold a wait twice or elsewhere", page.id);
        promise(event.median() >= 0 && event.ninetieth() >= event.median(), "%s is foretold an odd wait", page.id);
        page.announcedAt = at;
    }

    @Override
    public void resumed(Event.Resumed event, Instant at) {
        // Nothing changes.
    }

    @Override
    public void aged(Event.Aged event, Instant at) {
        promise(isMoreUrgent(open(event.request())), "nobody could overtake %s", event.request());
        Places.aged(open(event.request()), event, settings, at);
    }

    @Override
    public void invitedAgain(Event.InvitedAgain event, Instant at) {
        open(event.request());
    }

    @Override
    public void entered(Event.Entered event, Instant at) {
        Page page = open(event.request());
        if (event.occupant().toBare().equals(page.winner)) {
            page.agentCame = true;
            crew.comes(page.winner);
        }
    }

    @Override
    public void left(Event.Left event, Instant at) {
        open(event.request());
    }

    @Override
    public void roomLost(Event.RoomLost event, Instant at) {
        open(event.request());
    }

    @Override
    public void said(Event.Said event, Instant at) {
        open(event.request());
    }
}
