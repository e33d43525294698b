package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;

/**
 * An agent who may be offered a request, with what strategies look at.
 *
 * @param load     slots that are filled: pending offers, chats, assists
 * @param capacity slots in all, at least 1
 * @param skill    for the request's queue
 */
public record Candidate(Agent agent, int load, int capacity, Skill skill) {

    public Address address() {
        return agent.address();
    }
}
