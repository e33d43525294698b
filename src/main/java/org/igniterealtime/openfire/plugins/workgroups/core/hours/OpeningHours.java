package org.igniterealtime.openfire.plugins.workgroups.core.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a workgroup is open. Hours begin at the first instant at which calendar and clock in its zone show their begin or later, and end
 * likewise: what the clocks skip does not come, and what they repeat comes once. So nobody is sent away in the middle of a night shift
 * because the clocks were set back. A manual override goes before the calendar. Immutable.
 */
public record OpeningHours(ZoneId zone, Calendar calendar, ManualOverride override) {

    // Short enough that most answers need one stretch only, long enough to hold a weekend.
    private static final Duration STRETCH = Duration.ofDays(4);
    // From one 29 February to the next it can be eight years (1896 to 1904, 2096 to 2104).
    private static final int DAYS_UNTIL_ALL_YEARLY_ONES_CAME = 8 * 366 + 21;
    // A week and two more: clocks can skip the hours of one day, or a whole day (Samoa, 30 December 2011).
    private static final int DAYS_UNTIL_ALL_WEEKLY_ONES_CAME = 21;

    /** Open day and night: what a workgroup is unless an admin says otherwise. */
    public static OpeningHours always(ZoneId zone) {
        return new OpeningHours(zone, Calendar.ALWAYS, ManualOverride.NONE);
    }

    /** The same calendar under another manual override. */
    public OpeningHours with(ManualOverride other) {
        return new OpeningHours(zone, calendar, other);
    }

    public boolean openAt(Instant instant) {
        return override.holdsAt(instant) ? override.mode() == ManualOverride.Mode.OPEN : plannedAt(instant);
    }

    private boolean plannedAt(Instant instant) {
        return calendar.openAt(latestShown(instant));
    }

    /** What the clocks show, or had shown before they were set back, as long as they have not caught up with it. */
    private LocalDateTime latestShown(Instant instant) {
        ZoneOffsetTransition clocks = zone.getRules().previousTransition(instant.plusNanos(1));
        boolean catchingUp = clocks != null && clocks.isOverlap() && instant.isBefore(clocks.getInstant().minus(clocks.getDuration()));
        return catchingUp ? clocks.getDateTimeBefore().minusNanos(1) : LocalDateTime.ofInstant(instant, zone);
    }

    /**
     * The first instant after the given one at which it opens or closes.
     *
     * @return exact; empty if it stays as it is for ever
     */
    public Optional<Instant> nextChange(Instant after) {
        if (!override.holdsAt(after)) {
            return nextPlanned(after);
        }
        return override.until().flatMap(until -> plannedAt(until) == openAt(after) ? nextPlanned(until) : Optional.of(until));
    }

    private Optional<Instant> nextPlanned(Instant after) {
        boolean open = plannedAt(after);
        Instant last = lastToLookAt(after);
        for (Instant from = after; from.isBefore(last); from = from.plus(STRETCH)) {
            Optional<Instant> change = edges(from, from.plus(STRETCH)).stream().filter(edge -> plannedAt(edge) != open).findFirst();
            if (change.isPresent()) {
                return change;
            }
        }
        return Optional.empty();
    }

    /** If nothing changes until then, nothing ever does: the special dates are over, and all yearly and weekly ones have come since. */
    private Instant lastToLookAt(Instant after) {
        LocalDate start = LocalDate.ofInstant(after, zone);
        LocalDate lastDate = calendar.dates().isEmpty() || calendar.dates().lastKey().isBefore(start) ? start : calendar.dates().lastKey();
        int days = calendar.years().isEmpty() ? DAYS_UNTIL_ALL_WEEKLY_ONES_CAME : DAYS_UNTIL_ALL_YEARLY_ONES_CAME;
        return lastDate.plusDays(days).atStartOfDay(zone).toInstant();
    }

    /** All instants after {@code from} and up to {@code to} at which it may open or close, in order. */
    private SortedSet<Instant> edges(Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        SortedSet<Instant> edges = new TreeSet<>();
        // The day before last may have hours past midnight; the clocks may go back over midnight.
        LocalDate end = LocalDate.ofInstant(to, zone).plusDays(1);
        for (LocalDate date = LocalDate.ofInstant(from, zone).minusDays(2); !date.isAfter(end); date = date.plusDays(1)) {
            for (LocalDateTime edge : calendar.edges(date)) {
                rules.getValidOffsets(edge).forEach(offset -> edges.add(edge.toInstant(offset)));
            }
        }
        for (ZoneOffsetTransition clocks = rules.nextTransition(from); clocks != null && !clocks.getInstant().isAfter(to);
                clocks = rules.nextTransition(clocks.getInstant())) {
            edges.add(clocks.getInstant());
        }
        edges.removeIf(edge -> !edge.isAfter(from) || edge.isAfter(to));
        return edges;
    }
}
