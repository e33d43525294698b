package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why an agent is not being offered anybody, at some instant.
 *
 * @param busy    what keeps every visitor from him; empty if it is a matter of each visitor
 * @param asked   the requests he is being offered
 * @param waiting why he is not offered each request that waits, by id, in the order of the lines; empty if nobody waits
 * @param queues  the queues that he serves
 */
public record WhyAgent(Address agent, Optional<Ineligible> busy, List<String> asked, Map<String, Ineligible> waiting, List<String> queues) {

    public WhyAgent {
        asked = List.copyOf(asked);
        waiting = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(waiting));
        queues = List.copyOf(queues);
    }

    /** @param address in whatever session */
    public static WhyAgent of(Workgroup workgroup, Address address, Instant now) {
        Address agent = address.toBare();
        Map<String, Ineligible> waiting = new LinkedHashMap<>();
        for (QueueSettings queue : workgroup.settings().queues()) {
            for (Request request : workgroup.waitingIn(queue.name())) {
                new Eligibility(workgroup, request, now).whyNot(agent).ifPresent(reason -> waiting.put(request.id(), reason));
            }
        }
        return new WhyAgent(agent, busy(workgroup, agent, now), workgroup.slotsOf(agent).stream()
            .filter(request -> request.pending().stream().anyMatch(offer -> offer.agent().equals(agent))).map(Request::id).toList(), waiting,
            workgroup.settings().queues().stream().map(QueueSettings::name)
                .filter(queue -> workgroup.members().of(queue).contains(agent)).toList());
    }

    private static Optional<Ineligible> busy(Workgroup workgroup, Address agent, Instant now) {
        if (!workgroup.members().contains(agent)) {
            return Optional.of(Ineligible.NOT_MEMBER);
        }
        Optional<Agent> onDuty = workgroup.agent(agent).filter(Agent::onDuty);
        return onDuty.isEmpty() ? Optional.of(Ineligible.OFF_DUTY) : Eligibility.whyBusy(workgroup, onDuty.get(), now);
    }
}
