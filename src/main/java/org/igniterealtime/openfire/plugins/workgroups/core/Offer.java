package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Optional;

/**
 * A request, or a running chat, put to one agent for a limited time. The agent's slot is reserved while it is pending, and what was offered
 * for an assist keeps it until that is over.
 *
 * @param number    counts the offers of one request, from 1
 * @param agent     the agent's bare address; that of a workgroup while it looks for one of its own
 * @param session   the full address that the offer went to; only it can answer
 * @param until     when it expires
 * @param endedAt   null while pending
 * @param assist    what was asked for in a running chat; null if the visitor is offered
 * @param enteredAt when the assisting agent entered the room; null before, and for a visitor's offer
 * @param overAt    when an accepted assist was over: it became his chat, he left, he never came, or the chat ended; null before. Of a visitor's
 *                  offer when its agent was waited for no longer, who had accepted and did not come
 */
public record Offer(int number, Address agent, Address session, Instant madeAt, Instant until, OfferState state, Instant endedAt,
                    Assist assist, Instant enteredAt, Instant overAt) {

    /** An offer of a visitor. */
    public Offer(int number, Address agent, Address session, Instant madeAt, Instant until, OfferState state, Instant endedAt) {
        this(number, agent, session, madeAt, until, state, endedAt, null, null, null);
    }

    public boolean isPending() {
        return state == OfferState.PENDING;
    }

    /** Whether it is about joining or taking over a running chat. */
    public boolean isAssist() {
        return assist != null;
    }

    /** Whether its agent is expected in the room, or in it, beside the agent who serves. */
    public boolean isAssisting() {
        return isAssist() && state == OfferState.ACCEPTED && overAt == null;
    }

    /** Whether it was put to another workgroup, and none of its agents has it yet: then the agent's address is the workgroup's. */
    public boolean isReferred() {
        return isAssist() && assist.target() != Assist.Target.USER && agent.equals(assist.invitee().toBare());
    }

    /** When its agent became one of those in the chat by it; null if he has not. */
    public Instant cameAt() {
        return state != OfferState.ACCEPTED ? null : isAssist() ? enteredAt : endedAt;
    }

    Offer takenBy(Address other) {
        return new Offer(number, other.toBare(), other, madeAt, until, state, endedAt, assist, enteredAt, overAt);
    }

    Offer ended(OfferState how, Instant at, String request) {
        return new Offer(number, agent, session, madeAt, until, state.after(how, request + " to " + agent), at, assist, enteredAt, overAt);
    }

    Offer entered(Instant at) {
        return new Offer(number, agent, session, madeAt, until, state, endedAt, assist, at, overAt);
    }

    Offer over(Instant at) {
        return new Offer(number, agent, session, madeAt, until, state, endedAt, assist, enteredAt, at);
    }

    /** When its agent turned the visitor down, let it lie, or did not come although he had accepted; all are remembered for that request. */
    Optional<Instant> declinedAt() {
        if (isAssist()) {
            return Optional.empty();
        }
        return switch (state) {
            case REJECTED, EXPIRED -> Optional.of(endedAt);
            case ACCEPTED -> Optional.ofNullable(overAt);
            case PENDING, REVOKED -> Optional.empty();
        };
    }
}
