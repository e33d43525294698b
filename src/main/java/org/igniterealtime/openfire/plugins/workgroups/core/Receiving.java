package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Another workgroup wants one of our agents for its chat. They are offered it one at a time and each once; whoever accepts is named to the
 * other workgroup, and his slot here is filled until that one says that it is over.
 */
final class Receiving {

    private final Turn turn;
    private final Workgroup workgroup;

    Receiving(Turn turn) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
    }

    Answer refer(Command.Refer refer) {
        Optional<Referral> known = workgroup.referrals().find(Referral.key(refer.request(), refer.assist().number()));
        if (known.isPresent()) {
            tellAgain(known.get());
        } else if (turn.now().isBefore(refer.until())) {
            turn.happen(new Event.ReferralCame(refer.request(), refer.from(), refer.visitor(), refer.metadata(), refer.assist(), refer.there(),
                refer.until()));
            offerNext(workgroup.referrals().get(Referral.key(refer.request(), refer.assist().number())));
        }
        return Answer.DONE;
    }

    private void tellAgain(Referral referral) {
        referral.taken().ifPresent(offer -> tellTaken(referral, offer));
        if (referral.state() == Referral.State.FAILED) {
            tellFailed(referral, referral.failure());
        }
    }

    private void tellTaken(Referral referral, Offer offer) {
        turn.tell(new Effect.TellWorkgroup(referral.from(), new Command.ReferralTaken(turn.settings().name(), referral.id(),
            referral.assist().number(), offer.session())));
    }

    private void tellFailed(Referral referral, Assist.Failure why) {
        turn.tell(new Effect.TellWorkgroup(referral.from(), new Command.ReferralFailed(referral.id(), referral.assist().number(), why)));
    }

    private void offerNext(Referral referral) {
        Map<String, Ineligible> others = new LinkedHashMap<>();
        Set<Address> named = new TreeSet<>(Assisting.named(turn, referral.assist()));
        named.forEach(agent -> whyNot(referral, agent).ifPresent(reason -> others.put(agent.bare(), reason)));
        String anyQueue = turn.settings().queues().get(0).name();
        List<Agent> order = Eligibility.inOrder(workgroup, Assisting.dispatch(turn, referral.assist(), anyQueue),
            named.stream().filter(agent -> !others.containsKey(agent.bare())).map(agent -> workgroup.agent(agent).orElseThrow()).toList(),
            Optional.empty(), referral.key() + ' ' + (referral.offers().size() + 1));
        if (order.isEmpty() || !turn.now().isBefore(referral.until())) {
            end(referral, Referral.State.FAILED);
            tellFailed(referral, referral.failure());
            return;
        }
        Agent agent = order.get(0);
        int number = referral.offers().size() + 1;
        turn.happen(new Event.ReferralOffered(referral.id(), referral.assist().number(), number, agent.address(), agent.session(),
            turn.now().plus(turn.timing().offer()), order.stream().map(Agent::address).toList(), others));
        Referral offered = workgroup.referrals().get(referral.key());
        turn.tell(new Effect.MakeOffer(offered, offered.pending().orElseThrow(), turn.timing().offer()));
    }

    private Optional<Ineligible> whyNot(Referral referral, Address member) {
        Optional<Agent> agent = workgroup.agent(member).filter(Agent::onDuty);
        if (agent.isEmpty()) {
            return Optional.of(Ineligible.OFF_DUTY);
        }
        if (referral.visitor().address().bare().equals(member.bare())) {
            return Optional.of(Ineligible.SAME_PERSON);
        }
        if (referral.assist().inviter().bare().equals(member.bare()) || referral.there().contains(member)) {
            return Optional.of(Ineligible.IN_CHAT);
        }
        Optional<Ineligible> busy = Eligibility.whyBusy(workgroup, agent.get(), turn.now());
        return busy.isPresent() ? busy : referral.offerTo(member).map(asked -> Ineligible.DECLINED);
    }

    /** The referral by that key whose offer waits for an answer of this session. */
    Optional<Referral> pendingFor(Address session, String key) {
        return of(key).filter(one -> one.pending().filter(offer -> offer.session().equals(session)).isPresent()).findFirst();
    }

    private Stream<Referral> of(String key) {
        return workgroup.referrals().all().stream().filter(one -> one.id().equals(key) || one.visitor().address().toString().equals(key)
            || one.visitor().address().bare().equals(key));
    }

    void accept(Referral referral) {
        Offer offer = referral.pending().orElseThrow();
        turn.happen(new Event.ReferralAccepted(referral.id(), referral.assist().number(), offer.number(), offer.agent(), offer.session()));
        tellTaken(referral, offer);
        turn.agentChanged(offer.agent());
    }

    /** An accept without an offer that waits for it: said twice, or too late. */
    Optional<Answer> acceptAgain(Address session, String key) {
        Optional<Referral> asked = of(key).filter(one -> one.offerTo(session).isPresent())
            .max(Comparator.comparing((Referral one) -> one.taken().filter(offer -> offer.agent().equals(session.toBare())).isPresent())
                .thenComparing(one -> one.assist().number()));
        return asked.map(referral -> {
            if (referral.taken().filter(offer -> offer.agent().equals(session.toBare())).isPresent()) {
                return Answer.DONE;
            }
            turn.tell(new Effect.RevokeOffer(referral, session, "taken"));
            return Answer.refused(Refusal.TOO_LATE);
        });
    }

    /** Whether this agent was offered it, whatever became of that. */
    boolean wasOffered(Address session, String key) {
        return of(key).anyMatch(one -> one.offerTo(session).isPresent());
    }

    /** The agent turned it down. */
    void reject(Referral referral, String reason) {
        endOffer(referral, OfferState.REJECTED, reason);
    }

    private void endOffer(Referral referral, OfferState how, String reason) {
        Offer offer = referral.pending().orElseThrow();
        turn.happen(new Event.ReferralOfferEnded(referral.id(), referral.assist().number(), offer.number(), offer.agent(), how, reason));
        offerNext(workgroup.referrals().get(referral.key()));
    }

    /** Its time has come: the agent has not answered, or nobody can ask about it any more. */
    void fall(Referral referral) {
        if (referral.state().isFinal()) {
            turn.happen(new Event.ReferralForgotten(referral.id(), referral.assist().number()));
        } else {
            revoke(referral, OfferState.EXPIRED, "timeout");
        }
    }

    private void revoke(Referral referral, OfferState how, String reason) {
        turn.tell(new Effect.RevokeOffer(referral, referral.pending().orElseThrow().session(), reason));
        endOffer(referral, how, reason);
    }

    /** An agent is off duty. Whether he had come to the chat only the other workgroup knows. */
    void agentGone(Address session, String reason) {
        for (Referral referral : workgroup.referrals().of(session.toBare())) {
            if (referral.pending().isPresent()) {
                revoke(referral, OfferState.REVOKED, reason);
            } else if (referral.taken().filter(offer -> offer.session().equals(session)).isPresent()) {
                tellFailed(referral, Assist.Failure.NOT_ENTERED);
            }
        }
    }

    /** An agent is asked no more for now: what he has not answered goes to others. */
    void revokeFrom(Address agent, String reason) {
        workgroup.referrals().of(agent).stream().filter(referral -> referral.pending().isPresent())
            .forEach(referral -> revoke(referral, OfferState.REVOKED, reason));
    }

    /** The other workgroup needs nobody any more. */
    Answer over(Command.ReferralOver over) {
        workgroup.referrals().find(Referral.key(over.request(), over.number())).filter(one -> !one.state().isFinal()).ifPresent(referral -> {
            referral.held().filter(offer -> offer.isPending() || !over.entered())
                .ifPresent(offer -> turn.tell(new Effect.RevokeOffer(referral, offer.session(), "ended")));
            end(referral, Referral.State.OVER);
        });
        return Answer.DONE;
    }

    private void end(Referral referral, Referral.State how) {
        turn.happen(new Event.ReferralEnded(referral.id(), referral.assist().number(), how));
        referral.held().ifPresent(offer -> turn.agentChanged(offer.agent()));
    }

    /** A restart: the other workgroup may never have heard who took it, or have told us that it is over. */
    void resume() {
        workgroup.referrals().all().forEach(referral -> referral.taken().ifPresent(offer -> tellTaken(referral, offer)));
    }

    /** The desk goes, and nobody of it comes any more; whoever is in another workgroup's chat may stay there. */
    void close() {
        for (Referral referral : workgroup.referrals().all()) {
            if (!referral.state().isFinal()) {
                referral.pending().ifPresent(offer -> turn.tell(new Effect.RevokeOffer(referral, offer.session(), "closed")));
                tellFailed(referral, referral.taken().isPresent() ? Assist.Failure.NOT_ENTERED : Assist.Failure.NOBODY);
                end(referral, Referral.State.OVER);
            }
            turn.happen(new Event.ReferralForgotten(referral.id(), referral.assist().number()));
        }
    }
}
