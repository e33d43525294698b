package org.igniterealtime.openfire.plugins.workgroups.core.simulation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.AnnouncedWaits;

/**
 * A simulated day, or several together.
 *
 * @param outcomes of the visitors who had to wait and were told how long
 * @param waits    of all who were served, in seconds
 * @param chats    of each agent who had any
 * @param gaveUp   how many
 * @param again    how many were served who had been served before
 * @param same     and by the same agent as the last time
 */
record Report(List<Outcome> outcomes, List<Double> waits, List<Integer> chats, int gaveUp, int again, int same) {

    double rootMeanSquare(ToDoubleFunction<Outcome> told) {
        return Math.sqrt(outcomes.stream().mapToDouble(one -> Math.pow(told.applyAsDouble(one) - one.waited(), 2)).average().orElseThrow());
    }

    /** The forecast's error by that of the mean of the last hundred waits; below 1 it is better. */
    double ratio() {
        return rootMeanSquare(one -> one.forecast().median()) / rootMeanSquare(Outcome::usual);
    }

    /** As {@link #ratio}, of the forecast's mean instead of its median. */
    double ratioOfMean() {
        return rootMeanSquare(one -> one.forecast().mean()) / rootMeanSquare(Outcome::usual);
    }

    /** The share of those who waited no longer than the announced median. */
    double coverageOfMedian() {
        return (double) outcomes.stream().filter(one -> one.waited() <= one.forecast().median()).count() / outcomes.size();
    }

    /** The share of those whose potential wait was within the announced 90th percentile. */
    double coverage() {
        return (double) outcomes.stream().filter(Outcome::inTime).count() / outcomes.size();
    }

    /** What the desk itself can know of that: it never sees how long whoever gave up would have waited. */
    List<AnnouncedWaits.Kept> kept() {
        return outcomes.stream().map(one -> new AnnouncedWaits.Kept(one.forecast().ninetieth(),
            one.served() ? one.waited() : Math.min(one.patience(), one.waited()), one.served())).toList();
    }

    double mean() {
        return waits.stream().mapToDouble(wait -> wait).average().orElseThrow();
    }

    double percentile(int percent) {
        return waits.stream().sorted().toList().get(Math.min(waits.size() - 1, waits.size() * percent / 100));
    }

    double abandonment() {
        return (double) gaveUp / (gaveUp + waits.size());
    }

    /** The share of those who came again and met the agent whom they had met before. */
    double reunions() {
        return (double) same / again;
    }

    /** 0 if every agent had as many chats, near 1 if one had them all. */
    double gini() {
        List<Integer> sorted = chats.stream().sorted().toList();
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            weighted += (2.0 * (i + 1) - sorted.size() - 1) * sorted.get(i);
            sum += sorted.get(i);
        }
        return weighted / (sorted.size() * sum);
    }
}
