package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jivesoftware.util.JiveGlobals;
import org.igniterealtime.openfire.plugins.workgroups.admin.Said;
import org.igniterealtime.openfire.plugins.workgroups.admin.Words;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyAgent;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyRequest;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.why.PresentSentences;

/**
 * The texts of the plugin in the console's language, which is the server's.
 *
 * @param domain the server's, where accounts live
 */
record ConsoleWords(Texts texts, String domain) implements Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Override
    public String of(Said said) {
        return texts.get(said.key(), said.values().toArray());
    }

    @Override
    public String why(WhyRequest why, Instant now) {
        return sentences(now).of(why);
    }

    @Override
    public String why(WhyAgent why, Instant now) {
        return sentences(now).of(why);
    }

    private PresentSentences sentences(Instant now) {
        return new PresentSentences(texts, domain, JiveGlobals.getTimeZone().toZoneId(), now);
    }

    @Override
    public String time(Instant at, Instant now) {
        ZonedDateTime then = at.atZone(JiveGlobals.getTimeZone().toZoneId());
        return (at.plus(1, ChronoUnit.DAYS).isAfter(now) ? TIME : DATE).format(then);
    }
}
