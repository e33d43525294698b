package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request is where it is, at some instant. How it came there (rules, tags, overflow) is its {@link Route}.
 *
 * @param position how many stand before it in its queue; 0 is the next one
 * @param asked    the agents who are being offered it
 * @param order    who may be offered it, in the order in which they are asked
 * @param others   why each other member of its queue may not be, and until when
 */
public record WhyRequest(Request request, int position, List<Address> asked, List<Address> order, Map<Address, Hindrance> others,
                         Outlook outlook, Doorway door) {

    public WhyRequest {
        asked = List.copyOf(asked);
        order = List.copyOf(order);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** @return empty if there is no such request that waits or is in chat */
    public static Optional<WhyRequest> of(Workgroup workgroup, String id, Instant now) {
        return workgroup.request(id).filter(request -> !request.state().isFinal()).map(request -> of(workgroup, request, now));
    }

    private static WhyRequest of(Workgroup workgroup, Request request, Instant now) {
        List<Address> asked = request.pending().stream().map(Offer::agent).toList();
        Doorway door = Doorway.of(workgroup, now);
        if (!request.state().isWaiting()) {
            return new WhyRequest(request, 0, asked, List.of(), Map.of(), Outlook.NONE, door);
        }
        Eligibility eligibility = new Eligibility(workgroup, request, now);
        Map<Address, Hindrance> others = new LinkedHashMap<>();
        workgroup.members().of(request.queue()).stream().sorted()
            .forEach(member -> eligibility.hindrance(member).ifPresent(hindrance -> others.put(member, hindrance)));
        List<Address> order = eligibility.inOrder(workgroup.onDutyIn(request.queue())).stream().map(Agent::address).toList();
        return new WhyRequest(request, workgroup.position(request), asked, order, others, Outlook.of(workgroup, request, eligibility, now), door);
    }
}
