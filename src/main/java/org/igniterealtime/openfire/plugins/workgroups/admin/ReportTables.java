package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Measure;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Period;
import org.igniterealtime.openfire.plugins.workgroups.store.Accuracy;
import org.igniterealtime.openfire.plugins.workgroups.store.Announcements;
import org.igniterealtime.openfire.plugins.workgroups.store.Reports;

/** Makes the tables of reports from what has been counted. */
final class ReportTables {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR_OF_TWO = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);
    private static final List<Measure> BARS = List.of(Measure.SERVED, Measure.BROKEN_OFF, Measure.ABANDONED, Measure.MISSED, Measure.SENT_AWAY,
        Measure.MOVED, Measure.ACCEPTED, Measure.REJECTED, Measure.EXPIRED, Measure.REVOKED);
    private static final List<Measure> LINES = List.of(Measure.SERVICE_LEVEL, Measure.ACCEPTANCE);

    private final Reports reports;
    private final Announcements announcements;
    private final InstantSource clock;

    ReportTables(Reports reports, Announcements announcements, InstantSource clock) {
        this.reports = reports;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * A page of a report.
     *
     * @param after behind which line it begins; empty for the first page
     * @param most  so many lines at most, if they are not hours or days
     */
    ReportTable of(ReportForm.Asked asked, String after, int most) {
        if (asked.by() == ReportForm.By.ANNOUNCED) {
            return announced(asked);
        }
        boolean agents = asked.by() == ReportForm.By.AGENT || asked.by().isCourse() && !asked.agent().isEmpty();
        List<Measure> measures = agents ? Measure.OF_AGENTS : Measure.OF_REQUESTS;
        List<ReportTable.Column> columns = measures.stream().map(one -> new ReportTable.Column(one.key(),
            BARS.contains(one) ? "bar" : LINES.contains(one) ? "line" : "")).toList();
        String by = asked.by().name().toLowerCase(Locale.ROOT);
        return asked.by().isCourse() ? course(asked, by, columns, measures) : names(asked, by, columns, measures, after, most);
    }

    private ReportTable course(ReportForm.Asked asked, String by, List<ReportTable.Column> columns, List<Measure> measures) {
        Map<Period.Interval, Figures> course = asked.period().figures(part -> reports.course(scope(asked), part));
        List<ReportTable.Row> rows = new ArrayList<>();
        course.forEach((interval, figures) -> rows.add(new ReportTable.Row(label(interval, asked.period()), "",
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(interval.start()), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(interval.end()),
            cells(measures, figures, asked, passed(interval.start().toInstant(), interval.end().toInstant())))));
        Figures all = course.values().stream().reduce(Figures.NONE, Figures::then);
        return new ReportTable(by, columns, rows, total(measures, all, asked), "");
    }

    private static Reports.Scope scope(ReportForm.Asked asked) {
        String workgroup = asked.workgroup().isEmpty() ? null : asked.workgroup();
        return !asked.queue().isEmpty() ? new Reports.Scope(workgroup, About.Kind.QUEUE, asked.queue())
            : !asked.agent().isEmpty() ? new Reports.Scope(workgroup, About.Kind.AGENT, asked.agent())
            : new Reports.Scope(workgroup, About.Kind.WORKGROUP, null);
    }

    private static String label(Period.Interval interval, Period period) {
        if (period.step() == Period.Step.DAY) {
            return interval.start().toLocalDate().toString();
        }
        ZonedDateTime start = interval.start();
        boolean twice = start.withEarlierOffsetAtOverlap().getOffset() != start.withLaterOffsetAtOverlap().getOffset();
        return (twice ? HOUR_OF_TWO : HOUR).format(start);
    }

    private ReportTable names(ReportForm.Asked asked, String by, List<ReportTable.Column> columns, List<Measure> measures, String after, int most) {
        Period period = asked.period();
        boolean workgroups = asked.by() == ReportForm.By.WORKGROUP;
        String workgroup = workgroups ? null : asked.workgroup();
        List<Reports.Named> found = reports.totals(workgroup, About.Kind.valueOf(asked.by().name()), period.from(), period.until(), after, most + 1);
        List<Reports.Named> shown = found.subList(0, Math.min(most, found.size()));
        List<ReportTable.Row> rows = shown.stream().map(one -> new ReportTable.Row(one.name(), courseOf(asked, one.name()), one.name(), "",
            cells(measures, one.figures(), asked, passed(period.from(), period.until())))).toList();
        // Agents do not add up to their workgroup: of a chat that is handed over each of them has one.
        About.Kind together = asked.by() == ReportForm.By.AGENT ? About.Kind.AGENT : About.Kind.WORKGROUP;
        Figures all = period.figures(part -> reports.course(new Reports.Scope(workgroup, together, null), part)).values().stream()
            .reduce(Figures.NONE, Figures::then);
        return new ReportTable(by, columns, rows, total(measures, all, asked), found.size() > most ? shown.get(most - 1).name() : "");
    }

    private static String courseOf(ReportForm.Asked asked, String name) {
        String[] about = switch (asked.by()) {
            case QUEUE -> new String[] {"workgroup", asked.workgroup(), "queue", name};
            case AGENT -> new String[] {"workgroup", asked.workgroup(), "agent", name};
            default -> new String[] {"workgroup", name};
        };
        List<String> query = new ArrayList<>(List.of(about));
        query.addAll(List.of("by", ReportForm.By.DAY.name(), "from", asked.period().first().toString(), "until", asked.period().last().toString(),
            "zone", asked.period().zone().getId(), "within", String.valueOf(asked.within())));
        return Outcome.go("reports", query.toArray(String[]::new)).address();
    }

    private ReportTable.Row total(List<Measure> measures, Figures all, ReportForm.Asked asked) {
        return new ReportTable.Row("", "", "", "", cells(measures, all, asked, passed(asked.period().from(), asked.period().until())));
    }

    private static List<ReportTable.Cell> cells(List<Measure> measures, Figures figures, ReportForm.Asked asked, Duration passed) {
        return measures.stream().map(one -> Amount.cell(one.key(), one.unit(), one.of(figures, asked.within(), passed))).toList();
    }

    // Of a day that is not over only what has passed can be divided by.
    private Duration passed(Instant start, Instant end) {
        Instant now = clock.instant();
        return Duration.between(start, now.isBefore(end) ? now : end);
    }

    private ReportTable announced(ReportForm.Asked asked) {
        Period period = asked.period();
        List<ReportTable.Row> rows = announcements.accuracy(asked.workgroup(), period.first(), period.last(), period.zone()).stream()
            .map(ReportTables::row).toList();
        return new ReportTable("announced", List.of(new ReportTable.Column("announced", ""), new ReportTable.Column("kept", "line"),
            new ReportTable.Column("kept-served", "line")), rows, null, "");
    }

    private static ReportTable.Row row(Accuracy one) {
        return new ReportTable.Row(one.day() + " " + one.queue(), "", one.day().toString(), one.queue(), List.of(
            Amount.cell("announced", Measure.Unit.COUNT, OptionalDouble.of(one.announced())), Amount.cell("kept", Measure.Unit.SHARE, one.share()),
            Amount.cell("kept-served", Measure.Unit.SHARE, one.shareOfServed())));
    }
}
