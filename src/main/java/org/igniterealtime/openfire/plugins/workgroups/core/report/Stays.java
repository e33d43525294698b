package org.igniterealtime.openfire.plugins.workgroups.core.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** Who is in a request's chat at one moment, and since when. */
final class Stays {

    private Stays() {
    }

    /** The workgroup and that queue while an agent has the request; that agent; and those who have come to help. */
    static Map<About, Instant> of(String workgroup, Request request, String queue) {
        Map<About, Instant> stays = new HashMap<>();
        request.assisting().stream().filter(offer -> offer.enteredAt() != null)
            .forEach(offer -> stays.put(About.agent(offer.agent()), offer.enteredAt()));
        request.servedBy().ifPresent(agent -> {
            Instant accepted = request.chat().acceptedAt();
            stays.put(About.workgroup(workgroup), accepted);
            stays.put(About.queue(queue), accepted);
            stays.put(About.agent(agent), cameAt(request, agent, accepted));
        });
        return stays;
    }

    // To whom the chat was handed over he came before that.
    private static Instant cameAt(Request request, Address agent, Instant accepted) {
        return request.offers().stream().filter(offer -> offer.agent().equals(agent.toBare()) && offer.cameAt() != null)
            .map(Offer::cameAt).max(Comparator.naturalOrder()).orElse(accepted);
    }
}
