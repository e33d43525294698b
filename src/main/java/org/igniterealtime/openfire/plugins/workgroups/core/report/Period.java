package org.igniterealtime.openfire.plugins.workgroups.core.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whole days of a time zone, hour by hour or day by day as its clocks show them: a day may have 23 or 25 hours.
 *
 * @param last included
 */
public record Period(LocalDate first, LocalDate last, ZoneId zone, Step step) {

    /** In what steps a period is looked at. */
    public enum Step {
        HOUR(Duration.ofHours(1), 7), DAY(Duration.ofDays(1), 400);

        private final Duration length;
        private final int mostDays;

        Step(Duration length, int mostDays) {
            this.length = length;
            this.mostDays = mostDays;
        }

        /** So many days may be looked at together. */
        public int mostDays() {
            return mostDays;
        }
    }

    /** One hour or day. */
    public record Interval(ZonedDateTime start, ZonedDateTime end) { }

    /** @throws IllegalArgumentException if it is longer than its steps allow, or ends before it begins */
    public Period {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > step.mostDays()) {
            throw new IllegalArgumentException("from " + first + " to " + last + ": 1 to " + step.mostDays() + " days can be asked for");
        }
    }

    public Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** Not included. */
    public Instant until() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The same time, in stretches without a change of clocks. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Instant from = from(); from.isBefore(until()); from = parts.get(parts.size() - 1).until()) {
            ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            Instant until = change != null && change.getInstant().isBefore(until()) ? change.getInstant() : until();
            parts.add(new Part(from, until, Duration.ofSeconds(zone.getRules().getOffset(from).getTotalSeconds()), step.length));
        }
        return parts;
    }

    /** Its hours or days, one after the other. */
    public List<Interval> intervals() {
        if (step == Step.DAY) {
            return first.datesUntil(last.plusDays(1)).map(day -> new Interval(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone))).toList();
        }
        return parts().stream().flatMap(this::intervals).toList();
    }

    private Stream<Interval> intervals(Part part) {
        List<Interval> intervals = new ArrayList<>();
        for (Instant start = part.from(); start.isBefore(part.until()); start = part.end(part.piece(start))) {
            intervals.add(new Interval(start.atZone(zone), part.end(part.piece(start)).atZone(zone)));
        }
        return intervals.stream();
    }

    /**
     * The figures of each of its hours or days, in their order; {@link Figures#NONE} where nothing was.
     *
     * @param counted the figures of the pieces of a part, by their starts
     */
    public Map<Interval, Figures> figures(Function<Part, Map<Instant, Figures>> counted) {
        TreeMap<Instant, Figures> byStart = new TreeMap<>();
        List<Interval> intervals = intervals();
        intervals.forEach(interval -> byStart.put(interval.start().toInstant(), Figures.NONE));
        parts().forEach(part -> counted.apply(part).forEach((start, figures) ->
            byStart.merge(byStart.floorKey(start), figures, Figures::then)));
        Map<Interval, Figures> figures = new LinkedHashMap<>();
        intervals.forEach(interval -> figures.put(interval, byStart.get(interval.start().toInstant())));
        return figures;
    }
}
