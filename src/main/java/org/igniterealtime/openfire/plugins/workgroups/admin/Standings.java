package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** Asks workgroups how they stand, and does not wait long for those that are busy. */
final class Standings {

    private final Desks desks;
    private final InstantSource clock;
    private final Duration patience;

    /** @param patience for all that are asked together */
    Standings(Desks desks, InstantSource clock, Duration patience) {
        this.desks = desks;
        this.clock = clock;
        this.patience = patience;
    }

    /** By name; those that have not answered in time are missing. */
    Map<String, Standing> of(List<String> workgroups) {
        return of(workgroups, state -> Standing.of(state, clock.instant()));
    }

    /** What there is to say of one workgroup; empty if it has not answered in time. */
    <T> Optional<T> of(String workgroup, Function<Workgroup, T> reader) {
        return Optional.ofNullable(of(List.of(workgroup), reader).get(workgroup));
    }

    private <T> Map<String, T> of(List<String> workgroups, Function<Workgroup, T> reader) {
        Map<String, T> known = new ConcurrentHashMap<>();
        CountDownLatch open = new CountDownLatch(workgroups.size());
        for (String name : workgroups) {
            desks.look(name, state -> {
                known.put(name, reader.apply(state));
                open.countDown();
            }, open::countDown);
        }
        try {
            // Whether all have answered is seen by who is missing.
            open.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Map.copyOf(known);
    }
}
