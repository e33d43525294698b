package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Optional;

/**
 * An agent as the workgroup knows him: on duty with one session, or off duty with what outlives that.
 *
 * @param address     bare
 * @param session     the full address on duty, null when off duty
 * @param status      the agent's own words, or empty
 * @param wish        how many chats at once he asked for, 0 if he did not say
 * @param since       on or off duty since then
 * @param lastOfferAt when he was last offered a visitor, null if never; no two agents' are the same. Outlives going off duty, so that
 *                    round robin cannot be cheated by logging in again
 * @param language    in which he is told everything by chat messages, as in xml:lang; null if his client knows workgroups
 */
public record Agent(Address address, Address session, Show show, String status, int wish, Instant since, Instant lastOfferAt,
                    String language) {

    public boolean onDuty() {
        return session != null;
    }

    public Optional<Address> sessionOnDuty() {
        return Optional.ofNullable(session);
    }

    Agent offDuty(Instant at) {
        return new Agent(address, null, show, "", wish, at, lastOfferAt, null);
    }

    Agent offered(Instant at) {
        return new Agent(address, session, show, status, wish, since, at, language);
    }
}
