package org.igniterealtime.openfire.plugins.workgroups.store;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/**
 * Whose texts: a workgroup's, or one agent's at a workgroup.
 *
 * @param agent the agent's bare address, or null for the workgroup itself
 */
public record Shelf(String workgroup, Address agent) {

    public Shelf {
        agent = agent == null ? null : agent.toBare();
    }

    public static Shelf of(String workgroup) {
        return new Shelf(workgroup, null);
    }
}
