package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import java.util.Comparator;

/** The strategies that an admin can choose from, by the name that the database keeps. */
public enum Strategy {
    ROUND_ROBIN(new RoundRobin()),
    LONGEST_IDLE(new LongestIdle()),
    LEAST_LOADED(new LeastLoaded()),
    LINEAR(new Linear()),
    RANDOM(new RandomWeighted());

    private final AgentStrategy order;

    Strategy(AgentStrategy order) {
        this.order = order;
    }

    /** As {@link AgentStrategy#order}. */
    public Comparator<Candidate> order(String draw) {
        return order.order(draw);
    }
}
