package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.Span;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.Weekdays;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Expected;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Token;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/** Reads the condition of a line of {@link RuleText}. */
final class ConditionReader {

    private final Tokens line;
    private int nested;

    ConditionReader(Tokens line) {
        this.line = line;
    }

    Condition condition() throws BadText {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (line.takeWord("or"));
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all() throws BadText {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(single());
        } while (line.takeWord("and"));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition single() throws BadText {
        Token start = line.peek();
        if (++nested > Rule.DEEPEST) {
            throw line.error(Expected.LESS_NESTING);
        }
        Condition condition;
        if (line.takeWord("not")) {
            condition = new Condition.Not(single());
        } else if (line.takeSymbol("(")) {
            condition = condition();
            closing();
        } else if (line.takeWord("always")) {
            condition = new Condition.Always();
        } else if (start.isWord("time") || start.isWord("day") || start.isWord("date")) {
            condition = time(line.take().text().toLowerCase(Locale.ROOT));
        } else {
            condition = new SubjectReader(line).test();
        }
        nested--;
        return condition;
    }

    private void closing() throws BadText {
        if (!line.takeSymbol(")")) {
            throw line.error(Expected.CLOSING_BRACKET);
        }
    }

    private Condition time(String what) throws BadText {
        boolean opposite = line.takeSymbol("!=");
        if (!opposite && !line.takeSymbol("=")) {
            opposite = line.takeWord("not");
            if (!line.takeWord("in")) {
                throw line.error(Expected.TIME_COMPARISON);
            }
        }
        Condition test = switch (what) {
            case "time" -> new TimeTest.TimeIn(list(this::span));
            case "day" -> new TimeTest.DayIn(new HashSet<>(list(this::days).stream().flatMap(List::stream).toList()));
            default -> new TimeTest.DateIn(list(this::dates));
        };
        return opposite ? new Condition.Not(test) : test;
    }

    private <T> List<T> list(Reading<T> one) throws BadText {
        if (!line.takeSymbol("(")) {
            return List.of(one.read());
        }
        List<T> all = new ArrayList<>();
        do {
            all.add(one.read());
        } while (line.takeSymbol(","));
        closing();
        return all;
    }

    private Span span() throws BadText {
        Token token = line.takeJoined(Expected.HOURS);
        return Span.read(token.text()).orElseThrow(() -> line.error(Expected.HOURS, token));
    }

    private DateSpan dates() throws BadText {
        Token token = line.takeJoined(Expected.DATE);
        return DateSpan.read(token.text()).orElseThrow(() -> line.error(Expected.DATE, token));
    }

    private List<DayOfWeek> days() throws BadText {
        Token token = line.takeJoined(Expected.DAY);
        return Weekdays.readRun(token.text()).orElseThrow(() -> line.error(Expected.DAY, token));
    }

    private interface Reading<T> {
        T read() throws BadText;
    }
}
