package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Days in a row that have the same hours, such as Monday to Friday. */
record DayRun<T>(T first, T last, List<Span> spans) {

    // A leap year, so that it has every day.
    private static final int ANY_LEAP_YEAR = 2000;

    /** All days in as few runs as possible, in their order. */
    static <T> List<DayRun<T>> of(SortedMap<T, List<Span>> days, UnaryOperator<T> next) {
        List<DayRun<T>> runs = new ArrayList<>();
        for (Map.Entry<T, List<Span>> day : days.entrySet()) {
            DayRun<T> last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean goesOn = last != null && next.apply(last.last).equals(day.getKey()) && last.spans.equals(day.getValue());
            if (goesOn) {
                runs.set(runs.size() - 1, new DayRun<>(last.first, day.getKey(), day.getValue()));
            } else {
                runs.add(new DayRun<>(day.getKey(), day.getKey(), day.getValue()));
            }
        }
        return runs;
    }

    /** The day after; after 31 December comes 1 January. */
    static MonthDay next(MonthDay day) {
        return MonthDay.from(LocalDate.of(ANY_LEAP_YEAR, day.getMonth(), day.getDayOfMonth()).plusDays(1));
    }

    String text(Function<T, String> day, String between) {
        return day.apply(first) + (first.equals(last) ? "" : between + day.apply(last));
    }
}
