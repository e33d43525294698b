package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Keeps texts as long as the process lives. Safe for use by several threads. */
public final class MemoryNamedTexts implements NamedTexts {

    private final Map<Shelf, Map<String, String>> byShelf = new HashMap<>();

    @Override
    public synchronized Optional<String> get(Shelf shelf, String name) {
        return Optional.ofNullable(byShelf.getOrDefault(shelf, Map.of()).get(name));
    }

    @Override
    public synchronized Map<String, String> all(Shelf shelf) {
        return new TreeMap<>(byShelf.getOrDefault(shelf, Map.of()));
    }

    @Override
    public Map<String, String> some(Shelf shelf, Set<String> names) {
        Map<String, String> some = all(shelf);
        some.keySet().retainAll(names);
        return some;
    }

    @Override
    public Map<String, String> beginning(Shelf shelf, String with) {
        Map<String, String> some = all(shelf);
        some.keySet().removeIf(name -> !name.startsWith(with));
        return some;
    }

    @Override
    public long countOthers(Shelf shelf, String with, String name) {
        return beginning(shelf, with).keySet().stream().filter(one -> !one.equals(name)).count();
    }

    @Override
    public synchronized Map<Address, String> ofAgents(String workgroup, String name) {
        Map<Address, String> found = new HashMap<>();
        byShelf.forEach((shelf, texts) -> {
            if (shelf.workgroup().equals(workgroup) && shelf.agent() != null && texts.containsKey(name)) {
                found.put(shelf.agent(), texts.get(name));
            }
        });
        return found;
    }

    @Override
    public synchronized void put(Shelf shelf, String name, String text) {
        byShelf.computeIfAbsent(shelf, key -> new TreeMap<>()).put(name, text);
    }

    @Override
    public synchronized void update(Shelf shelf, Map<String, String> put, Set<String> forget) {
        put.forEach((name, text) -> put(shelf, name, text));
        forget.forEach(name -> remove(shelf, name));
    }

    @Override
    public synchronized void remove(Shelf shelf, String name) {
        byShelf.getOrDefault(shelf, new TreeMap<>()).remove(name);
    }
}
