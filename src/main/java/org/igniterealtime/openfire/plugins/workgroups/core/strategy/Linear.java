package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/** Always in the admin's order, the lowest rank first. Ties: by address. */
final class Linear implements AgentStrategy {

    private static final Comparator<Candidate> ORDER = comparing((Candidate one) -> one.skill().rank()).thenComparing(Candidate::address);

    @Override
    public Comparator<Candidate> order(String draw) {
        return ORDER;
    }
}
