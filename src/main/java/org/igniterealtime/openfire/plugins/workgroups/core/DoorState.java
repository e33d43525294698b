package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.List;

/** Whether the desk is open, and when that is to be looked at again. */
final class DoorState {

    private List<Deadline> deadlines = List.of();
    private boolean open;

    void set(boolean nowOpen, List<Deadline> next) {
        open = nowOpen;
        deadlines = next;
    }

    boolean isOpen() {
        return open;
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    boolean isDue(Instant now) {
        return deadlines.stream().anyMatch(deadline -> !deadline.at().isAfter(now));
    }
}
