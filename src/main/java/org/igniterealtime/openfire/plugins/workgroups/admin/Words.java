package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Instant;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyAgent;
import org.igniterealtime.openfire.plugins.workgroups.core.WhyRequest;

/** What people read on pages that change while they are looked at, in the language of the console. */
public interface Words {

    String of(Said said);

    /** Why a visitor waits, in one sentence. */
    String why(WhyRequest why, Instant now);

    /** Why an agent is offered nobody, in one sentence. */
    String why(WhyAgent why, Instant now);

    /** The time of the day, on the server's clock, or with the date if it is older than a day. */
    String time(Instant at, Instant now);

    default String of(String key, Object... values) {
        return of(Said.of(key, values));
    }
}
