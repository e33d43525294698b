package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;

/** Orders the agents who may be offered a request. Pure: the same agents give the same order. */
public interface AgentStrategy {

    /**
     * @param eligible agents who are on duty, available, have a free slot, are members of the queue and have not declined; any order
     * @return the same agents, the one to be offered first in front
     */
    List<Agent> order(List<Agent> eligible);
}
