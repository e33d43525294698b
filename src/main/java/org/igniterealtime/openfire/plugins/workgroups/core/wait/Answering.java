package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.time.Duration;
import java.util.Optional;

/**
 * How long it takes from a visitor's first offer until an agent accepts, whatever is rejected or missed in between. The older ones fade
 * as in {@link Rate}.
 *
 * @param count   how many, faded
 * @param seconds their sum, faded alike
 * @param squares the sum of their squares in square seconds, faded alike
 */
public record Answering(double count, double seconds, double squares) {

    /** Nobody has accepted yet. */
    public static final Answering UNKNOWN = new Answering(0, 0, 0);

    public Answering {
        boolean sound = count >= 0 && seconds >= 0 && squares >= 0
            && Double.isFinite(count) && Double.isFinite(seconds) && Double.isFinite(squares);
        if (!sound) {
            throw new IllegalArgumentException(count + " answers after " + seconds + " s, squares " + squares);
        }
    }

    Answering took(Duration time, int memory) {
        // The server's clock may have been set back meanwhile.
        double one = Math.max(0, Seconds.of(time));
        double kept = Math.min(1, memory / (count + 1));
        return new Answering((count + 1) * kept, (seconds + one) * kept, (squares + one * one) * kept);
    }

    /** In seconds; 0 while nobody has accepted, since many agents take whoever rings at once. */
    double mean() {
        return count > 0 ? seconds / count : 0;
    }

    /** In square seconds. */
    double variance() {
        return count > 0 ? Math.max(0, squares / count - mean() * mean()) : 0;
    }

    /** For a visitor who is on offer: he is not in line any more, whatever the line does. Empty while too few were accepted. */
    Optional<WaitForecast> forecast() {
        return count >= WaitStatistics.ENOUGH
            ? Optional.of(WaitForecast.gamma(mean(), variance())) : Optional.empty();
    }
}
