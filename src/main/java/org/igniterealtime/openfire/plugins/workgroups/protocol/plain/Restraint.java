package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/**
 * How often somebody is answered: a person does not write faster, but two programs that answer each other would never stop. Safe for use by
 * several threads.
 */
final class Restraint {

    /** So many messages of one session are heard in a {@link #WHILE}; what comes beyond that is ignored. */
    static final int MOST = 30;
    static final Duration WHILE = Duration.ofMinutes(1);

    private record Heard(Instant since, int messages) { }

    private final Map<Address, Heard> all;

    /** @param most so many sessions are remembered: whoever was first heard longest ago is forgotten */
    Restraint(int most) {
        all = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Address, Heard> eldest) {
                return size() > most;
            }
        };
    }

    /** Counts a message. @return whether to answer it */
    synchronized boolean hears(Address session, Instant now) {
        Heard before = all.get(session);
        boolean goesOn = before != null && now.isBefore(before.since().plus(WHILE));
        if (!goesOn) {
            all.remove(session);
        }
        int messages = goesOn ? before.messages() + 1 : 1;
        all.put(session, new Heard(goesOn ? before.since() : now, messages));
        return messages <= MOST;
    }
}
