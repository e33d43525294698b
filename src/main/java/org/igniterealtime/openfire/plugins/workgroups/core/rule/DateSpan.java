package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in a row, of years that have four digits.
 *
 * @param last included, not before the first
 */
public record DateSpan(LocalDate first, LocalDate last) {

    public DateSpan {
        if (!areSpan(first, last)) {
            throw new IllegalArgumentException("no dates from " + first + " to " + last);
        }
    }

    /** Reads {@code 2026-12-25} or {@code 2026-12-24..2026-12-26}; empty if it is anything else. */
    static Optional<DateSpan> read(String text) {
        int dots = text.indexOf("..");
        try {
            LocalDate first = LocalDate.parse(dots < 0 ? text : text.substring(0, dots));
            LocalDate last = dots < 0 ? first : LocalDate.parse(text.substring(dots + "..".length()));
            return areSpan(first, last) ? Optional.of(new DateSpan(first, last)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean areSpan(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && first.getYear() >= 0 && last.getYear() <= 9999;
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** As {@link #read} reads it. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
