package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests are put to agents: the first in line first, each to the agent whose turn it is, as long as anybody eligible is free. */
final class Offering {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Assisting assisting;
    private final Receiving receiving;
    private final Duty duty;

    Offering(Turn turn, Assisting assisting, Receiving receiving, Duty duty) {
        this.turn = turn;
        this.receiving = receiving;
        this.workgroup = turn.workgroup();
        this.assisting = assisting;
        this.duty = duty;
    }

    /** Makes every offer that can be made. Afterwards no visitor waits while an eligible slot is free. */
    void dispatch() {
        Optional<Next> next = next();
        while (next.isPresent()) {
            offer(next.get());
            next = next();
        }
    }

    private record Next(Request request, List<Agent> order) { }

    // An agent in several queues takes the request that waited longest across them: the oldest head of all lines goes first.
    private Optional<Next> next() {
        return turn.settings().queues().stream().map(this::firstIn).flatMap(Optional::stream)
            .min((one, other) -> one.request().place().compareTo(other.request().place()));
    }

    private Optional<Next> firstIn(QueueSettings queue) {
        List<Agent> free = workgroup.onDutyIn(queue.name()).stream()
            .filter(agent -> Eligibility.whyBusy(workgroup, agent, turn.now()).isEmpty()).toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        for (String id : workgroup.requests().waitingIn(queue.name())) {
            Request request = turn.request(id);
            if (request.state() != RequestState.MOVING && request.pending().size() < queue.dispatch().atOnce()) {
                List<Agent> order = new Eligibility(workgroup, request, turn.now()).inOrder(free);
                if (!order.isEmpty()) {
                    return Optional.of(new Next(request, order));
                }
            }
        }
        return Optional.empty();
    }

    private void offer(Next next) {
        offer(next.request(), next.order().get(0), next.order(), null);
    }

    private void offer(Request request, Agent agent, List<Agent> order, String by) {
        int number = request.offers().size() + 1;
        turn.happen(new Event.Offered(request.id(), number, agent.address(), agent.session(), turn.now().plus(turn.timing().offer()),
            order.stream().map(Agent::address).toList(), others(request), by));
        Request offered = turn.request(request.id());
        turn.tell(new Effect.MakeOffer(offered, offered.offer(number).orElseThrow(), turn.timing().offer()));
    }

    /** Puts a request to this agent, whosever turn it is. As many as may be asked at once: whoever was asked last gives way. */
    void direct(Request request, Agent agent, String by) {
        int atOnce = turn.settings().queue(request.queue()).orElseThrow().dispatch().atOnce();
        List<Offer> pending = request.pending();
        pending.subList(Math.min(pending.size(), atOnce - 1), pending.size()).forEach(offer -> turn.takeBack(request, offer, "directed"));
        Request free = turn.request(request.id());
        offer(free, agent, new Eligibility(workgroup, free, turn.now()).inOrder(workgroup.onDutyIn(free.queue())), by);
        turn.lineChanged(free.queue());
    }

    private Map<String, Ineligible> others(Request request) {
        Map<String, Ineligible> why = new LinkedHashMap<>();
        Eligibility eligibility = new Eligibility(workgroup, request, turn.now());
        workgroup.members().of(request.queue()).stream().sorted().forEach(member ->
            eligibility.whyNot(member).ifPresent(reason -> why.put(member.bare(), reason)));
        return why;
    }

    Answer accept(Command.Accept accept) {
        Optional<Referral> referred = receiving.pendingFor(accept.session(), accept.key());
        if (referred.isPresent()) {
            receiving.accept(referred.get());
            return Answer.DONE;
        }
        Optional<Request> found = find(accept.session(), accept.key());
        if (found.isEmpty()) {
            return receiving.acceptAgain(accept.session(), accept.key()).orElse(Answer.refused(Refusal.NO_SUCH_OFFER));
        }
        Request request = found.get();
        Optional<Offer> pending = pendingFor(request, accept.session());
        if (pending.isPresent() && pending.get().isAssist()) {
            assisting.accept(request, pending.get(), accept.session());
            return Answer.DONE;
        }
        if (pending.isPresent()) {
            take(request, pending.get());
            return Answer.DONE;
        }
        // Asking twice for what one has got is no mistake: the first answer may have been lost on the way.
        Address agent = accept.session().toBare();
        if (request.servedBy().filter(agent::equals).isPresent()
            || request.assisting().stream().anyMatch(offer -> offer.agent().equals(agent))) {
            return Answer.DONE;
        }
        return tooLate(request, accept.session());
    }

