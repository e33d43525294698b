package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Period;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Waits;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/**
 * What a report is asked about. Nothing is needed: whatever is not said is taken for what most people want to see.
 *
 * @param fields what was typed, and what is wrong with it
 * @param asked  empty if something is wrong
 */
record ReportForm(List<Field> fields, Optional<Asked> asked) {

    /** What each line of a report is about. */
    enum By {
        HOUR, DAY, QUEUE, AGENT, WORKGROUP,
        /** Each day and queue, and whether what visitors were told came true. */
        ANNOUNCED;

        boolean isCourse() {
            return this == HOUR || this == DAY;
        }
    }

    /**
     * A report that can be made.
     *
     * @param workgroup its name; empty for all
     * @param queue     whose course it is; empty if it is not about one
     * @param agent     whose course it is, by bare address; empty if it is not about one
     */
    record Asked(String workgroup, By by, Period period, int within, String queue, String agent) { }

    /** Eighty in a hundred within twenty seconds is what contact centres have long promised. */
    static final int USUAL = 20;
    /** For announced waits are compared one by one. */
    static final int MOST_ANNOUNCED = 14;
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int A_WEEK_BEFORE = 6;

    /** @param counted whether there are figures of a workgroup that may be gone: they are shown as long as they are kept */
    static ReportForm read(Submitted sent, Desks desks, Names names, Predicate<String> counted, Instant now) {
        Map<String, Said> wrong = new HashMap<>();
        String workgroup = sent.text("workgroup").toLowerCase(Locale.ROOT);
        Optional<WorkgroupSettings> settings = desks.find(workgroup);
        By by = by(sent.text("by"), workgroup, wrong);
        if (!workgroup.isEmpty() && settings.isEmpty() && names.workgroup(workgroup).filter(counted).isEmpty()) {
            wrong.put("workgroup", Said.of("report.unknown", workgroup));
        }
        ZoneId zone = zone(sent.text("zone"), settings.map(one -> one.opening().hours().zone()).orElse(UTC), wrong);
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate last = date("until", sent, today, wrong);
        LocalDate first = date("from", sent, by == By.HOUR ? last : last.minusDays(A_WEEK_BEFORE), wrong);
        check(first, last, most(by), wrong);
        int within = within(sent.text("within"), wrong);
        String agent = agent(sent.text("agent"), names, wrong);
        Map<String, String> typed = new HashMap<>(Map.of("workgroup", sent.text("workgroup"), "by", by.name(), "zone",
            sent.text("zone").isEmpty() ? zone.getId() : sent.text("zone"), "from", shown("from", sent, first), "until", shown("until", sent, last),
            "within", String.valueOf(within), "queue", sent.text("queue"), "agent", agent.isEmpty() ? sent.text("agent") : agent));
        if (!sent.text("queue").isEmpty() && !agent.isEmpty()) {
            wrong.put("agent", Said.of("report.either"));
        }
        return new ReportForm(fields(typed, wrong), wrong.isEmpty() ? Optional.of(new Asked(workgroup, by,
            new Period(first, last, zone, by == By.HOUR ? Period.Step.HOUR : Period.Step.DAY), within, sent.text("queue"), agent)) : Optional.empty());
    }

    private static By by(String typed, String workgroup, Map<String, Said> wrong) {
        By by = Stream.of(By.values()).filter(one -> one.name().equals(typed)).findFirst().orElse(workgroup.isEmpty() ? By.WORKGROUP : By.DAY);
        if (workgroup.isEmpty() && (by == By.QUEUE || by == By.AGENT || by == By.ANNOUNCED)) {
            wrong.put("workgroup", Said.of("report.which"));
        }
        return by;
    }

    private static int most(By by) {
        return by == By.HOUR ? Period.Step.HOUR.mostDays() : by == By.ANNOUNCED ? MOST_ANNOUNCED : Period.Step.DAY.mostDays();
    }

    private static ZoneId zone(String typed, ZoneId usual, Map<String, Said> wrong) {
        try {
            ZoneId zone = typed.isEmpty() ? usual : ZoneId.of(typed);
            return zone.equals(ZoneOffset.UTC) ? UTC : zone;
        } catch (DateTimeException unknown) {
            wrong.put("zone", Said.of("report.zone", typed));
            return usual;
        }
    }

    private static LocalDate date(String name, Submitted sent, LocalDate usual, Map<String, Said> wrong) {
        if (sent.text(name).isEmpty()) {
            return usual;
        }
        Optional<LocalDate> date = date(sent.text(name));
        if (date.isEmpty()) {
            wrong.put(name, Said.of("report.date", sent.text(name)));
        }
        return date.orElse(usual);
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(date -> !date.isBefore(EARLIEST) && !date.isAfter(LATEST));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static void check(LocalDate first, LocalDate last, int most, Map<String, Said> wrong) {
        if (wrong.containsKey("from") || wrong.containsKey("until")) {
            return;
        }
        if (last.isBefore(first)) {
            wrong.put("until", Said.of("report.backwards"));
        } else if (first.plusDays(most).compareTo(last) <= 0) {
            wrong.put("until", Said.of("report.long", most));
        }
    }

    private static String shown(String name, Submitted sent, LocalDate date) {
        return sent.text(name).isEmpty() ? date.toString() : sent.text(name);
    }

    private static int within(String typed, Map<String, Said> wrong) {
        Optional<Integer> known = Waits.THRESHOLDS.stream().filter(seconds -> String.valueOf(seconds).equals(typed)).findFirst();
        if (known.isEmpty() && !typed.isEmpty()) {
            wrong.put("within", Said.of("field.choice", typed));
        }
        return known.orElse(USUAL);
    }

    private static String agent(String typed, Names names, Map<String, Said> wrong) {
        Optional<String> agent = typed.isEmpty() ? Optional.of("") : names.person(typed).map(person -> person.toBare().toString());
        if (agent.isEmpty()) {
            wrong.put("agent", Said.of("field.address", typed));
        }
        return agent.orElse("");
    }

    private static List<Field> fields(Map<String, String> typed, Map<String, Said> wrong) {
        List<Field> fields = new ArrayList<>();
        for (String name : List.of("workgroup", "by", "from", "until", "zone", "within", "queue", "agent")) {
            List<Field.Choice> choices = switch (name) {
                case "by" -> Stream.of(By.values()).map(by -> new Field.Choice(by.name(), "console.report.by." + by.name().toLowerCase(Locale.ROOT))).toList();
                case "within" -> Waits.THRESHOLDS.stream().map(seconds -> new Field.Choice(String.valueOf(seconds), "")).toList();
                default -> List.of();
            };
            fields.add(new Field(name, choices.isEmpty() ? Field.Kind.WORDS : Field.Kind.CHOICE, choices, typed.get(name), "",
                wrong.containsKey(name) ? List.of(wrong.get(name)) : List.of(), null));
        }
        return fields;
    }
}
