package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A clock that stands still until a test moves it on, and the timers that go off on the way. */
final class ManualTime extends Clock implements Timers {

    private static final class Pending implements Appointment {

        private final Instant at;
        private final Runnable task;
        private boolean cancelled;

        Pending(Instant at, Runnable task) {
            this.at = at;
            this.task = task;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private final List<Pending> pending = new ArrayList<>();
    private final Runnable afterEach;
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");

    /** @param afterEach what to do after every timer that went off, so that its consequences come before the next */
    ManualTime(Runnable afterEach) {
        this.afterEach = afterEach;
    }

    @Override
    public Appointment at(Instant instant, Runnable task) {
        Pending one = new Pending(instant, task);
        pending.add(one);
        return one;
    }

    /** Lets so much time pass. */
    void pass(Duration duration) {
        Instant end = now.plus(duration);
        for (Optional<Pending> next = due(end); next.isPresent(); next = due(end)) {
            pending.remove(next.get());
            now = next.get().at.isAfter(now) ? next.get().at : now;
            next.get().task.run();
            afterEach.run();
        }
        now = end;
    }

    private Optional<Pending> due(Instant end) {
        pending.removeIf(one -> one.cancelled);
        return pending.stream().filter(one -> !one.at.isAfter(end)).min(Comparator.comparing(one -> one.at));
    }

    /** As when somebody sets the machine's clock right. */
    void jumpBack(Duration duration) {
        now = now.minus(duration);
    }

    /** How many are armed. */
    int armed() {
        pending.removeIf(one -> one.cancelled);
        return pending.size();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the desk does not ask for zones");
    }
}
