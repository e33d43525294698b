package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who served whom last, of the people who were served last. */
final class Regulars {

    private final Map<String, Address> agents = new LinkedHashMap<>();

    void served(String person, Address agent) {
        agents.remove(person);
        agents.put(person, agent);
        if (agents.size() > Snapshot.MOST_REGULARS) {
            agents.remove(agents.keySet().iterator().next());
        }
    }

    Optional<Address> agentOf(String person) {
        return Optional.ofNullable(agents.get(person));
    }

    /** As it is now, whoever was served last at the end. */
    Map<String, Address> all() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(agents));
    }
}
