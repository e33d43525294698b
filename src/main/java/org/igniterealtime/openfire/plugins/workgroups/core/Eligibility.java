package org.igniterealtime.openfire.plugins.workgroups.core;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Candidate;

/** Who may be offered a request at some instant, in which order, and why the others may not. Looks only; changes nothing. */
final class Eligibility {

    private final Workgroup workgroup;
    private final Request request;
    private final Instant now;
    private final Dispatch dispatch;
    private final Wishes wishes;
    private final List<Integer> levels;
    private final Optional<Address> keptFor;

    Eligibility(Workgroup workgroup, Request request, Instant now) {
        this.workgroup = workgroup;
        this.request = request;
        this.now = now;
        this.dispatch = workgroup.settings().queue(request.queue()).map(QueueSettings::dispatch).orElse(Dispatch.DEFAULT);
        this.wishes = new Wishes(workgroup.settings(), request);
        this.levels = dispatch.widening().isZero() ? List.of() : workgroup.onDutyIn(request.queue()).stream()
            .map(agent -> dispatch.skill(agent.address()).level()).distinct().sorted().toList();
        this.keptFor = wishes.first().filter(agent -> wishes.keptUntil().filter(now::isBefore).isPresent()).filter(this::mayStillServe);
    }

    // Who is awaited may be busy; but nobody waits for somebody who is not there, or who has said no, however long ago.
    private boolean mayStillServe(Address awaited) {
        boolean there = workgroup.agent(awaited).filter(agent -> agent.onDuty() && agent.show().isFree() && !agent.isPaused()).isPresent();
        return there && workgroup.members().of(request.queue()).contains(awaited) && !request.wasDeclinedBy(awaited) && !isVisitor(awaited);
    }

    /** Why this member cannot be offered the request now; empty if he can. */
    Optional<Ineligible> whyNot(Address member) {
        return workgroup.agent(member).filter(Agent::onDuty).map(this::whyNot).orElse(Optional.of(Ineligible.OFF_DUTY));
    }

    /** As {@link #whyNot(Address)}, of an agent on duty. */
    Optional<Ineligible> whyNot(Agent agent) {
        return whyNever(agent).or(() -> whyNotYet(agent.address()));
    }

    /** Why this agent on duty cannot be offered the request, not even by a supervisor's word; empty if by that he can. */
    Optional<Ineligible> whyNever(Agent agent) {
        Address address = agent.address();
        if (!workgroup.members().of(request.queue()).contains(address)) {
            return Optional.of(Ineligible.NOT_MEMBER);
        }
        Optional<Ineligible> busy = whyBusy(workgroup, agent, now);
        if (busy.isPresent()) {
            return busy;
        }
        if (isVisitor(address)) {
            return Optional.of(Ineligible.SAME_PERSON);
        }
        if (request.pending().stream().anyMatch(offer -> offer.agent().equals(address))) {
            return Optional.of(Ineligible.ASKED);
        }
        return hasHisPart(address) ? Optional.of(Ineligible.QUEUE_FULL) : Optional.empty();
    }

    private Optional<Ineligible> whyNotYet(Address address) {
        if (isDeclined(address)) {
            return Optional.of(Ineligible.DECLINED);
        }
        if (wishes.isUnwanted(address, now)) {
            return Optional.of(Ineligible.UNWANTED);
        }
        if (keptFor.isPresent()) {
            return keptFor.filter(address::equals).isPresent() ? Optional.empty() : Optional.of(Ineligible.KEPT_FOR_OTHER);
        }
        return isLevelOpen(address) ? Optional.empty() : Optional.of(Ineligible.LEVEL);
    }

    /** Why this agent on duty can be offered nothing at all now; empty if he can. */
    static Optional<Ineligible> whyBusy(Workgroup workgroup, Agent agent, Instant now) {
        if (!agent.show().isFree()) {
            return Optional.of(Ineligible.AWAY);
        }
        if (agent.isPaused()) {
            return Optional.of(Ineligible.PAUSED);
        }
        if (agent.wrapUpUntil(workgroup.settings().staffing().wrapUp()).filter(now::isBefore).isPresent()) {
            return Optional.of(Ineligible.WRAP_UP);
        }
        if (workgroup.hasFreeSlot(agent)) {
            return Optional.empty();
        }
        return Optional.of(workgroup.isBeingAsked(agent.address()) ? Ineligible.PENDING_OFFER : Ineligible.FULL);
    }

