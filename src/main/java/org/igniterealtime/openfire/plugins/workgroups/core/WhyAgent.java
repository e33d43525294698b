package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why an agent is not being offered anybody, at some instant.
 *
 * @param busy    what keeps every visitor from him; empty if it is a matter of each visitor
 * @param asked   whom he is being offered
 * @param waiting why he is not offered each visitor who waits, in the order of the lines
 * @param next    who might be offered to him, but is being offered to as many others as may be asked at once
 * @param queues  the queues that he serves
 * @param load    how many of his slots are filled
 * @param slots   how many he has; 0 off duty
 */
public record WhyAgent(Address agent, Optional<Hindrance> busy, List<Request> asked, Map<Request, Hindrance> waiting, List<Request> next,
                       List<String> queues, int load, int slots, Doorway door) {

    public WhyAgent {
        asked = List.copyOf(asked);
        waiting = Collections.unmodifiableMap(new LinkedHashMap<>(waiting));
        next = List.copyOf(next);
        queues = List.copyOf(queues);
    }

    /** @param address in whatever session */
    public static WhyAgent of(Workgroup workgroup, Address address, Instant now) {
        Address agent = address.toBare();
        Map<Request, Hindrance> waiting = new LinkedHashMap<>();
        List<Request> next = new ArrayList<>();
        for (QueueSettings queue : workgroup.settings().queues()) {
            for (Request request : workgroup.waitingIn(queue.name())) {
                new Eligibility(workgroup, request, now).hindrance(agent)
                    .ifPresentOrElse(hindrance -> waiting.put(request, hindrance), () -> next.add(request));
            }
        }
        List<String> queues = workgroup.settings().queues().stream().map(QueueSettings::name)
            .filter(queue -> workgroup.members().of(queue).contains(agent)).toList();
        return new WhyAgent(agent, busy(workgroup, agent, now), workgroup.slotsOf(agent).stream()
            .filter(request -> request.pending().stream().anyMatch(offer -> offer.agent().equals(agent))).toList(), waiting, next, queues,
            workgroup.load(agent), workgroup.agent(agent).filter(Agent::onDuty).map(workgroup::capacity).orElse(0), Doorway.of(workgroup, now));
    }

    private static Optional<Hindrance> busy(Workgroup workgroup, Address agent, Instant now) {
        if (!workgroup.members().contains(agent)) {
            return Optional.of(Hindrance.of(Ineligible.NOT_MEMBER));
        }
        Optional<Agent> onDuty = workgroup.agent(agent).filter(Agent::onDuty);
        return onDuty.isEmpty() ? Optional.of(Hindrance.of(Ineligible.OFF_DUTY))
            : Eligibility.whyBusy(workgroup, onDuty.get(), now)
                .map(reason -> new Hindrance(reason, Eligibility.busyUntil(workgroup, onDuty.get(), reason)));
    }
}
