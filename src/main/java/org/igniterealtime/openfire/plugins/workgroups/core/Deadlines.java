package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Everything that is due some time, the earliest first. */
final class Deadlines {

    private final NavigableSet<Deadline> all = new TreeSet<>();

    /** Reminders may lie in the past without being due: they were, and nobody had to be told. */
    void add(Collection<Deadline> deadlines, Instant now) {
        deadlines.stream().filter(deadline -> !deadline.kind().isReminder() || deadline.at().isAfter(now)).forEach(all::add);
    }

    void remove(Collection<Deadline> deadlines) {
        deadlines.forEach(all::remove);
    }

    void clear() {
        all.clear();
    }

    Optional<Instant> next() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.first().at());
    }

    /** Takes out the earliest deadline, if it is due. It comes back only if what it is about changes and it still holds. */
    Optional<Deadline> takeDue(Instant now) {
        return all.isEmpty() || all.first().at().isAfter(now) ? Optional.empty() : Optional.of(all.pollFirst());
    }
}
