package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;

/**
 * How long things may take at a desk.
 *
 * @param offer        until an unanswered offer goes to the next agent
 * @param request      until a visitor who was never accepted is sent away
 * @param declined     how long an agent who rejected or missed an offer is not asked again for the same request
 * @param entry        how long visitor and agent may take from the invitation into the room
 * @param agentAbsence how long a visitor may sit in the room without the agent
 * @param grace        how long a vanished visitor's place is kept
 */
public record Timing(Duration offer, Duration request, Duration declined, Duration entry, Duration agentAbsence, Duration grace) {

    public static final Timing DEFAULT = new Timing(Duration.ofSeconds(20), Duration.ofMinutes(4), Duration.ofSeconds(20),
        Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofMinutes(2));

    public Timing withOffer(Duration other) {
        return new Timing(other, request, declined, entry, agentAbsence, grace);
    }

    public Timing withRequest(Duration other) {
        return new Timing(offer, other, declined, entry, agentAbsence, grace);
    }
}
