package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/**
 * The one place that says what a slot is, and when it is free: those of agents who are on duty, available and not paused, as many as the
 * queue wants of each. Chats with which they help other workgroups fill them, too.
 */
final class Slots {

    private final Workgroup workgroup;

    Slots(Workgroup workgroup) {
        this.workgroup = workgroup;
    }

    int of(String queue) {
        return available(queue).stream().mapToInt(agent -> most(agent, queue)).sum();
    }

    // A queue may want less of an agent than he can do.
    private int most(Agent agent, String queue) {
        int each = chatsEach(queue);
        return each > 0 ? Math.min(each, workgroup.capacity(agent)) : workgroup.capacity(agent);
    }

    private int chatsEach(String queue) {
        return workgroup.settings().queue(queue).map(found -> found.limits().chatsEach()).orElse(0);
    }

    /** Those that can be filled now; while an agent is left alone after a chat, none of his. */
    int free(String queue, Instant now) {
        Duration granted = workgroup.settings().staffing().wrapUp();
        return available(queue).stream().filter(agent -> agent.wrapUpUntil(granted).filter(until -> !until.isBefore(now)).isEmpty())
            .mapToInt(agent -> free(agent, queue)).sum();
    }

    /** Whether the agent has a slot that is not filled, for this queue; it may have to wait until his time after a chat is over. */
    boolean isFree(Address agent, String queue) {
        return workgroup.agent(agent).filter(Slots::isAvailable).filter(one -> free(one, queue) > 0).isPresent();
    }

    // Someone who lowered his wish may have more chats than slots.
    private int free(Agent agent, String queue) {
        int free = workgroup.capacity(agent) - workgroup.load(agent.address());
        int each = chatsEach(queue);
        if (each > 0) {
            long his = workgroup.slotsOf(agent.address()).stream().filter(one -> one.queue().equals(queue)).count();
            free = (int) Math.min(free, each - his);
        }
        return Math.max(0, free);
    }

    /** Of the slots of one queue, the share that is also the other's; 0 if it has none. */
    double share(String queue, String other) {
        Predicate<Agent> both = agent -> workgroup.members().of(other).contains(agent.address());
        int shared = available(queue).stream().filter(both).mapToInt(agent -> most(agent, queue)).sum();
        return shared == 0 ? 0 : (double) shared / of(queue);
    }

    private List<Agent> available(String queue) {
        return workgroup.onDutyIn(queue).stream().filter(Slots::isAvailable).toList();
    }

    private static boolean isAvailable(Agent agent) {
        return agent.onDuty() && agent.show().isFree() && !agent.isPaused();
    }
}
