package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;
import java.util.Set;

/**
 * A queue as its admin set it up.
 *
 * @param name     unique in the workgroup, whatever the case; the resource of the queue's address
 * @param users    members by bare address
 * @param groups   members by Openfire group name
 * @param overflow steps for visitors who came to this queue, tried in this order, each at most once
 */
public record QueueSettings(String name, String description, Set<Address> users, Set<String> groups, Dispatch dispatch, QueueLimits limits,
                            List<Overflow> overflow) {

    public QueueSettings {
        users = Set.copyOf(users);
        groups = Set.copyOf(groups);
        overflow = List.copyOf(overflow);
    }

    /** A queue with nothing special about it. */
    public QueueSettings(String name, String description, Set<Address> users, Set<String> groups) {
        this(name, description, users, groups, Dispatch.DEFAULT, QueueLimits.NONE, List.of());
    }

    public QueueSettings withMembers(Set<Address> otherUsers, Set<String> otherGroups) {
        return new QueueSettings(name, description, otherUsers, otherGroups, dispatch, limits, overflow);
    }

    public QueueSettings with(Dispatch other) {
        return new QueueSettings(name, description, users, groups, other, limits, overflow);
    }

    public QueueSettings with(QueueLimits other) {
        return new QueueSettings(name, description, users, groups, dispatch, other, overflow);
    }

    public QueueSettings with(List<Overflow> other) {
        return new QueueSettings(name, description, users, groups, dispatch, limits, other);
    }
}
