package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The date format of the old clients: no zone, always UTC, and nothing else parses there (reference/smack-clients.md §1 rule 6). */
public final class LegacyDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private LegacyDate() {
    }

    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
