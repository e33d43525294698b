package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/**
 * Opening hours as people type them, one line for some days:
 *
 * <pre>
 * Mon-Fri 09:00-12:30, 13:30-18:00
 * Sat, Sun 22:00-02:00                 # until two on the next day
 * 12-25..12-26 closed                  # each year
 * 2026-12-31 09:00-12:00
 *
 * line  = [ days { "," days } hours ] [ "#" remark ]
 * days  = day [ "-" day ]              Mon, monday, Fri-Mon
 *       | date [ ".." date ]           2026-12-25, or 12-25 for each year
 * hours = span { "," span } | "open" | "closed"
 * span  = time "-" time                09:00-17:30, 18:00-24:00, 22:00-02:00
 * </pre>
 *
 * A day of the week that no line names is closed; if no line names any, they are all open, so that a list of holidays is enough. No day may
 * be named twice. What the days mean is in {@link Calendar}.
 */
public final class HoursText {

    private HoursText() {
    }

    /** Reads a text; one that says nothing is open day and night. */
    public static Calendar parse(String text) throws BadText {
        HoursReader reader = new HoursReader();
        int number = 1;
        for (String line : Tokens.lines(text)) {
            reader.read(Tokens.of(line, number));
            number++;
        }
        return reader.calendar();
    }

    /** The shortest text that is read as this calendar, days in their order. */
    public static String print(Calendar calendar) {
        List<String> lines = new ArrayList<>();
        if (calendar.week().isEmpty()) {
            lines.add("Mon-Sun closed");
        }
        UnaryOperator<DayOfWeek> nextInWeek = day -> day.plus(1);
        DayRun.of(calendar.week(), nextInWeek).forEach(run -> lines.add(run.text(Weekdays::text, "-") + ' ' + hours(run.spans())));
        DayRun.of(calendar.years(), DayRun::next).forEach(run -> lines.add(run.text(HoursText::yearly, "..") + ' ' + hours(run.spans())));
        DayRun.of(calendar.dates(), date -> date.plusDays(1))
            .forEach(run -> lines.add(run.text(Object::toString, "..") + ' ' + hours(run.spans())));
        return String.join("\n", lines);
    }

    private static String yearly(MonthDay day) {
        return day.toString().substring("--".length());
    }

    private static String hours(List<Span> spans) {
        if (spans.isEmpty()) {
            return "closed";
        }
        return spans.equals(List.of(Span.WHOLE_DAY)) ? "open" : spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }
}
