package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An agent as the workgroup knows him: on duty with one session, or off duty with what outlives that.
 *
 * @param address  bare
 * @param session  the full address on duty, null when off duty
 * @param status   the agent's own words, or empty
 * @param wish     how many chats at once he asked for, 0 if he did not say
 * @param since    on or off duty since then
 * @param language in which he is told everything by chat messages, as in xml:lang; null if his client knows workgroups
 */
public record Agent(Address address, Address session, Show show, String status, int wish, Instant since, Work work, String language) {

    public boolean onDuty() {
        return session != null;
    }

    public Optional<Address> sessionOnDuty() {
        return Optional.ofNullable(session);
    }

    public boolean isPaused() {
        return work.pausedAt() != null;
    }

    /** Until when he is left alone after his last chat, if that long is granted; empty if there is no such time or he cut it short. */
    public Optional<Instant> wrapUpUntil(Duration granted) {
        boolean none = granted.isZero() || work.endedAt() == null || work.readyAt() != null && !work.readyAt().isBefore(work.endedAt());
        return none ? Optional.empty() : Optional.of(work.endedAt().plus(granted));
    }

    Agent offDuty(Instant at) {
        return new Agent(address, null, show, "", wish, at, work, null);
    }

    Agent with(Work other) {
        return new Agent(address, session, show, status, wish, since, other, language);
    }
}
