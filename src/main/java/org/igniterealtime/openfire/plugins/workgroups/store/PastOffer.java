package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;

/**
 * Something that an agent was offered.
 *
 * @param arrival the visitor's number
 * @param at      when the offer was made
 * @param state   what became of it
 * @param assist  whether it was a running chat, to join or to take over
 */
public record PastOffer(String request, long arrival, Instant at, OfferState state, boolean assist) {
}