    /** As {@link #whyNot(Address)}, and until when. */
    Optional<Hindrance> hindrance(Address member) {
        return whyNot(member).map(reason -> new Hindrance(reason, until(member, reason)));
    }

    private Optional<Instant> until(Address member, Ineligible reason) {
        return switch (reason) {
            case DECLINED -> request.declinedUntil(member, workgroup.settings().timing().declined());
            case ASKED -> request.pending().stream().filter(offer -> offer.agent().equals(member)).map(Offer::until).findFirst();
            case UNWANTED -> wishes.againstUntil();
            case KEPT_FOR_OTHER -> keptUntil();
            case LEVEL -> Optional.of(opensAt(member));
            default -> workgroup.agent(member).flatMap(agent -> busyUntil(workgroup, agent, reason));
        };
    }

    /** Until when an agent on duty is busy for that reason, if it is a matter of time. */
    static Optional<Instant> busyUntil(Workgroup workgroup, Agent agent, Ineligible reason) {
        return switch (reason) {
            case WRAP_UP -> agent.wrapUpUntil(workgroup.settings().staffing().wrapUp());
            case PENDING_OFFER -> firstAnswer(workgroup, agent.address());
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> firstAnswer(Workgroup workgroup, Address agent) {
        return Stream.concat(
            workgroup.slotsOf(agent).stream().flatMap(request -> request.pending().stream()).filter(offer -> offer.agent().equals(agent)),
            workgroup.referrals().of(agent).stream().flatMap(referral -> referral.pending().stream())).map(Offer::until).min(Instant::compareTo);
    }

    /** The agent who alone may be offered the request now, if there is one. */
    Optional<Address> keptFor() {
        return keptFor;
    }

    Optional<Instant> keptUntil() {
        return keptFor.flatMap(agent -> wishes.keptUntil());
    }

    private boolean isVisitor(Address agent) {
        return request.visitor().address().bare().equals(agent.bare());
    }

    private boolean isDeclined(Address agent) {
        return request.declinedUntil(agent, workgroup.settings().timing().declined()).filter(now::isBefore).isPresent();
    }

    private boolean hasHisPart(Address agent) {
        int most = workgroup.settings().queue(request.queue()).map(queue -> queue.limits().chatsEach()).orElse(0);
        return most > 0 && workgroup.slotsOf(agent).stream().filter(one -> one.queue().equals(request.queue())).count() >= most;
    }

    // One more level after each time of widening, counting only levels of which somebody is on duty.
    private boolean isLevelOpen(Address agent) {
        return levels.indexOf(dispatch.skill(agent).level()) < 1 || !now.isBefore(opensAt(agent));
    }

    private Instant opensAt(Address agent) {
        return request.place().since().plus(dispatch.widening().multipliedBy(levels.indexOf(dispatch.skill(agent).level())));
    }

    /** Those of these agents on duty who may be offered the request, who is first in front. */
    List<Agent> inOrder(List<Agent> agents) {
        return inOrder(workgroup, dispatch, agents.stream().filter(agent -> whyNot(agent).isEmpty()).toList(), wishes.first(),
            request.id() + ' ' + (request.offers().size() + 1));
    }

    /**
     * Agents who may be offered something, who is asked first in front.
     *
     * @param first who goes before all others if he is among them
     * @param draw  as in {@link org.igniterealtime.openfire.plugins.workgroups.core.strategy.AgentStrategy#order}
     */
    static List<Agent> inOrder(Workgroup workgroup, Dispatch dispatch, List<Agent> agents, Optional<Address> first, String draw) {
        Comparator<Candidate> order = comparing((Candidate one) -> first.filter(one.address()::equals).isEmpty())
            .thenComparing(one -> one.skill().level()).thenComparing(dispatch.strategy().order(draw));
        return agents.stream().map(agent -> workgroup.candidate(agent, dispatch)).sorted(order).map(Candidate::agent).toList();
    }
}
