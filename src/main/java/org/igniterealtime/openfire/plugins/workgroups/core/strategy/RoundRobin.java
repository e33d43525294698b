package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;

/** Longest since the last offer first; who never had one before all others. Ties: longest on duty, then by address. */
final class RoundRobin implements AgentStrategy {

    private static final Comparator<Candidate> ORDER =
        comparing((Candidate one) -> one.agent().work().offeredAt(), nullsFirst(naturalOrder()))
            .thenComparing(one -> one.agent().since()).thenComparing(Candidate::address);

    @Override
    public Comparator<Candidate> order(String draw) {
        return ORDER;
    }
}
