package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workgroup's agents, with what is due for them. */
final class Agents {

    private final Map<Address, Agent> all = new LinkedHashMap<>();
    private final Deadlines deadlines;
    private Duration wrapUp;
    private Instant newestOffer = Instant.MIN;

    Agents(Duration wrapUp, Deadlines deadlines) {
        this.wrapUp = wrapUp;
        this.deadlines = deadlines;
    }

    void put(Agent agent, Instant at) {
        Agent before = all.put(agent.address(), agent);
        if (before != null) {
            deadlines.remove(due(before));
        }
        deadlines.add(due(agent), at);
        Instant offered = agent.work().offeredAt();
        if (offered != null && offered.isAfter(newestOffer)) {
            newestOffer = offered;
        }
    }

    private List<Deadline> due(Agent agent) {
        return agent.wrapUpUntil(wrapUp).filter(until -> agent.onDuty())
            .map(until -> List.of(new Deadline(until, Deadline.Kind.WRAPPED_UP, agent.address().bare(), 0))).orElse(List.of());
    }

    /** The admin changed how long agents are left alone: it holds at once. */
    void retime(Duration other, Instant at) {
        all.values().forEach(agent -> deadlines.remove(due(agent)));
        wrapUp = other;
        all.values().forEach(agent -> deadlines.add(due(agent), at));
    }

    /** That instant, or just after the newest offer: many are made in one millisecond, and still each agent has his turn. */
    Instant laterThanAnyOffer(Instant at) {
        return at.isAfter(newestOffer) ? at : newestOffer.plusMillis(1);
    }

    Optional<Agent> find(Address address) {
        return Optional.ofNullable(all.get(address.toBare()));
    }

    Collection<Agent> all() {
        return all.values();
    }
}
