package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Set;

/**
 * A queue as its admin set it up.
 *
 * @param name   unique in the workgroup, whatever the case; the resource of the queue's address
 * @param users  members by bare address
 * @param groups members by Openfire group name
 */
public record QueueSettings(String name, String description, Set<Address> users, Set<String> groups) {

    public QueueSettings {
        users = Set.copyOf(users);
        groups = Set.copyOf(groups);
    }
}
