package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import java.util.Comparator;

/** Says which of two agents is offered a request first. Pure: the same candidates and the same draw give the same order, without ties. */
public interface AgentStrategy {

    /**
     * @param draw one offer's own text, from which chance is taken where it decides: the same text is the same chance
     * @return the order in which agents are asked, who is first in front
     */
    Comparator<Candidate> order(String draw);
}
