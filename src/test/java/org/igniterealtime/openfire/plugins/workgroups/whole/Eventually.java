package org.igniterealtime.openfire.plugins.workgroups.whole;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** Waits for what the server saves after the clients have seen it. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Eventually() {
    }

    /** Whether it becomes so in a client that hears of it when it hears of it. */
    static boolean holds(BooleanSupplier state) {
        Instant end = Instant.now().plus(PATIENCE);
        boolean holds = state.getAsBoolean();
        while (!holds && Instant.now().isBefore(end)) {
            Thread.yield();
            holds = state.getAsBoolean();
        }
        return holds;
    }

    /** The rows of the query, as soon as there are so many. */
    static List<Map<String, Object>> rows(OpenfireServer server, int number, String sql, Object... parameters) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        List<Map<String, Object>> rows = server.query(sql, parameters);
        while (rows.size() < number && Instant.now().isBefore(end)) {
            // Nothing tells a test that another process has committed a row; each look is a call to that process and takes its time.
            rows = server.query(sql, parameters);
        }
        if (rows.size() < number) {
            throw new AssertionError("waited " + PATIENCE.toSeconds() + " s for " + number + " rows of " + sql + "; there are " + rows);
        }
        return rows;
    }
}
