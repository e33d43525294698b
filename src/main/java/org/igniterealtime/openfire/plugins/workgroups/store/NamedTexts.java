package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Keeps texts by name, for workgroups and for agents. An empty text is a text. Safe for use by several threads. */
public interface NamedTexts {

    /** As long as a name may be: it is part of a key. */
    int LONGEST_NAME = 128;

    Optional<String> get(Shelf shelf, String name);

    /** Name to text, sorted by name. These may be megabytes: pictures are texts, too. */
    Map<String, String> all(Shelf shelf);

    /** As {@link #all}, but only those of these names. */
    Map<String, String> some(Shelf shelf, Set<String> names);

    /**
     * As {@link #all}, but only those whose names begin so.
     *
     * @param with without brackets, which databases do not read alike
     */
    Map<String, String> beginning(Shelf shelf, String with);

    /** How many texts there are whose names begin so, without that one. */
    long countOthers(Shelf shelf, String with, String name);

    /** The texts of that name that a workgroup's agents have, by the agent's bare address. */
    Map<Address, String> ofAgents(String workgroup, String name);

    /** Keeps the text, instead of the one of that name if there is one. */
    void put(Shelf shelf, String name, String text);

    /**
     * Changes several texts at once: all of this happens, or nothing.
     *
     * @param put    name to text, to be kept instead of those of these names
     * @param forget names whose texts are forgotten, if there are any
     */
    void update(Shelf shelf, Map<String, String> put, Set<String> forget);

    /** Forgets the text; nothing happens if there is none. */
    void remove(Shelf shelf, String name);
}
