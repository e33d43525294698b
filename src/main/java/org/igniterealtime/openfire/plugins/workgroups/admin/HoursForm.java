package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Opening;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.Calendar;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.HoursText;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.ManualOverride;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.OpeningHours;

/** When a workgroup lets visitors in. */
final class HoursForm {

    static final String UTC = "UTC";

    private static final int LONGEST_ZONE = 64;
    /** What people know their zone by; all others can be typed. */
    private static final List<Field.Choice> ZONES = Stream.concat(Stream.of(UTC), ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")).sorted())
        .map(zone -> new Field.Choice(zone, "")).toList();

    private final InstantSource clock;

    HoursForm(InstantSource clock) {
        this.clock = clock;
    }

    Form<WorkgroupSettings> form() {
        return new Form<>(List.of(
            new Form.Part<>("hours", List.of(
                new Setting<>("zone", Field.Kind.SUGGESTED, ZONES, now -> written(hours(now).zone()), HoursForm::zone, UTC),
                new Setting<>("hours", Field.Kind.CODE, List.of(), now -> HoursText.print(hours(now).calendar()), HoursForm::calendar,
                    HoursText.print(Calendar.ALWAYS)))),
            new Form.Part<>("override", List.of(
                Setting.choice("override", ManualOverride.Mode.class, "command.override.", ManualOverride.Mode.AS_PLANNED,
                    now -> hours(now).override().mode(), (before, mode) -> with(before, overridden(hours(before).override(), mode))),
                Setting.moment("override-until", HoursForm::until, this::until)))));
    }

    static OpeningHours hours(WorkgroupSettings workgroup) {
        return workgroup.opening().hours();
    }

    static String written(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? UTC : zone.getId();
    }

    private static WorkgroupSettings with(WorkgroupSettings before, OpeningHours hours) {
        return before.with(new Opening(hours, before.opening().closing(), before.opening().warning()));
    }

    private static WorkgroupSettings with(WorkgroupSettings before, ManualOverride override) {
        return with(before, hours(before).with(override));
    }

    private static WorkgroupSettings zone(WorkgroupSettings before, String typed) throws Unfit {
        OpeningHours hours = hours(before);
        String wanted = typed.isEmpty() ? UTC : typed;
        if (wanted.equals(written(hours.zone()))) {
            return before;
        }
        if (wanted.length() <= LONGEST_ZONE) {
            try {
                return with(before, new OpeningHours(ZoneId.of(wanted), hours.calendar(), hours.override()));
            } catch (DateTimeException unknown) {
                // Said below, in the same words.
            }
        }
        throw new Unfit("field.zone", typed);
    }

    private static WorkgroupSettings calendar(WorkgroupSettings before, String typed) throws Unfit {
        OpeningHours hours = hours(before);
        Calendar calendar = new TypedLines<>(HoursText::parse, line -> List.of()).read(typed);
        return with(before, new OpeningHours(hours.zone(), calendar, hours.override()));
    }

    private static ManualOverride overridden(ManualOverride before, ManualOverride.Mode mode) {
        return mode == ManualOverride.Mode.AS_PLANNED ? ManualOverride.NONE : new ManualOverride(mode, before.until());
    }

    private static Optional<LocalDateTime> until(WorkgroupSettings now) {
        return hours(now).override().until().map(until -> LocalDateTime.ofInstant(until, hours(now).zone()));
    }

    // An end without a word against the plan is left over from one, and says nothing.
    private WorkgroupSettings until(WorkgroupSettings before, Optional<LocalDateTime> time) throws Unfit {
        ManualOverride override = hours(before).override();
        if (override.mode() == ManualOverride.Mode.AS_PLANNED) {
            return before;
        }
        Optional<Instant> until = time.map(local -> local.atZone(hours(before).zone()).toInstant());
        if (until.isPresent() && !until.equals(override.until()) && !until.get().isAfter(clock.instant())) {
            throw new Unfit("field.past", time.get().toString().replace('T', ' '));
        }
        return with(before, new ManualOverride(override.mode(), until));
    }
}
