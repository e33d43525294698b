package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of a day: from a time on, up to another, that one not included. If it ends before it begins, it ends on the next day.
 *
 * @param from minutes since midnight, 0 to 1439
 * @param to   minutes since midnight, 1 to 1440; not the same as {@code from}
 */
public record Span(int from, int to) implements Comparable<Span> {

    /** From midnight to midnight. */
    public static final Span WHOLE_DAY = new Span(0, 24 * 60);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,2}):(\\d\\d)-(\\d{1,2}):(\\d\\d)");

    public Span {
        if (from < 0 || from >= 24 * 60 || to <= 0 || to > 24 * 60 || from == to) {
            throw new IllegalArgumentException("no hours: from minute " + from + " to minute " + to);
        }
    }

    /** Reads {@code 09:00-17:30}; empty if it is anything else. The day ends at 24:00 or at 00:00. */
    public static Optional<Span> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = minutes(matcher.group(1), matcher.group(2));
        int end = minutes(matcher.group(3), matcher.group(4));
        int to = end == 0 ? 24 * 60 : end;
        return from < 0 || from == 24 * 60 || to < 0 || from == to ? Optional.empty() : Optional.of(new Span(from, to));
    }

    private static int minutes(String hours, String minutes) {
        int all = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        return Integer.parseInt(minutes) < 60 && all <= 24 * 60 ? all : -1;
    }

    public boolean endsNextDay() {
        return to < from;
    }

    /** Whether the time is within the part on the day on which it begins. */
    boolean coversOnItsDay(LocalTime time) {
        return !time.isBefore(time(from)) && (endsNextDay() || to == 24 * 60 || time.isBefore(time(to)));
    }

    /** Whether the time is within the part on the day after. */
    boolean coversOnNextDay(LocalTime time) {
        return endsNextDay() && time.isBefore(time(to));
    }

    /** Whether the clock shows a time of this, on whatever day. */
    public boolean covers(LocalTime time) {
        return coversOnItsDay(time) || coversOnNextDay(time);
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    /** As {@link #read} reads it. */
    @Override
    public String toString() {
        return clock(from) + '-' + clock(to);
    }

    private static String clock(int minute) {
        return (minute < 600 ? "0" : "") + minute / 60 + (minute % 60 < 10 ? ":0" : ":") + minute % 60;
    }
}
