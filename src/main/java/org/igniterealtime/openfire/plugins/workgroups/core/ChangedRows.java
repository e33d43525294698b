package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The newest values of what has changed since somebody asked, in the order in which it first changed. */
final class ChangedRows {

    private final Map<String, Request> requests = new LinkedHashMap<>();
    private final Map<Address, Agent> agents = new LinkedHashMap<>();
    private final Map<String, Referral> referrals = new LinkedHashMap<>();

    void add(Request request) {
        requests.put(request.id(), request);
    }

    void add(Agent agent) {
        agents.put(agent.address(), agent);
    }

    void add(Referral referral) {
        referrals.put(referral.key(), referral);
    }

    List<Request> takeRequests() {
        return take(requests);
    }

    List<Agent> takeAgents() {
        return take(agents);
    }

    List<Referral> takeReferrals() {
        return take(referrals);
    }

    private static <T> List<T> take(Map<?, T> changed) {
        List<T> taken = List.copyOf(changed.values());
        changed.clear();
        return taken;
    }
}
