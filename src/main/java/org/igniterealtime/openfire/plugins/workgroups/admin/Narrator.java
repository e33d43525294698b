package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Instant;
import java.time.ZoneId;
import org.igniterealtime.openfire.plugins.workgroups.store.PastStep;

/** Says things in the server's language, where no page does. */
public interface Narrator {

    /** A text of {@code i18n}, with those values in it. */
    String text(String key, Object... values);

    /** What happened, and why, in a sentence. */
    String tell(PastStep step, ZoneId zone, Instant now);

    /** The zone of the server's clock. */
    ZoneId zone();
}
