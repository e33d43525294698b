package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;

/**
 * A workgroup as its admin set it up. It has at least one queue.
 *
 * @param name        the local part of its address, normalised
 * @param open        whether visitors may join at all; its hours say when
 * @param queues      in the admin's order
 * @param supervisors bare addresses of those who may look into every chat of this workgroup
 * @param form        what visitors are asked before they join
 */
public record WorkgroupSettings(String name, String description, boolean open, Timing timing, Limits limits,
                                List<QueueSettings> queues, Set<Address> supervisors, Staffing staffing, Routing routing,
                                Opening opening, TurnedAway turnedAway, JoinForm form) {

    public WorkgroupSettings {
        queues = List.copyOf(queues);
        supervisors = Set.copyOf(supervisors);
        if (queues.isEmpty()) {
            throw new IllegalArgumentException("workgroup " + name + " needs a queue");
        }
    }

    /** A workgroup that nobody supervises, with nothing special about it. */
    public WorkgroupSettings(String name, String description, boolean open, Timing timing, Limits limits, List<QueueSettings> queues) {
        this(name, description, open, timing, limits, queues, Set.of());
    }

    /** A workgroup with nothing special about it. */
    public WorkgroupSettings(String name, String description, boolean open, Timing timing, Limits limits, List<QueueSettings> queues,
                             Set<Address> supervisors) {
        this(name, description, open, timing, limits, queues, supervisors, Staffing.DEFAULT, Routing.DEFAULT, Opening.ALWAYS,
            TurnedAway.WITHOUT_WORDS, JoinForm.DEFAULT);
    }

    public Optional<QueueSettings> queue(String wanted) {
        return queues.stream().filter(queue -> queue.name().equalsIgnoreCase(wanted.strip())).findFirst();
    }

    /** How many chats at once this agent gets: what he wishes, within what he is allowed and what everybody is. */
    public int capacity(Agent agent) {
        return capacity(agent.address(), agent.wish());
    }

    /** As {@link #capacity(Agent)}, of somebody who wishes so many; 0 if he does not say. */
    public int capacity(Address agent, int wished) {
        int allowed = staffing.chats().getOrDefault(agent.toBare(), limits.mostChats());
        int wish = wished > 0 ? wished : staffing.chats().getOrDefault(agent.toBare(), limits.chats());
        return Math.min(Math.max(Math.min(wish, allowed), staffing.leastChats()), limits.mostChats());
    }

    public WorkgroupSettings describedAs(String other) {
        return new WorkgroupSettings(name, other, open, timing, limits, queues, supervisors, staffing, routing, opening, turnedAway, form);
    }

    public WorkgroupSettings withOpen(boolean other) {
        return new WorkgroupSettings(name, description, other, timing, limits, queues, supervisors, staffing, routing, opening, turnedAway, form);
    }

    public WorkgroupSettings with(Timing other) {
        return new WorkgroupSettings(name, description, open, other, limits, queues, supervisors, staffing, routing, opening, turnedAway, form);
    }

    public WorkgroupSettings with(Limits other) {
        return new WorkgroupSettings(name, description, open, timing, other, queues, supervisors, staffing, routing, opening, turnedAway, form);
    }

    public WorkgroupSettings with(List<QueueSettings> others) {
        return new WorkgroupSettings(name, description, open, timing, limits, others, supervisors, staffing, routing, opening, turnedAway, form);
    }

    public WorkgroupSettings supervisedBy(Set<Address> others) {
        return new WorkgroupSettings(name, description, open, timing, limits, queues, others, staffing, routing, opening, turnedAway, form);
    }

    public WorkgroupSettings with(Staffing other) {
        return new WorkgroupSettings(name, description, open, timing, limits, queues, supervisors, other, routing, opening, turnedAway, form);
    }

    public WorkgroupSettings with(Routing other) {
        return new WorkgroupSettings(name, description, open, timing, limits, queues, supervisors, staffing, other, opening, turnedAway, form);
    }

    public WorkgroupSettings with(Opening other) {
        return new WorkgroupSettings(name, description, open, timing, limits, queues, supervisors, staffing, routing, other, turnedAway, form);
    }

    public WorkgroupSettings with(TurnedAway other) {
        return new WorkgroupSettings(name, description, open, timing, limits, queues, supervisors, staffing, routing, opening, other, form);
    }

    public WorkgroupSettings with(JoinForm other) {
        return new WorkgroupSettings(name, description, open, timing, limits, queues, supervisors, staffing, routing, opening, turnedAway, other);
    }

    /** Whether visitors may join at that instant. */
    public boolean openAt(Instant instant) {
        return open && opening.hours().openAt(instant);
    }
}
