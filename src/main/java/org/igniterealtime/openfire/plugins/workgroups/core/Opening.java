package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.OpeningHours;

/**
 * When a workgroup lets visitors in, and what becomes at closing time of those who still wait.
 *
 * @param hours   by the workgroup's own clocks and calendar
 * @param closing what becomes of them
 * @param warning how long before closing time they are warned, if they will be sent away; 0 for not at all
 */
public record Opening(OpeningHours hours, Closing closing, Duration warning) {

    /** What becomes of those who wait when the desk closes. */
    public enum Closing {
        /** They are served as long as there are agents, and nobody else is let in. */
        SERVE_OUT,
        /** They are told, and leave the line. */
        SEND_AWAY
    }

    public static final Opening ALWAYS = new Opening(OpeningHours.always(ZoneOffset.UTC), Closing.SERVE_OUT, Duration.ZERO);

    public Opening {
        if (warning.isNegative()) {
            throw new IllegalArgumentException("a warning of " + warning);
        }
    }

    /** When those who wait are to be warned of the closing time that comes next, seen from an instant at which the desk is open. */
    Optional<Instant> nextWarning(Instant now) {
        return closing == Closing.SERVE_OUT || warning.isZero() ? Optional.empty()
            : hours.nextChange(now).map(close -> close.minus(warning));
    }
}