    private void take(Request request, Offer offer) {
        turn.happen(new Event.Accepted(request.id(), offer.number(), offer.agent(), offer.session()));
        request.pending().stream().filter(other -> other.number() != offer.number())
            .forEach(other -> turn.tell(new Effect.RevokeOffer(request, other.session(), "taken")));
        turn.tell(new Effect.OpenRoom(turn.request(request.id())));
        turn.agentChanged(offer.agent());
        turn.lineChanged(request.queue());
    }

    // Clients ignore the error reply to a late accept; only a revoke closes what the agent sees (reference/smack-clients.md §3.4).
    private Answer tooLate(Request request, Address session) {
        Optional<Offer> last = request.lastOfferTo(session);
        if (last.isEmpty()) {
            return Answer.refused(Refusal.NO_SUCH_OFFER);
        }
        turn.tell(new Effect.RevokeOffer(request, session, "taken"));
        return Answer.refused(Refusal.TOO_LATE);
    }

    Answer reject(Command.Reject reject) {
        Optional<Referral> referred = receiving.pendingFor(reject.session(), reject.key());
        if (referred.isPresent()) {
            receiving.reject(referred.get(), "rejected");
            return Answer.DONE;
        }
        Optional<Request> found = find(reject.session(), reject.key());
        Optional<Offer> pending = found.flatMap(request -> pendingFor(request, reject.session()));
        if (pending.isEmpty()) {
            return Answer.refused(found.flatMap(request -> request.lastOfferTo(reject.session())).isPresent()
                || receiving.wasOffered(reject.session(), reject.key()) ? Refusal.TOO_LATE : Refusal.NO_SUCH_OFFER);
        }
        endOffer(found.get(), pending.get(), OfferState.REJECTED, "rejected");
        return Answer.DONE;
    }

    /** The agent's client cannot take offers: as good as a reject, but nobody needs to be told. */
    Answer offerBounced(Command.OfferBounced bounced) {
        receiving.pendingFor(bounced.session(), bounced.request()).ifPresent(referral -> receiving.reject(referral, "bounced"));
        workgroup.request(bounced.request()).ifPresent(request -> pendingFor(request, bounced.session())
            .ifPresent(offer -> endOffer(request, offer, OfferState.REJECTED, "bounced")));
        return Answer.DONE;
    }

    /** The agent did not answer in time. */
    void expire(Request request, Offer offer) {
        if (offer.isReferred()) {
            assisting.referring().expire(request, offer);
            return;
        }
        turn.tell(new Effect.RevokeOffer(request, offer.session(), "timeout"));
        endOffer(request, offer, OfferState.EXPIRED, "timeout");
        duty.pauseIfDue(offer.agent());
    }

    private void endOffer(Request request, Offer offer, OfferState how, String reason) {
        turn.happen(new Event.OfferEnded(request.id(), offer.number(), offer.agent(), how, reason));
        if (offer.isAssist()) {
            assisting.offerNext(turn.request(request.id()), offer.assist(),
                how == OfferState.REJECTED ? Assist.Failure.REFUSED : Assist.Failure.UNANSWERED);
        } else {
            turn.lineChanged(request.queue());
        }
    }

    // A person may be here twice, in chat and on offer: what waits for an answer is meant first.
    private Optional<Request> find(Address session, String key) {
        Optional<Request> byId = workgroup.request(key);
        return byId.isPresent() ? byId : workgroup.requests().slotsOf(session.toBare()).stream().map(turn::request)
            .filter(request -> isVisitor(request, key))
            .min(Comparator.comparing((Request request) -> pendingFor(request, session).isEmpty()).thenComparing(Request::place));
    }

    private static boolean isVisitor(Request request, String key) {
        Address visitor = request.visitor().address();
        return key.equals(visitor.toString()) || key.equals(visitor.bare());
    }

    private static Optional<Offer> pendingFor(Request request, Address session) {
        return request.pending().stream().filter(offer -> !offer.isReferred() && offer.session().equals(session)).findFirst();
    }
}
