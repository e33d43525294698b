package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days of the week as people type them: {@code Mon}, {@code monday}, {@code Fri-Mon}. */
public final class Weekdays {

    private Weekdays() {
    }

    /** One day, or all days from one up to another; empty if the text is anything else. Names are English, whole or three letters. */
    public static Optional<List<DayOfWeek>> readRun(String text) {
        String[] ends = text.split("-", 2);
        Optional<DayOfWeek> last = read(ends[ends.length - 1]);
        return last.isEmpty() ? Optional.empty() : read(ends[0]).map(first -> run(first, last.get()));
    }

    private static List<DayOfWeek> run(DayOfWeek first, DayOfWeek last) {
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        days.add(last);
        return days;
    }

    private static Optional<DayOfWeek> read(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
            .filter(day -> upper.equals(day.name()) || upper.equals(day.name().substring(0, 3))).findFirst();
    }

    /** Such as {@code Mon}. */
    public static String text(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
