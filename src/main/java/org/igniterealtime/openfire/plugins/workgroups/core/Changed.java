package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;

/** The rows that a batch of events left different, as they are now. */
public record Changed(List<Request> requests, List<Agent> agents, List<Referral> referrals) {

    public Changed {
        requests = List.copyOf(requests);
        agents = List.copyOf(agents);
        referrals = List.copyOf(referrals);
    }
}
