package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;

/** One agent in the {@link Ledger}. */
final class Clerk {

    final Address agent;
    Address session;
    Show show;
    int wish;
    Instant since;
    /** The number of the newest offer to him, 0 if there was none. */
    int turn;
    Instant assigned;
    Instant chatEnded;
    Instant ready;
    int missed;
    boolean paused;

    Clerk(Address agent) {
        this.agent = agent;
    }

    boolean isOnDuty() {
        return session != null;
    }

    boolean wrapsUp(WorkgroupSettings settings, Instant now) {
        return chatEnded != null && (ready == null || ready.isBefore(chatEnded))
            && now.isBefore(chatEnded.plus(settings.staffing().wrapUp()));
    }
}
