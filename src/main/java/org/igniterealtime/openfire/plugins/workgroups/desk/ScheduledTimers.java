package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Timers on one thread, whatever their number. */
public final class ScheduledTimers implements Timers, AutoCloseable {

    private final Clock clock;
    private final ScheduledThreadPoolExecutor executor;

    public ScheduledTimers(Clock clock, ThreadFactory threads) {
        this.clock = clock;
        executor = new ScheduledThreadPoolExecutor(1, threads);
        // Most appointments are called off: they must not pile up until their time.
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Appointment at(Instant instant, Runnable task) {
        long nanos = Math.max(0, Duration.between(clock.instant(), instant).toNanos());
        try {
            ScheduledFuture<?> future = executor.schedule(task, nanos, TimeUnit.NANOSECONDS);
            return () -> future.cancel(false);
        } catch (RejectedExecutionException closed) {
            // A desk that is being stopped decides its last: what would be due is so again at the next start.
            return () -> { };
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
