package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long things may take at a desk.
 *
 * @param offer        until an unanswered offer goes to the next agent
 * @param request      until a visitor who was never accepted is sent away; the time with an agent who did not come is not counted
 * @param declined     how long an agent who rejected or missed an offer, or accepted it and did not come, is not asked again for the same request; may be 0
 * @param entry        how long visitor and agent may take from the invitation into the room
 * @param agentAbsence how long a visitor may sit in the room without the agent
 * @param grace        how long a vanished visitor's place is kept; 0 for not at all
 */
public record Timing(Duration offer, Duration request, Duration declined, Duration entry, Duration agentAbsence, Duration grace) {

    public Timing {
        // What is due anew in the instant in which it was dealt with would never let the timer rest.
        mustBe(!offer.isZero() && !request.isZero() && !entry.isZero() && !agentAbsence.isZero(),
            "offer, request, entry and agentAbsence must be longer than nothing", offer, request, entry, agentAbsence);
        mustBe(Stream.of(offer, request, declined, entry, agentAbsence, grace).noneMatch(Duration::isNegative),
            "no time may be negative", offer, request, declined, entry, agentAbsence, grace);
    }

    private static void mustBe(boolean so, String rule, Duration... times) {
        if (!so) {
            throw new IllegalArgumentException("timing: " + rule + ", not " + List.of(times));
        }
    }

    public static final Timing DEFAULT = new Timing(Duration.ofSeconds(20), Duration.ofMinutes(4), Duration.ofSeconds(20),
        Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofMinutes(2));

    public Timing withOffer(Duration other) {
        return new Timing(other, request, declined, entry, agentAbsence, grace);
    }

    public Timing withRequest(Duration other) {
        return new Timing(offer, other, declined, entry, agentAbsence, grace);
    }
}
