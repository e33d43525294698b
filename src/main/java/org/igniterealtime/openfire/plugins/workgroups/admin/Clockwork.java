package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** Times as the pages about the past show and read them, in one zone. */
record Clockwork(ZoneId zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_ZONE = 64;

    static Clockwork of(String zone) throws Unfit {
        try {
            // Some text that is no name of a zone may still be an offset: then times are told by that.
            return new Clockwork(ZoneId.of(Setting.bounded(zone, LONGEST_ZONE)));
        } catch (DateTimeException unknown) {
            throw new Unfit("console.past.wrong.zone", zone);
        }
    }

    /** Null for never. */
    String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(zone));
    }

    String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /** What a day, or a day and a minute, begins with. */
    Instant first(String typed) throws Unfit {
        return read(typed, 0, 0);
    }

    /** What comes after that day, or after that minute. */
    Instant after(String typed) throws Unfit {
        return read(typed, 1, 1);
    }

    private Instant read(String typed, int days, int minutes) throws Unfit {
        try {
            Instant at = typed.length() > 10 ? LocalDateTime.parse(typed.replace('T', ' '), MINUTE).plusMinutes(minutes).atZone(zone).toInstant()
                : LocalDate.parse(typed, DAY).plusDays(days).atStartOfDay(zone).toInstant();
            if (at.isBefore(Instant.EPOCH) || at.atZone(zone).getYear() > 9998) {
                throw new Unfit("console.past.wrong.date", typed);
            }
            return at;
        } catch (DateTimeException noDate) {
            throw new Unfit("console.past.wrong.date", typed);
        }
    }

    /** How long the visitor waited until an agent accepted, or until he was not waiting any more; null while he does. */
    static Said waited(Request request) {
        Instant until = request.chat() != null ? request.chat().acceptedAt() : request.end() != null ? request.end().at() : null;
        return until == null ? null : Standing.time(Duration.between(request.place().since(), until));
    }

    /** From the accept to the end; null if there was no chat, or it is not over. */
    static Said talked(Request request) {
        return request.chat() == null || request.end() == null ? null
            : Standing.time(Duration.between(request.chat().acceptedAt(), request.end().at()));
    }
}
