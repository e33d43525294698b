package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;

/**
 * What survives of a workgroup besides its settings.
 *
 * @param requests    those that are not over, and those whose place is kept
 * @param agents      everyone who was ever on duty
 * @param referrals   chats of other workgroups, but those forgotten
 * @param nextArrival the number of the next visitor to come
 */
public record Snapshot(List<Request> requests, List<Agent> agents, List<Referral> referrals, long nextArrival) {

    public static final Snapshot EMPTY = new Snapshot(List.of(), List.of(), List.of(), 1);

    public Snapshot {
        requests = List.copyOf(requests);
        agents = List.copyOf(agents);
        referrals = List.copyOf(referrals);
    }
}
