package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request is where it is, at some instant.
 *
 * @param position how many stand before it in its queue; 0 is the next one
 * @param asked    the agents who are being offered it
 * @param order    who may be offered it, in the order in which they are asked
 * @param others   why each other member of its queue may not be
 */
public record WhyRequest(Request request, int position, List<Address> asked, List<Address> order, Map<Address, Ineligible> others) {

    public WhyRequest {
        asked = List.copyOf(asked);
        order = List.copyOf(order);
        others = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** @return empty if there is no such request that waits or is in chat */
    public static Optional<WhyRequest> of(Workgroup workgroup, String id, Instant now) {
        return workgroup.request(id).filter(request -> !request.state().isFinal()).map(request -> of(workgroup, request, now));
    }

    private static WhyRequest of(Workgroup workgroup, Request request, Instant now) {
        List<Address> asked = request.pending().stream().map(Offer::agent).toList();
        if (!request.state().isWaiting()) {
            return new WhyRequest(request, 0, asked, List.of(), Map.of());
        }
        Eligibility eligibility = new Eligibility(workgroup, request, now);
        Map<Address, Ineligible> others = new LinkedHashMap<>();
        workgroup.members().of(request.queue()).stream().sorted()
            .forEach(member -> eligibility.whyNot(member).ifPresent(reason -> others.put(member, reason)));
        List<Address> order = eligibility.inOrder(workgroup.onDutyIn(request.queue())).stream().map(Agent::address).toList();
        return new WhyRequest(request, workgroup.position(request), asked, order, others);
    }
}
