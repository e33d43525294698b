package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;

/**
 * The smallest part of the slots filled first: the part, not the number, for agents may have different numbers of slots
 * (reference/peers.md §3.4). Ties: longest since the last assignment, who never had one in front; then by address.
 */
final class LeastLoaded implements AgentStrategy {

    // One's load/capacity < other's load/capacity, without dividing.
    private static final Comparator<Candidate> LOAD =
        (one, other) -> Long.compare((long) one.load() * other.capacity(), (long) other.load() * one.capacity());
    private static final Comparator<Candidate> ORDER =
        LOAD.thenComparing(one -> one.agent().work().assignedAt(), nullsFirst(naturalOrder())).thenComparing(comparing(Candidate::address));

    @Override
    public Comparator<Candidate> order(String draw) {
        return ORDER;
    }
}
