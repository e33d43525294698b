package org.igniterealtime.openfire.plugins.workgroups.demo;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** How long something took, many times over. */
final class Percentiles {

    private Percentiles() {
    }

    /** In milliseconds, from nanoseconds. */
    static String of(Collection<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return "none measured";
        }
        return String.format(Locale.ROOT, "n=%d  p50 %.1f ms  p90 %.1f ms  p99 %.1f ms  max %.1f ms", sorted.length, at(sorted, 0.5),
            at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1));
    }

    // Nearest rank: the smallest value that at least that share of all do not exceed.
    private static double at(long[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
