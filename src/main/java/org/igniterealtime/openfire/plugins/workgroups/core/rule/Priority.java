package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The class of a request: within a queue the higher one is served earlier. In the order of this type the one served earlier comes first.
 *
 * @param level from {@value #LOWEST} to {@value #HIGHEST}; 0 unless a rule says otherwise
 */
public record Priority(int level) implements Comparable<Priority> {

    public static final int LOWEST = -9;
    public static final int HIGHEST = 9;

    public static final Priority HIGH = new Priority(5);
    public static final Priority NORMAL = new Priority(0);
    public static final Priority LOW = new Priority(-5);

    private static final List<Map.Entry<String, Priority>> NAMES =
        List.of(Map.entry("high", HIGH), Map.entry("normal", NORMAL), Map.entry("low", LOW));

    public Priority {
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException("no priority: " + level);
        }
    }

    /** Reads {@code high}, {@code normal}, {@code low} or a number; empty if it is neither, or beyond the bounds. */
    public static Optional<Priority> read(String text) {
        Optional<Priority> named = NAMES.stream().filter(name -> name.getKey().equalsIgnoreCase(text)).map(Map.Entry::getValue).findFirst();
        return named.isPresent() || !text.matches("[+-]?[0-9]") ? named : Optional.of(new Priority(Integer.parseInt(text)));
    }

    @Override
    public int compareTo(Priority other) {
        return Integer.compare(other.level, level);
    }

    /** As {@link #read} reads it. */
    @Override
    public String toString() {
        return NAMES.stream().filter(name -> name.getValue().equals(this)).map(Map.Entry::getKey).findFirst().orElse(String.valueOf(level));
    }
}
