package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Keeps subscribers as long as the process runs. */
public final class MemorySubscribers implements Subscribers {

    private final Map<String, Set<Address>> subscribers = new ConcurrentHashMap<>();

    @Override
    public synchronized boolean add(String workgroup, Address subscriber, int most) {
        Set<Address> all = subscribers.computeIfAbsent(workgroup, name -> new ConcurrentSkipListSet<>());
        return all.contains(subscriber) || all.size() < most && all.add(subscriber);
    }

    @Override
    public void remove(String workgroup, Address subscriber) {
        subscribers.getOrDefault(workgroup, new ConcurrentSkipListSet<>()).remove(subscriber);
    }

    void forget(Address subscriber) {
        subscribers.values().forEach(all -> all.remove(subscriber));
    }

    @Override
    public List<Address> of(String workgroup) {
        return List.copyOf(subscribers.getOrDefault(workgroup, Set.of()));
    }
}
