package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
        Map<String, Standing> known = new ConcurrentHashMap<>();
        CountDownLatch open = new CountDownLatch(workgroups.size());
        for (String name : workgroups) {
            desks.look(name, state -> {
                known.put(name, Standing.of(state, clock.instant()));
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
