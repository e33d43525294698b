package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /** Whether the hours have said something that nobody has noticed yet. */
    boolean isDue(Instant now) {
        return next().filter(change -> !change.isAfter(now)).isPresent();
    }

    /** When the desk closes, if it is open and ever does. */
    Optional<Instant> closesAt() {
        return open ? next() : Optional.empty();
    }

    private Optional<Instant> next() {
        return deadlines.stream().filter(deadline -> deadline.kind() == Deadline.Kind.DOOR).map(Deadline::at).findFirst();
    }
}
