package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** A share in threads that others use, too: no more than so many tasks wait or run at a time; one more is refused. */
public final class Bounded implements Executor {

    private final Executor threads;
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    public Bounded(Executor threads, int most) {
        this.threads = threads;
        this.most = most;
    }

    /** @throws RejectedExecutionException if there are as many as there may be, or the threads are being stopped; the task is not run then */
    @Override
    public void execute(Runnable task) {
        if (taken.incrementAndGet() > most) {
            taken.decrementAndGet();
            throw new RejectedExecutionException("more than " + most + " at a time");
        }
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    taken.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException stopped) {
            taken.decrementAndGet();
            throw stopped;
        }
    }
}
