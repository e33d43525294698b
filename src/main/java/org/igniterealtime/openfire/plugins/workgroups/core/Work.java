package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;

/**
 * What an agent has had to do. It outlives going off duty, so that no turn can be cheated by logging in again.
 *
 * @param offeredAt  when he was last offered a visitor; no two agents' are the same
 * @param assignedAt when he last accepted a visitor, or was given a chat
 * @param endedAt    when a chat of his last ended or went to somebody else
 * @param missed     offers in a row that he let lie, or accepted and did not come
 * @param pausedAt   since when he is paused for that
 * @param readyAt    when he last showed himself free
 */
public record Work(Instant offeredAt, Instant assignedAt, Instant endedAt, int missed, Instant pausedAt, Instant readyAt) {

    /** Of somebody who has just come. Times are null as long as there was nothing. */
    public static final Work NONE = new Work(null, null, null, 0, null, null);

    Work offered(Instant at) {
        return new Work(at, assignedAt, endedAt, missed, pausedAt, readyAt);
    }

    // To accept is easy; what he let lie is forgotten once he is there.
    Work accepted(Instant at) {
        return new Work(offeredAt, at, endedAt, missed, pausedAt, readyAt);
    }

    Work assigned(Instant at) {
        return new Work(offeredAt, at, endedAt, 0, pausedAt, readyAt);
    }

    Work ended(Instant at) {
        return new Work(offeredAt, assignedAt, at, missed, pausedAt, readyAt);
    }

    Work missedOne() {
        return new Work(offeredAt, assignedAt, endedAt, missed + 1, pausedAt, readyAt);
    }

    /** He answered, if only with no. */
    Work answered() {
        return new Work(offeredAt, assignedAt, endedAt, 0, pausedAt, readyAt);
    }

    Work paused(Instant at) {
        return new Work(offeredAt, assignedAt, endedAt, missed, at, readyAt);
    }

    Work ready(Instant at) {
        return new Work(offeredAt, assignedAt, endedAt, 0, null, at);
    }
}
