package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The wait at each place of one line, by Erlang-A: with {@code k} visitors still before him, the next step of a visitor comes at the rate
 * {@code n mu + k theta}, for a slot becomes free or one of the k gives up; his wait is the sum of the steps (Whitt, "Predicting queueing
 * delays", 1999; Ibrahim and Whitt, "Real-time delay estimation in overloaded multiserver queues with abandonments", 2009).
 * <p>
 * To the variance of that sum comes what is not known about mu and theta (delta method), and the time until an offer is accepted.
 */
public final class LineForecast {

    private final List<WaitForecast> places;

    private LineForecast(List<WaitForecast> places) {
        this.places = places;
    }

    /**
     * The forecasts for 0 to {@code longest} visitors ahead, computed once for the whole line.
     *
     * @param slots      how many chats the available agents of the queue can have at once
     * @param longest    the greatest number of visitors ahead that will be asked for
     * @param waiting    how many wait for a slot in it now
     * @param headOfLine how long the first of them has waited
     */
    public static LineForecast of(WaitStatistics statistics, int slots, int longest, int waiting, Duration headOfLine) {
        if (slots < 1) {
            return new LineForecast(List.of());
        }
        return new LineForecast(statistics.isEnough()
            ? erlangA(statistics, slots, longest) : headOfLine(longest, waiting, Seconds.of(headOfLine)));
    }

    private static List<WaitForecast> erlangA(WaitStatistics statistics, int slots, int longest) {
        Answering answering = statistics.answering();
        double nMu = slots * statistics.freed().perSecond();
        double theta = statistics.left().perSecond();
        List<WaitForecast> places = new ArrayList<>(longest + 1);
        double mean = 0;
        double variance = 0;
        double byPatience = 0;
        for (int k = 0; k <= longest; k++) {
            double step = 1 / (nMu + k * theta);
            mean += step;
            variance += step * step;
            byPatience += k * theta * step * step;
            double unknown = square(mean - byPatience) / statistics.freed().events()
                + (theta > 0 ? square(byPatience) / statistics.left().events() : 0);
            places.add(WaitForecast.gamma(mean + answering.mean(), variance + unknown + answering.variance()));
        }
        return places;
    }

    // A rate counted from N events has a relative variance of 1/N. How far the mean goes with it is its derivative by that rate.
    private static double square(double change) {
        return change * change;
    }

    /**
     * In a busy line as many come as go: while the first of {@code n} waited, {@code n - 1} steps were made, as many as came behind him. So
     * a place that is {@code m} steps from being served waits as long as he did by Gamma(m) / Gamma(n - 1), whose logarithm is nearly
     * normal. That is the head-of-line delay (Ibrahim and Whitt, 2009) with what it leaves open. His own wait tells the first nothing.
     */
    private static List<WaitForecast> headOfLine(int longest, int waiting, double waited) {
        if (waiting < 2 || waited <= 0) {
            return List.of();
        }
        List<LogGamma> gammas = LogGamma.upTo(Math.max(longest + 1, waiting - 1));
        LogGamma made = gammas.get(waiting - 2);
        return gammas.subList(0, longest + 1).stream()
            .map(due -> WaitForecast.logNormal(Math.log(waited) + due.mean - made.mean, due.variance + made.variance)).toList();
    }

    /** Mean and variance of the logarithm of a Gamma(m) variable: the digamma and trigamma function of m. */
    private record LogGamma(double mean, double variance) {

        private static final double EULER = 0.5772156649015329;

        /** For each m from 1 on. */
        static List<LogGamma> upTo(int most) {
            List<LogGamma> all = new ArrayList<>(most);
            LogGamma next = new LogGamma(-EULER, Math.PI * Math.PI / 6);
            for (double m = 1; m <= most; m++) {
                all.add(next);
                next = new LogGamma(next.mean + 1 / m, next.variance - 1 / (m * m));
            }
            return all;
        }
    }

    /**
     * @param ahead how many wait for a slot before him
     * @return empty if nothing is known: a wrong number would be worse
     * @throws IndexOutOfBoundsException if it is more than the longest asked for
     */
    public Optional<WaitForecast> at(int ahead) {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(ahead));
    }
}
