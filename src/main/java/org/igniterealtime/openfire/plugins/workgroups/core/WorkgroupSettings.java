package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;
import java.util.Optional;

/**
 * A workgroup as its admin set it up. It has at least one queue.
 *
 * @param name   the local part of its address, normalised
 * @param open   whether visitors may join; those already waiting are served out
 * @param queues in the admin's order
 */
public record WorkgroupSettings(String name, String description, boolean open, Timing timing, Limits limits,
                                List<QueueSettings> queues) {

    public WorkgroupSettings {
        queues = List.copyOf(queues);
        if (queues.isEmpty()) {
            throw new IllegalArgumentException("workgroup " + name + " needs a queue");
        }
    }

    public Optional<QueueSettings> queue(String wanted) {
        return queues.stream().filter(queue -> queue.name().equalsIgnoreCase(wanted.strip())).findFirst();
    }
}
