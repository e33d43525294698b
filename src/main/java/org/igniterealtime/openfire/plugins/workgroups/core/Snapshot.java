package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;

/**
 * What survives of a workgroup besides its settings.
 *
 * @param requests    those that are not over, and those whose place is kept
 * @param agents      everyone who was ever on duty
 * @param regulars    who served whom last: people with an account, by user id, whoever was served last at the end
 * @param referrals   chats of other workgroups, but those forgotten
 * @param nextArrival the number of the next visitor to come
 * @param paces       how fast each queue's line has moved, by queue
 * @param seenAt      when the last event was; null if there was none
 */
public record Snapshot(List<Request> requests, List<Agent> agents, Map<String, Address> regulars, List<Referral> referrals,
                       long nextArrival, Map<String, WaitStatistics> paces, Instant seenAt) {

    /** So many people are remembered with the agent who served them last. */
    public static final int MOST_REGULARS = 10_000;

    public static final Snapshot EMPTY = new Snapshot(List.of(), List.of(), Map.of(), List.of(), 1, Map.of(), null);

    public Snapshot {
        requests = List.copyOf(requests);
        agents = List.copyOf(agents);
        regulars = Collections.unmodifiableMap(new LinkedHashMap<>(regulars));
        referrals = List.copyOf(referrals);
        paces = Map.copyOf(paces);
    }
}
