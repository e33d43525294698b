package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.time.Duration;

/**
 * How long a visitor will still wait until an agent has accepted him: a distribution, not only a number. All in seconds, none negative.
 *
 * @param median    he will wait as likely longer as shorter than this: what {@code queue-status} calls {@code time}
 * @param ninetieth nine visitors of ten wait no longer than this
 */
public record WaitForecast(double mean, double variance, double median, double ninetieth, Basis basis) {

    // The 90th percentile of the standard normal distribution.
    private static final double Z90 = 1.2815515655446004;

    /** What a forecast was made from. */
    public enum Basis {
        /** The number of those before him, and how fast the line has moved so far. */
        ERLANG_A,
        /** How long the first in line has waited: too few slots became free yet to know how fast it moves. */
        HEAD_OF_LINE
    }

    public WaitForecast {
        boolean sound = mean >= 0 && variance >= 0 && median >= 0 && ninetieth >= median && Double.isFinite(mean + variance + ninetieth);
        if (!sound) {
            throw new IllegalArgumentException("a wait of " + mean + " s, variance " + variance + ", " + median + " to " + ninetieth);
        }
    }

    /** The median in whole seconds, at least one: nobody who waits is told that it takes no time. */
    public Duration toMedian() {
        return Duration.ofSeconds(Math.max(1, Math.round(median)));
    }

    /**
     * The gamma distribution, its quantiles by the cube root of Wilson and Hilferty (1931). A line without patience has just this one; with
     * patience the exact one is {@code exp(-theta W) ~ Beta(n mu / theta, Q + 1)}, of which these quantiles hold 50 and 90 % within 2 %.
     */
    static WaitForecast gamma(double mean, double variance) {
        double ninth = mean > 0 ? variance / (9 * mean * mean) : 0;
        return new WaitForecast(mean, variance, mean * cube(Math.max(0, 1 - ninth)), mean * cube(1 - ninth + Z90 * Math.sqrt(ninth)),
            Basis.ERLANG_A);
    }

    private static double cube(double root) {
        return root * root * root;
    }

    /**
     * The logarithmic normal distribution.
     *
     * @param location the mean of the logarithm
     * @param spread   its variance
     */
    static WaitForecast logNormal(double location, double spread) {
        double median = Math.exp(location);
        double mean = Math.exp(location + spread / 2);
        return new WaitForecast(mean, mean * mean * Math.expm1(spread), median, median * Math.exp(Z90 * Math.sqrt(spread)),
            Basis.HEAD_OF_LINE);
    }
}
