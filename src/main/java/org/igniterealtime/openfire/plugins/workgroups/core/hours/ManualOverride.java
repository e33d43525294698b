package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import java.time.Instant;
import java.util.Optional;

/**
 * An admin's word against the plan.
 *
 * @param until when the plan holds again; empty if only another word ends it
 */
public record ManualOverride(Mode mode, Optional<Instant> until) {

    /** No word against the plan. */
    public static final ManualOverride NONE = new ManualOverride(Mode.AS_PLANNED, Optional.empty());

    /** What the admin says. */
    public enum Mode { AS_PLANNED, OPEN, CLOSED }

    public ManualOverride {
        if (mode == Mode.AS_PLANNED && until.isPresent()) {
            throw new IllegalArgumentException("the plan holds without an end");
        }
    }

    boolean holdsAt(Instant instant) {
        return mode != Mode.AS_PLANNED && (until.isEmpty() || instant.isBefore(until.get()));
    }
}
