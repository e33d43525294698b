package org.igniterealtime.openfire.plugins.workgroups.core.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long visitors waited, from when they joined. Milliseconds.
 *
 * @param answered     requests that an agent accepted at all
 * @param answeredMs   their waits until an agent accepted first, together
 * @param unanswered   those that were abandoned or missed without having been accepted; who was sent away or moved on is in neither
 * @param unansweredMs their waits until they ended, together
 * @param longestMs    the longest of all
 * @param within       how many were answered within each of {@link #THRESHOLDS}
 */
public record Waits(long answered, long answeredMs, long unanswered, long unansweredMs, long longestMs, List<Long> within) {

    /** The seconds for which service levels are known. */
    public static final List<Integer> THRESHOLDS = List.of(5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600);

    public static final Waits NONE = new Waits(0, 0, 0, 0, 0, Collections.nCopies(THRESHOLDS.size(), 0L));

    public Waits {
        within = List.copyOf(within);
        if (within.size() != THRESHOLDS.size()) {
            throw new IllegalArgumentException(within.size() + " thresholds");
        }
    }

    static Waits answered(Duration wait) {
        long millis = Math.max(0, wait.toMillis());
        return new Waits(1, millis, 0, 0, millis, THRESHOLDS.stream().map(seconds -> millis <= seconds * 1000L ? 1L : 0L).toList());
    }

    static Waits unanswered(Duration wait) {
        long millis = Math.max(0, wait.toMillis());
        return new Waits(0, 0, 1, millis, millis, NONE.within);
    }

    Waits plus(Waits other) {
        List<Long> both = new ArrayList<>();
        for (int i = 0; i < within.size(); i++) {
            both.add(within.get(i) + other.within.get(i));
        }
        return new Waits(answered + other.answered, answeredMs + other.answeredMs, unanswered + other.unanswered,
            unansweredMs + other.unansweredMs, Math.max(longestMs, other.longestMs), both);
    }

    /** How many were answered within one of {@link #THRESHOLDS}. */
    public long within(int seconds) {
        return within.get(THRESHOLDS.indexOf(seconds));
    }
}
