package org.igniterealtime.openfire.plugins.workgroups.core.report;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Beginning;

/**
 * Whom figures are about.
 *
 * @param name the workgroup's or the queue's name, or an agent's bare address
 */
public record About(Kind kind, String name) {

    // The columns that keep it are for addresses of this server, and those are that short; whoever else is invited may have a longer one.
    private static final int LONGEST = 255;

    /** What kind of thing has figures. */
    public enum Kind { WORKGROUP, QUEUE, AGENT }

    static About workgroup(String name) {
        return new About(Kind.WORKGROUP, name);
    }

    static About queue(String name) {
        return new About(Kind.QUEUE, name);
    }

    static About agent(Address agent) {
        return new About(Kind.AGENT, Beginning.of(agent.bare(), LONGEST));
    }
}
