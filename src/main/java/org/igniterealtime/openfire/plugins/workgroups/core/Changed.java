package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;

/**
 * The rows that a batch of events left different, as they are now.
 *
 * @param booked what is to be added to figures
 */
public record Changed(List<Request> requests, List<Agent> agents, List<Referral> referrals, List<Pace> paces, List<Booked> booked) {

    /**
     * How fast a queue's line has moved.
     *
     * @param first whether there is no row of it yet
     */
    public record Pace(String queue, WaitStatistics statistics, boolean first) { }

    public Changed {
        requests = List.copyOf(requests);
        agents = List.copyOf(agents);
        referrals = List.copyOf(referrals);
        paces = List.copyOf(paces);
        booked = List.copyOf(booked);
    }

    /** Nothing of it is counted. */
    public Changed(List<Request> requests, List<Agent> agents, List<Referral> referrals, List<Pace> paces) {
        this(requests, agents, referrals, paces, List.of());
    }
}
