package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.util.List;
import java.util.function.Predicate;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/** The one place that says what a slot is, and when it is free: those of agents who are on duty and available. */
final class Slots {

    private final Workgroup workgroup;

    Slots(Workgroup workgroup) {
        this.workgroup = workgroup;
    }

    int of(String queue) {
        return available(queue).stream().mapToInt(workgroup::capacity).sum();
    }

    int free(String queue) {
        return available(queue).stream().mapToInt(this::free).sum();
    }

    /** Whether the agent could be offered a visitor now. */
    boolean isFree(Address agent) {
        return workgroup.agent(agent).filter(Agent::onDuty).filter(one -> one.show().isFree() && free(one) > 0).isPresent();
    }

    // Someone who lowered his wish may have more chats than slots.
    private int free(Agent agent) {
        return Math.max(0, workgroup.capacity(agent) - workgroup.load(agent.address()));
    }

    /** Of the slots of one queue, the share that is also the other's; 0 if it has none. */
    double share(String queue, String other) {
        Predicate<Agent> both = agent -> workgroup.members().of(other).contains(agent.address());
        int shared = available(queue).stream().filter(both).mapToInt(workgroup::capacity).sum();
        return shared == 0 ? 0 : (double) shared / of(queue);
    }

    private List<Agent> available(String queue) {
        return workgroup.onDutyIn(queue).stream().filter(agent -> agent.show().isFree()).toList();
    }
}
