package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.igniterealtime.openfire.plugins.workgroups.core.Opening;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.HoursText;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.ManualOverride;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.OpeningHours;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** A workgroup's opening, in columns of its row; the hours are the text that people type. */
final class OpeningColumns {

    static final List<String> NAMES = List.of("zone", "hours", "overrideMode", "overrideUntil", "closing", "warningMs");

    private OpeningColumns() {
    }

    static void bind(Parameters to, Opening opening) throws SQLException {
        OpeningHours hours = opening.hours();
        to.text(hours.zone().getId()).text(HoursText.print(hours.calendar())).name(hours.override().mode())
            .at(hours.override().until().orElse(null)).name(opening.closing()).number(opening.warning().toMillis());
    }

    static Opening read(Columns columns) throws SQLException {
        try {
            OpeningHours hours = new OpeningHours(ZoneId.of(columns.text("zone")), HoursText.parse(columns.text("hours")),
                new ManualOverride(columns.name("overrideMode", ManualOverride.Mode.class), Optional.ofNullable(columns.at("overrideUntil"))));
            return new Opening(hours, columns.name("closing", Opening.Closing.class), Duration.ofMillis(columns.number("warningMs")));
        } catch (BadText | DateTimeException wrong) {
            throw new SQLException("wgWorkgroup: no opening hours: " + wrong.getMessage(), wrong);
        }
    }
}
