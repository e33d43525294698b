package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Instant;
import java.time.ZoneId;
import org.igniterealtime.openfire.plugins.workgroups.admin.Narrator;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.why.PastSentences;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep;

/** Says things as agents' clients are told them, in the server's language and zone. */
record ServerNarrator(Texts texts, Directory directory) implements Narrator {

    @Override
    public String text(String key, Object... values) {
        return texts.get(key, values);
    }

    @Override
    public String tell(PastStep step, ZoneId zone, Instant now) {
        return new PastSentences(texts, directory.serverDomain(), zone, now).of(step);
    }

    @Override
    public ZoneId zone() {
        return directory.timeZone();
    }
}
