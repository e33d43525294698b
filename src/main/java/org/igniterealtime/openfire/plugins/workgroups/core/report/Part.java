package org.igniterealtime.openfire.plugins.workgroups.core.report;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time in which clocks are not put back or forward, cut into pieces of one length by those clocks.
 *
 * @param from   a slot's start
 * @param until  a slot's start, not included
 * @param offset what the clocks show, less UTC
 */
public record Part(Instant from, Instant until, Duration offset, Duration length) {

    /** Which piece that is in: pieces are counted from what the clocks showed in 1970. */
    public long piece(Instant at) {
        return Math.floorDiv(at.toEpochMilli() + offset.toMillis(), length.toMillis());
    }

    /** Where a piece begins, or this stretch does. */
    public Instant start(long piece) {
        Instant start = Instant.ofEpochMilli(piece * length.toMillis() - offset.toMillis());
        return start.isBefore(from) ? from : start;
    }

    /** Where a piece ends, or this stretch does. */
    Instant end(long piece) {
        Instant end = Instant.ofEpochMilli((piece + 1) * length.toMillis() - offset.toMillis());
        return end.isAfter(until) ? until : end;
    }
}
