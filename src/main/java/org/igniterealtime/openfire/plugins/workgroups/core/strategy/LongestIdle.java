package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;

/**
 * Whoever has nothing to do first, the longest so in front: since his last chat ended, or since he came on duty if that was later. Then
 * those who are busy, by the same time. Ties: by address.
 */
final class LongestIdle implements AgentStrategy {

    private static final Comparator<Candidate> ORDER = comparing((Candidate one) -> one.load() > 0).thenComparing(LongestIdle::idleSince)
        .thenComparing(Candidate::address);

    private static Instant idleSince(Candidate one) {
        Instant ended = one.agent().work().endedAt();
        Instant came = one.agent().since();
        return ended == null || ended.isBefore(came) ? came : ended;
    }

    @Override
    public Comparator<Candidate> order(String draw) {
        return ORDER;
    }
}
