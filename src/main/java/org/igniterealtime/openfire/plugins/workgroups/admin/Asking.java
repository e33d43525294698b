package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** Asks one workgroup and waits for it, but not long: on threads of the admin console only. */
final class Asking {

    private final Desks desks;
    private final Duration patience;

    Asking(Desks desks, Duration patience) {
        this.desks = desks;
        this.patience = patience;
    }

    /** What is seen of the workgroup, which must not be the state itself; empty if it was too busy. */
    <T> Optional<T> look(String workgroup, Function<Workgroup, T> reader) {
        CompletableFuture<T> seen = new CompletableFuture<>();
        desks.look(workgroup, state -> {
            try {
                seen.complete(reader.apply(state));
            } catch (RuntimeException bug) {
                // It is the asking page's to complain, not the mailbox's.
                seen.completeExceptionally(bug);
            }
        }, () -> seen.complete(null));
        return await(seen);
    }

    /** What comes of something that tells it once; empty if it does not in time. */
    <T> Optional<T> await(CompletableFuture<T> coming) {
        try {
            return Optional.ofNullable(coming.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException bug) {
            throw new IllegalStateException("could not be shown", bug.getCause());
        }
    }
}
