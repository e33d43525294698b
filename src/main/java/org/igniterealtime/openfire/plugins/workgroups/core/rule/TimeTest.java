package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.Span;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.Weekdays;

/** A test of what clock and calendar show in the workgroup's zone when the request comes. */
public sealed interface TimeTest extends Condition {

    /** The time is within one of the spans, which may go past midnight. */
    record TimeIn(List<Span> spans) implements TimeTest {

        public TimeIn {
            spans = List.copyOf(some(spans));
        }

        @Override
        public boolean holds(Facts facts, Steps steps) {
            return spans.stream().anyMatch(span -> span.covers(facts.now().toLocalTime()));
        }

        @Override
        public String toString() {
            return "time in " + list(spans, Span::toString);
        }
    }

    /** It is one of these days of the week. */
    record DayIn(Set<DayOfWeek> days) implements TimeTest {

        public DayIn {
            days = Collections.unmodifiableSet(EnumSet.copyOf(some(days)));
        }

        @Override
        public boolean holds(Facts facts, Steps steps) {
            return days.contains(facts.now().getDayOfWeek());
        }

        @Override
        public String toString() {
            return "day in " + list(days, Weekdays::text);
        }
    }

    /** It is one of these dates. */
    record DateIn(List<DateSpan> dates) implements TimeTest {

        public DateIn {
            dates = List.copyOf(some(dates));
        }

        @Override
        public boolean holds(Facts facts, Steps steps) {
            return dates.stream().anyMatch(span -> span.covers(facts.now().toLocalDate()));
        }

        @Override
        public String toString() {
            return "date in " + list(dates, DateSpan::toString);
        }
    }

    private static <T extends Collection<?>> T some(T values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("one of no times");
        }
        return values;
    }

    private static <T> String list(Collection<T> values, Function<T, String> text) {
        String all = values.stream().map(text).collect(Collectors.joining(", "));
        return values.size() == 1 ? all : "(" + all + ")";
    }
}
