package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;

/**
 * What was foretold of a visitor's wait when he joined, to be compared with what came.
 *
 * @param queue     whose line he joined
 * @param at        when
 * @param median    in seconds
 * @param ninetieth the 90th percentile in seconds
 * @param servedAt  when an agent accepted him first, else null; that he came back to the line later does not count
 */
public record Announcement(String queue, Instant at, double median, double ninetieth, WaitForecast.Basis basis, Instant servedAt) {

    Announcement served(Instant when) {
        return servedAt == null ? new Announcement(queue, at, median, ninetieth, basis, when) : this;
    }
}
