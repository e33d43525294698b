package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A running chat of another workgroup, for which one of our agents is wanted. The chat, its room and its transcript stay where they are;
 * this keeps our agent's slot. Immutable.
 *
 * @param id       the session's id
 * @param from     the name of the workgroup whose chat it is
 * @param assist   what was asked for; its number tells the referrals of one session apart
 * @param there    who is in the chat already and need not be asked, by bare address
 * @param until    when looking for somebody ends; until then a referral that is over is remembered, lest it be taken up again
 * @param offers   every offer made, oldest first
 */
public record Referral(String id, String from, Visitor visitor, Metadata metadata, Assist assist, Set<Address> there, Instant until,
                       State state, List<Offer> offers) implements Subject {

    /** The life of a referral: OFFERED, then TAKEN or not, then over, then forgotten. */
    public enum State {
        /** Somebody is being looked for. */
        OFFERED,
        /** One of our agents has accepted; his slot is filled until the other workgroup says that it is over. */
        TAKEN,
        /** Nobody took it. */
        FAILED,
        /** The other workgroup needs nobody any more. */
        OVER,
        /** Nobody will ask about it again. */
        FORGOTTEN;

        /** @throws IllegalTransition if it does not lead there */
        State after(State next, String subject) {
            boolean listed = switch (this) {
                case OFFERED -> next == TAKEN || next == FAILED || next == OVER;
                case TAKEN -> next == OVER;
                case FAILED, OVER -> next == FORGOTTEN;
                case FORGOTTEN -> false;
            };
            if (!listed) {
                throw new IllegalTransition("referral " + subject, this, next);
            }
            return next;
        }

        /** Whether it fills nobody's slot any more. */
        public boolean isFinal() {
            return this == FAILED || this == OVER || this == FORGOTTEN;
        }
    }

    public Referral {
        there = Set.copyOf(there);
        offers = List.copyOf(offers);
    }

    /** What tells it from every other: the session and the number of the assist. */
    public static String key(String session, int number) {
        return session + '.' + number;
    }

    public String key() {
        return key(id, assist.number());
    }

    /** The offer that waits for an answer. */
    public Optional<Offer> pending() {
        return offers.stream().filter(Offer::isPending).findFirst();
    }

    /** The offer by which one of our agents has it. */
    public Optional<Offer> taken() {
        return state != State.TAKEN ? Optional.empty()
            : offers.stream().filter(offer -> offer.state() == OfferState.ACCEPTED).findFirst();
    }

    /** The offer whose agent's slot this fills. */
    public Optional<Offer> held() {
        return pending().or(this::taken);
    }

    Optional<Offer> offerTo(Address agent) {
        return offers.stream().filter(offer -> offer.agent().bare().equals(agent.bare())).findFirst();
    }

    /** When something is due, if nothing else happens before. */
    Optional<Instant> due() {
        return state.isFinal() ? Optional.of(until) : pending().map(Offer::until);
    }

    /** Why nobody took it, as far as it has come. */
    Assist.Failure failure() {
        return offers.isEmpty() ? Assist.Failure.NOBODY
            : offers.get(offers.size() - 1).state() == OfferState.REJECTED ? Assist.Failure.REFUSED : Assist.Failure.UNANSWERED;
    }

    Referral with(State next) {
        return new Referral(id, from, visitor, metadata, assist, there, until, state.after(next, key()), offers);
    }

    Referral with(Offer offer) {
        List<Offer> all = new ArrayList<>(offers);
        if (offer.number() > all.size()) {
            all.add(offer);
        } else {
            all.set(offer.number() - 1, offer);
        }
        return new Referral(id, from, visitor, metadata, assist, there, until, state, all);
    }
}
