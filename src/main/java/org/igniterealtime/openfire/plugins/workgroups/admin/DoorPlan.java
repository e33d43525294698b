package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.OpeningHours;

/**
 * When a workgroup opens and closes next.
 *
 * @param open    whether it is open now
 * @param now     what the workgroup's own clocks show
 * @param changes in their order; empty if it stays as it is
 */
public record DoorPlan(boolean open, Moment now, String zone, List<Change> changes) {

    private static final int MOST_CHANGES = 6;

    /**
     * A time on the workgroup's own clocks.
     *
     * @param day the key of the day of the week
     */
    public record Moment(String day, String time) {

        static Moment of(LocalDateTime local) {
            return new Moment("console.day." + local.getDayOfWeek().name().toLowerCase(Locale.ROOT),
                local.withSecond(0).withNano(0).toString().replace('T', ' '));
        }
    }

    /** It opens or closes then. */
    public record Change(boolean opens, Moment at) { }

    static DoorPlan of(WorkgroupSettings workgroup, Instant now) {
        OpeningHours hours = workgroup.opening().hours();
        List<Change> changes = new ArrayList<>();
        Optional<Instant> next = workgroup.open() ? hours.nextChange(now) : Optional.empty();
        while (next.isPresent() && changes.size() < MOST_CHANGES) {
            changes.add(new Change(hours.openAt(next.get()), moment(hours, next.get())));
            next = hours.nextChange(next.get());
        }
        return new DoorPlan(workgroup.openAt(now), moment(hours, now), HoursForm.written(hours.zone()), changes);
    }

    private static Moment moment(OpeningHours hours, Instant at) {
        return Moment.of(LocalDateTime.ofInstant(at, hours.zone()));
    }
}
