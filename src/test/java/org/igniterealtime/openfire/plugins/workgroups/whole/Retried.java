package org.igniterealtime.openfire.plugins.workgroups.whole;

import java.time.Duration;
import java.time.Instant;
import org.jivesoftware.smack.XMPPException;

/** What the server does not confirm is tried until it is so. */
final class Retried {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Retried() {
    }

    /** Repeats a request that is refused; each try is a round trip. */
    static void until(Threads.Task request) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                request.run();
                return;
            } catch (XMPPException.XMPPErrorException refused) {
                if (Instant.now().isAfter(end)) {
                    throw refused;
                }
            }
        }
    }
}
