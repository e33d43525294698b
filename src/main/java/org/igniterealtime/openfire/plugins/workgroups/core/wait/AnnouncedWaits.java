package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether what was announced came true: the share of visitors whose wait was within the 90th percentile they were told. Should be 0.9.
 */
public final class AnnouncedWaits {

    private AnnouncedWaits() {
    }

    /**
     * What became of one announcement. All in seconds, from the announcement on.
     *
     * @param ninetieth what was announced
     * @param waited    until the visitor was served, or gave up
     * @param served    whether he was
     */
    public record Kept(double ninetieth, double waited, boolean served) {

        private double relative() {
            return waited / ninetieth;
        }
    }

    /**
     * The share, by Kaplan and Meier (1958): of a visitor who gave up it is known only that he would have waited longer. To count just those
     * who were served flatters, because who has to wait longest is the most likely to give up.
     *
     * @return between 0 and 1; empty if there is nobody to judge by
     */
    public static OptionalDouble share(Collection<Kept> all) {
        List<Kept> sorted = all.stream().filter(one -> one.ninetieth() > 0)
            .sorted(Comparator.comparingDouble(Kept::relative).thenComparing(Kept::served, Comparator.reverseOrder())).toList();
        double late = 1;
        int left = sorted.size();
        for (Kept one : sorted) {
            if (one.relative() > 1) {
                break;
            }
            late *= one.served() ? 1 - 1.0 / left : 1;
            left--;
        }
        return sorted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(1 - late);
    }

    /** The plain share among those who were served; empty if nobody was. */
    public static OptionalDouble shareOfServed(Collection<Kept> all) {
        return all.stream().filter(Kept::served).mapToDouble(one -> one.waited() <= one.ninetieth() ? 1 : 0).average();
    }
}
