package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;

/**
 * A request put to one agent for a limited time. The agent's slot is reserved while it is pending.
 *
 * @param number  counts the offers of one request, from 1
 * @param agent   the agent's bare address
 * @param session the full address that the offer went to; only it can answer
 * @param until   when it expires
 * @param endedAt null while pending
 */
public record Offer(int number, Address agent, Address session, Instant madeAt, Instant until, OfferState state, Instant endedAt) {

    public boolean isPending() {
        return state == OfferState.PENDING;
    }

    Offer ended(OfferState how, Instant at, String request) {
        return new Offer(number, agent, session, madeAt, until, state.after(how, request + " to " + agent), at);
    }

    /** Whether its agent turned the request down, or let it lie: both are remembered for that request. */
    boolean wasDeclined() {
        return state == OfferState.REJECTED || state == OfferState.EXPIRED;
    }
}
