package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who may serve which queue, with Openfire's groups already looked up.
 *
 * @param byQueue queue name to bare addresses
 */
public record Members(Map<String, Set<Address>> byQueue) {

    public static final Members NOBODY = new Members(Map.of());

    public Members {
        Map<String, Set<Address>> copy = new LinkedHashMap<>();
        byQueue.forEach((queue, agents) -> copy.put(queue, Set.copyOf(agents)));
        byQueue = java.util.Collections.unmodifiableMap(copy);
    }

    public Set<Address> of(String queue) {
        return byQueue.getOrDefault(queue, Set.of());
    }

    /** Everybody who may serve some queue, in order. */
    public SortedSet<Address> all() {
        SortedSet<Address> all = new TreeSet<>();
        byQueue.values().forEach(all::addAll);
        return all;
    }

    public boolean contains(Address agent) {
        return byQueue.values().stream().anyMatch(agents -> agents.contains(agent.toBare()));
    }
}
