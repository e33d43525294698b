package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Expected;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Token;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/** Reads the lines of {@link HoursText}, one after the other. */
final class HoursReader {

    private final SortedMap<DayOfWeek, List<Span>> week = new TreeMap<>();
    private final SortedMap<MonthDay, List<Span>> years = new TreeMap<>();
    private final SortedMap<LocalDate, List<Span>> dates = new TreeMap<>();

    Calendar calendar() {
        return new Calendar(week.isEmpty() ? Calendar.ALWAYS.week() : week, years, dates);
    }

    void read(Tokens line) throws BadText {
        if (line.atEnd()) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        do {
            days(line, spans);
        } while (line.takeSymbol(","));
        if (line.takeWord("open")) {
            spans.add(Span.WHOLE_DAY);
        } else if (!line.takeWord("closed")) {
            spans(line, spans);
        }
        if (!line.atEnd()) {
            throw line.error(Expected.END);
        }
    }

    private static void spans(Tokens line, List<Span> spans) throws BadText {
        do {
            Expected expected = spans.isEmpty() ? Expected.DAY_HOURS : Expected.HOURS;
            Token token = line.takeJoined(expected);
            spans.add(Span.read(token.text()).orElseThrow(() -> line.error(expected, token)));
        } while (line.takeSymbol(","));
    }

    /** Gives the days that come next these hours, which are read later. */
    private void days(Tokens line, List<Span> hours) throws BadText {
        Token token = line.takeJoined(Expected.DAY_OR_DATE);
        String[] ends = token.text().split("\\.\\.", -1);
        Optional<LocalDate> date = date(ends[0]);
        Optional<MonthDay> yearly = date("2000-" + ends[0]).map(MonthDay::from);
        if (ends.length <= 2 && date.isPresent()) {
            LocalDate last = date(ends[ends.length - 1]).filter(end -> !end.isBefore(date.get()))
                .orElseThrow(() -> line.error(Expected.DATE, token));
            put(dates, date.get(), last, day -> day.plusDays(1), hours, line, token);
        } else if (ends.length <= 2 && yearly.isPresent()) {
            MonthDay last = date("2000-" + ends[ends.length - 1]).map(MonthDay::from).orElseThrow(() -> line.error(Expected.DATE, token));
            put(years, yearly.get(), last, DayRun::next, hours, line, token);
        } else {
            for (DayOfWeek day : Weekdays.readRun(token.text()).orElseThrow(() -> line.error(Expected.DAY_OR_DATE, token))) {
                put(week, day, day, UnaryOperator.identity(), hours, line, token);
            }
        }
    }

    private <T> void put(SortedMap<T, List<Span>> days, T first, T last, UnaryOperator<T> next, List<Span> hours, Tokens line, Token token)
            throws BadText {
        for (T day = first; ; day = next.apply(day)) {
            if (days.putIfAbsent(day, hours) != null) {
                throw line.error(Expected.NEW_DAY, token);
            }
            if (years.size() + dates.size() > Calendar.MOST_SPECIAL_DAYS) {
                throw line.error(Expected.FEWER_DAYS, token);
            }
            if (day.equals(last)) {
                return;
            }
        }
    }

    /** A date of the years that special days may have; a leap year, 2000, is one of them. */
    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                .filter(date -> date.getYear() >= Calendar.FIRST_YEAR && date.getYear() <= Calendar.LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
