package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Remembers what each listener was told last, so that he hears only news, and not more often than the gap allows.
 *
 * @param <K> who listens to what
 * @param <V> what he is told
 */
final class Gathered<K, V> {

    private record Told<V>(V value, Instant at) { }

    private final Map<K, Told<V>> told = new HashMap<>();
    private final Duration gap;
    private Instant next;

    Gathered(Duration gap) {
        this.gap = gap;
    }

    /**
     * Whether to tell this listener this value now; it then counts as told. If it is news but too early, {@link #takeNext} says when
     * to look again.
     *
     * @param urgent whether to tell news at once all the same
     */
    boolean isDue(K listener, V value, Instant now, boolean urgent) {
        Told<V> last = told.get(listener);
        if (last != null && last.value().equals(value)) {
            return false;
        }
        if (last != null && !urgent && now.isBefore(last.at().plus(gap))) {
            Instant again = last.at().plus(gap);
            next = next == null || again.isBefore(next) ? again : next;
            return false;
        }
        told.put(listener, new Told<>(value, now));
        return true;
    }

    Optional<V> lastTold(K listener) {
        return Optional.ofNullable(told.get(listener)).map(Told::value);
    }

    /** Forgets listeners: the next value is news to them. */
    void forget(Predicate<K> listeners) {
        told.keySet().removeIf(listeners);
    }

    /** When the earliest piece of news that came too early may be told; asking takes it. */
    Optional<Instant> takeNext() {
        Instant taken = next;
        next = null;
        return Optional.ofNullable(taken);
    }
}
