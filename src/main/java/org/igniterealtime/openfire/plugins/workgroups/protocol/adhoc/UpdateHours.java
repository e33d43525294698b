package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Opening;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.Calendar;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.HoursText;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.ManualOverride;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.OpeningHours;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Changes when a workgroup lets visitors in, and what becomes of those who wait when it closes. What is left blank stays as it is. */
final class UpdateHours extends ChangingCommand {

    private static final String NODE = "http://jabber.org/protocol/admin#update-workgroup-hours";
    private static final Typed<Calendar> HOURS = new Typed<>("hours", HoursText::parse);
    private static final Choice<ManualOverride.Mode> OVERRIDE = new Choice<>("override", ManualOverride.Mode.class, "command.override.");
    private static final Choice<Opening.Closing> CLOSING = new Choice<>("closing", Opening.Closing.class, "command.closing.");
    private static final String UNTIL = "override-until";
    private static final int DAY = 24 * 60 * 60;
    private static final int LONGEST_ZONE = 64;


    UpdateHours(Directory directory, Texts texts) {
        super(directory, texts, NODE, NODE, "command.hours");
    }

    @Override
    Form form(WorkgroupSettings workgroup, Fields chosen) {
        Opening now = workgroup.opening();
        OpeningHours hours = now.hours();
        String calendar = HoursText.print(hours.calendar());
        Form form = start("command.hours.instructions", workgroup)
            .field("zone", "text-single", texts.get("command.field.zone"), hours.zone().getId())
            .field("hours", "text-multi", texts.get("command.field.hours"), calendar.isEmpty() ? new String[0] : calendar.split("\n"));
        OVERRIDE.addTo(form, texts, hours.override().mode()).field(UNTIL, "text-single", texts.get("command.field.override-until"),
            hours.override().until().map(until -> LocalDateTime.ofInstant(until, hours.zone()).toString()).stream().toArray(String[]::new));
        return CLOSING.addTo(form, texts, now.closing())
            .field("warning", "text-single", texts.get("command.field.warning"), String.valueOf(now.warning().toSeconds()));
    }

    @Override
    WorkgroupSettings change(WorkgroupSettings before, Fields fields) {
        OpeningHours hours = before.opening().hours();
        ZoneId zone = fields.text("zone").map(UpdateHours::zone).orElse(hours.zone());
        OpeningHours after = new OpeningHours(zone, HOURS.read(fields, texts).orElse(hours.calendar()), override(fields, hours.override(), zone));
        return before.with(new Opening(after, CLOSING.read(fields, before.opening().closing()),
            fields.seconds("warning", 0, DAY).orElse(before.opening().warning())));
    }

    private static ZoneId zone(String text) {
        if (text.length() <= LONGEST_ZONE) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException unknown) {
                // Said below, in the same words.
            }
        }
        throw new WrongField("zone", "field.zone", text);
    }

    // An end belongs to the word that it was said with.
    private static ManualOverride override(Fields fields, ManualOverride before, ZoneId zone) {
        ManualOverride.Mode mode = OVERRIDE.read(fields, before.mode());
        Optional<String> said = fields.text(UNTIL);
        if (mode == ManualOverride.Mode.AS_PLANNED) {
            return ManualOverride.NONE;
        }
        if (said.isEmpty()) {
            return mode == before.mode() ? before : new ManualOverride(mode, Optional.empty());
        }
        Optional<Instant> until = said.filter(text -> !text.equals(Fields.NOBODY))
            .map(text -> RuleTrial.localTime(UNTIL, text).atZone(zone).toInstant());
        return new ManualOverride(mode, until);
    }
}
