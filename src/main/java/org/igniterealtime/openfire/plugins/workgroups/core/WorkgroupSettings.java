package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A workgroup as its admin set it up. It has at least one queue.
 *
 * @param name        the local part of its address, normalised
 * @param open        whether visitors may join; those already waiting are served out
 * @param queues      in the admin's order
 * @param supervisors bare addresses of those who may look into every chat of this workgroup
 */
public record WorkgroupSettings(String name, String description, boolean open, Timing timing, Limits limits,
                                List<QueueSettings> queues, Set<Address> supervisors) {

    public WorkgroupSettings {
        queues = List.copyOf(queues);
        supervisors = Set.copyOf(supervisors);
        if (queues.isEmpty()) {
            throw new IllegalArgumentException("workgroup " + name + " needs a queue");
        }
    }

    /** A workgroup that nobody supervises. */
    public WorkgroupSettings(String name, String description, boolean open, Timing timing, Limits limits, List<QueueSettings> queues) {
        this(name, description, open, timing, limits, queues, Set.of());
    }

    public Optional<QueueSettings> queue(String wanted) {
        return queues.stream().filter(queue -> queue.name().equalsIgnoreCase(wanted.strip())).findFirst();
    }
}
