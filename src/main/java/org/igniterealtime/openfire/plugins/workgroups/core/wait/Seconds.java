package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.time.Duration;

/** Durations as the formulas want them. */
final class Seconds {

    private Seconds() {
    }

    static double of(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
