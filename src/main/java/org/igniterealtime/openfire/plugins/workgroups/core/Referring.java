package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An agent in a chat asks for somebody of another workgroup. That one looks among its agents and tells us whom it found; the chat stays here.
 * Whatever it is told, or tells us, may come again after a restart, and may have crossed something of ours: what is settled stays so. That it
 * is over is told wherever a chat lets go of such an agent ({@link Turn#decided}).
 */
final class Referring {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Assisting assisting;

    Referring(Turn turn, Assisting assisting) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.assisting = assisting;
    }

    /** Puts the chat to the workgroup named. It may look for somebody as long as a visitor here may wait. */
    void refer(Request request, Assist assist) {
        turn.happen(new Event.Referred(request.id(), assist.number(), assist, assist.invitee().toBare(),
            turn.now().plus(turn.timing().request())));
        tell(turn.request(request.id()), assist.number());
    }

    private void tell(Request request, int number) {
        Offer offer = request.offer(number).orElseThrow();
        turn.tell(new Effect.TellWorkgroup(offer.agent().local(), new Command.Refer(turn.settings().name(), request.id(), request.visitor(),
            request.metadata(), offer.assist(), there(request), offer.until())));
    }

    private static Set<Address> there(Request request) {
        Set<Address> there = new TreeSet<>();
        request.servedBy().ifPresent(there::add);
        request.assisting().forEach(offer -> there.add(offer.agent()));
        request.chat().participants().stream().filter(Participant::isPresent).forEach(one -> there.add(one.address().toBare()));
        request.pending().stream().filter(offer -> !offer.isReferred()).forEach(offer -> there.add(offer.agent()));
        return there;
    }

    /** One of the other workgroup's agents has it: he is let in, unless that is of no use any more. */
    Answer taken(Command.ReferralTaken taken) {
        Optional<Request> request = workgroup.request(taken.request());
        Optional<Offer> offer = request.flatMap(one -> one.offer(taken.number()));
        if (offer.filter(Offer::isReferred).filter(Offer::isPending).isPresent()) {
            take(request.get(), offer.get(), taken.session());
        } else if (request.filter(one -> offer.filter(one.lent(turn.settings().name())::contains).isPresent()).isEmpty()) {
            turn.tell(new Effect.TellWorkgroup(taken.by(), new Command.ReferralOver(taken.request(), taken.number(),
                offer.filter(one -> one.enteredAt() != null).isPresent())));
        }
        return Answer.DONE;
    }

    private void take(Request request, Offer offer, Address session) {
        // He may be an agent here, too: then he may have come another way meanwhile, and his slots here count as well, on duty or not.
        boolean full = workgroup.members().contains(session)
            && workgroup.agent(session).filter(agent -> !workgroup.hasFreeSlot(agent)).isPresent();
        if (full || Assisting.isThere(request, session.toBare())) {
            end(request, offer, OfferState.REVOKED, "in chat", Assist.Failure.NOBODY);
            return;
        }
        assisting.accept(request, offer, session);
    }

    /** Nobody there takes it, or whoever took it is lost before he came. */
    Answer failed(Command.ReferralFailed failed) {
        Optional<Request> request = workgroup.request(failed.request());
        Optional<Offer> offer = request.flatMap(one -> one.offer(failed.number()))
            .filter(one -> one.isAssist() && one.assist().isElsewhere(turn.settings().name()));
        if (offer.filter(Offer::isPending).isPresent()) {
            end(request.get(), offer.get(), failed.why() == Assist.Failure.REFUSED ? OfferState.REJECTED : OfferState.EXPIRED, "referral",
                failed.why());
        } else if (offer.filter(one -> one.isAssisting() && one.enteredAt() == null).isPresent()) {
            assisting.miss(request.get(), offer.get(), "lost");
        }
        return Answer.DONE;
    }

    /** The other workgroup has not found anybody in time, or has not been heard of. */
    void expire(Request request, Offer offer) {
        end(request, offer, OfferState.EXPIRED, "timeout", Assist.Failure.UNANSWERED);
    }

    private void end(Request request, Offer offer, OfferState how, String reason, Assist.Failure why) {
        turn.happen(new Event.OfferEnded(request.id(), offer.number(), offer.agent(), how, reason));
        assisting.fail(turn.request(request.id()), offer.assist(), why);
    }

    /** A restart: whoever is to look for somebody may never have heard of it. */
    void resume(Request request) {
        request.pending().stream().filter(Offer::isReferred).forEach(offer -> tell(request, offer.number()));
    }
}
