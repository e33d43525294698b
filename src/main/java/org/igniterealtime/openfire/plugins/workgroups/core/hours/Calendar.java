package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hours of each day. A date that has its own has those; else the day of the year, if it has its own; else the day of the week. No spans
 * means closed. Hours past midnight belong to the day on which they begin: Friday 22:00-02:00 ends early on Saturday, even on a Saturday
 * that is closed. Spans may overlap.
 *
 * @param week  a day that is not in it is closed
 * @param years days that are special each year, such as holidays
 * @param dates days that are special once
 */
public record Calendar(SortedMap<DayOfWeek, List<Span>> week, SortedMap<MonthDay, List<Span>> years,
                       SortedMap<LocalDate, List<Span>> dates) {

    /** Every hour of every day. */
    public static final Calendar ALWAYS = new Calendar(everyDay(List.of(Span.WHOLE_DAY)), new TreeMap<>(), new TreeMap<>());
    /** More special days, yearly and single ones together, are refused: ten years have about a hundred holidays. */
    public static final int MOST_SPECIAL_DAYS = 1000;
    /** The first and last year of single special days. */
    public static final int FIRST_YEAR = 1970;
    public static final int LAST_YEAR = 2199;

    public Calendar {
        week = sorted(week);
        week.values().removeIf(List::isEmpty);
        week = Collections.unmodifiableSortedMap(week);
        years = Collections.unmodifiableSortedMap(sorted(years));
        dates = Collections.unmodifiableSortedMap(sorted(dates));
        if (years.size() + dates.size() > MOST_SPECIAL_DAYS) {
            throw new IllegalArgumentException("more than " + MOST_SPECIAL_DAYS + " special days");
        }
        if (!dates.isEmpty() && (dates.firstKey().getYear() < FIRST_YEAR || dates.lastKey().getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException("a special day before " + FIRST_YEAR + " or after " + LAST_YEAR);
        }
    }

    /** A week all of whose days have these hours. */
    static SortedMap<DayOfWeek, List<Span>> everyDay(List<Span> spans) {
        SortedMap<DayOfWeek, List<Span>> week = new TreeMap<>();
        List.of(DayOfWeek.values()).forEach(day -> week.put(day, spans));
        return week;
    }

    private static <T> SortedMap<T, List<Span>> sorted(Map<T, List<Span>> days) {
        SortedMap<T, List<Span>> copy = new TreeMap<>();
        days.forEach((day, spans) -> copy.put(day, spans.stream().sorted().distinct().toList()));
        return copy;
    }

    /** The hours that begin on a date. */
    public List<Span> on(LocalDate date) {
        List<Span> once = dates.get(date);
        if (once != null) {
            return once;
        }
        List<Span> yearly = years.get(MonthDay.from(date));
        return yearly != null ? yearly : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** Whether it is open when the clock and the calendar on the wall show this. */
    public boolean openAt(LocalDateTime shown) {
        return on(shown.toLocalDate()).stream().anyMatch(span -> span.coversOnItsDay(shown.toLocalTime()))
            || on(shown.toLocalDate().minusDays(1)).stream().anyMatch(span -> span.coversOnNextDay(shown.toLocalTime()));
    }

    /** When hours that begin on a date begin and end. */
    List<LocalDateTime> edges(LocalDate date) {
        return on(date).stream().map(span -> List.of(at(date, span.from()), at(date, span.endsNextDay() ? span.to() + 24 * 60 : span.to())))
            .flatMap(Collection::stream).toList();
    }

    private static LocalDateTime at(LocalDate date, int minute) {
        return date.atStartOfDay().plusMinutes(minute);
    }
}
