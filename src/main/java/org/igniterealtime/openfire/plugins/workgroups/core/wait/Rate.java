package org.igniterealtime.openfire.plugins.workgroups.core.wait;

/**
 * How often something happens: so many events in so much time under observation, the older ones fading. Until {@code memory} events have
 * been counted this is their plain number over the whole time; from then on each new one lets all older ones, and their time, fade by
 * the same share. What happens often is so forgotten sooner by the clock than what happens rarely, and each rate is equally well known.
 *
 * @param events  how many, faded; never more than the memory
 * @param seconds the time in which they happened, faded alike
 */
public record Rate(double events, double seconds) {

    /** Nothing was observed yet. */
    public static final Rate UNKNOWN = new Rate(0, 0);

    public Rate {
        boolean sound = events >= 0 && seconds >= 0 && Double.isFinite(events) && Double.isFinite(seconds);
        if (!sound) {
            throw new IllegalArgumentException("a rate of " + events + " events in " + seconds + " s");
        }
    }

    /** Observed for so many more seconds, which without an event makes the rate smaller. */
    public Rate passed(double moreSeconds) {
        return new Rate(events, seconds + moreSeconds);
    }

    /**
     * It happened once more.
     *
     * @param memory how many events are remembered
     */
    public Rate happened(int memory) {
        double more = events + 1;
        double kept = Math.min(1, memory / more);
        return new Rate(more * kept, seconds * kept);
    }

    /** Events a second; 0 while nothing was observed. */
    public double perSecond() {
        return seconds > 0 ? events / seconds : 0;
    }
}
