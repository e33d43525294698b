package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;

/**
 * What was foretold of a visitor's wait when he joined, to be compared with what came.
 *
 * @param queue     whose line he joined
 * @param at        when
 * @param median    in seconds
 * @param ninetieth the 90th percentile in seconds
 * @param servedAt  when an agent accepted him first, else null; that he came back to the line later does not count
 * @param handedOnAt when another workgroup took him over, while it has him, else null: how long he waits there nobody here foretold
 */
public record Announcement(String queue, Instant at, double median, double ninetieth, WaitForecast.Basis basis, Instant servedAt,
                           Instant handedOnAt) {

    Announcement served(Instant when) {
        return servedAt == null ? new Announcement(queue, at, median, ninetieth, basis, when, handedOnAt) : this;
    }

    /** @param when null if he is back */
    Announcement handedOn(Instant when) {
        return new Announcement(queue, at, median, ninetieth, basis, servedAt, when);
    }

    /** When that wait was over, one way or another; empty while it is not known yet. */
    public Optional<Instant> over(End end) {
        return Optional.ofNullable(servedAt).or(() -> Optional.ofNullable(end).map(known -> handedOnAt == null ? known.at() : handedOnAt));
    }
}
