package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Finds out how things are without waiting for what hangs. A check that has not come back is not begun once more: however often the page is
 * loaded, each check holds up one thread at most.
 */
final class Checkup {

    private final Map<String, Supplier<Finding>> checks;
    private final Map<String, FutureTask<Finding>> begun = new LinkedHashMap<>();
    private final Executor threads;
    private final Duration patience;

    /**
     * @param checks   by name, in the order in which their findings are to be read
     * @param threads  as many as there are checks, or those that hang keep others from being made
     * @param patience for all of them together
     */
    Checkup(Map<String, Supplier<Finding>> checks, Executor threads, Duration patience) {
        this.checks = new LinkedHashMap<>(checks);
        this.threads = threads;
        this.patience = patience;
    }

    /** What was found out in time, and for the others that it was not. */
    List<Finding> look() {
        Map<String, FutureTask<Finding>> looked = begin();
        long until = System.nanoTime() + patience.toNanos();
        return looked.entrySet().stream().map(one -> finding(one.getKey(), one.getValue(), until - System.nanoTime())).toList();
    }

    private synchronized Map<String, FutureTask<Finding>> begin() {
        checks.forEach((name, check) -> {
            if (!begun.containsKey(name) || begun.get(name).isDone()) {
                FutureTask<Finding> task = new FutureTask<>(check::get);
                begun.put(name, task);
                try {
                    threads.execute(task);
                } catch (RejectedExecutionException stopping) {
                    task.cancel(false);
                }
            }
        });
        return new LinkedHashMap<>(begun);
    }

    private Finding finding(String name, FutureTask<Finding> task, long nanos) {
        try {
            return task.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            // What it says may name anything; what kind it is does not.
            String kind = failed.getCause().getClass().getSimpleName();
            return Finding.bad(name, Said.of("console.found.failed", kind), "console.advice.log").with("failure", kind);
        } catch (TimeoutException | CancellationException late) {
            return unanswered(name);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return unanswered(name);
        }
    }

    private Finding unanswered(String name) {
        return Finding.bad(name, Said.of("console.found.unanswered", patience.toSeconds()), "console.advice.unanswered").with("answer", "none");
    }
}
