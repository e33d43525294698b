package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;

/** Longest since the last offer first; who never had one before all others. Ties: longest on duty, then by address. */
public final class RoundRobin implements AgentStrategy {

    private static final Comparator<Agent> ORDER = comparing(Agent::lastOfferAt, nullsFirst(naturalOrder()))
        .thenComparing(Agent::since).thenComparing(Agent::address);

    @Override
    public List<Agent> order(List<Agent> eligible) {
        return eligible.stream().sorted(ORDER).toList();
    }
}
