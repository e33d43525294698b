package org.igniterealtime.openfire.plugins.workgroups.core.report;

import java.time.Duration;
import java.time.Instant;

/**
 * A quarter of an hour, the finest time that figures are kept of. Every time zone in use since 1972 is whole quarters away from UTC, so the hours
 * and days of each of them are made of these.
 */
public final class Slot {

    public static final Duration LENGTH = Duration.ofMinutes(15);

    private Slot() {
    }

    /** The start of the slot in which that is. */
    public static Instant of(Instant at) {
        long length = LENGTH.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(at.toEpochMilli(), length) * length);
    }
}
