package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.LineWatch;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitOutlook;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;

/** How long the visitors of a workgroup have waited, and will. As thread-safe as the workgroup, that is, not. */
public final class Waits {

    private final Workgroup workgroup;
    private final LineWatch watch;
    private final Map<String, Duration> last = new HashMap<>();

    Waits(Workgroup workgroup, LineWatch watch) {
        this.workgroup = workgroup;
        this.watch = watch;
    }

    LineWatch watch() {
        return watch;
    }

    void served(String queue, Duration wait) {
        last.put(queue, wait);
    }

    /** How fast the line of a queue has moved. */
    public WaitStatistics pace(String queue) {
        return watch.of(queue);
    }

    /** How long each visitor in this queue will still wait, by request, as far as it is known. Goes through the whole line. */
    public Map<String, WaitForecast> forecasts(String queue, Instant now) {
        return new WaitOutlook(workgroup).of(queue, watch.of(queue), now);
    }

    /** How long this one will still wait, if that is known. Goes through his whole line. */
    public Optional<WaitForecast> forecast(Request request, Instant now) {
        return Optional.ofNullable(forecasts(request.queue(), now).get(request.id()));
    }

    /**
     * How long the visitor who was served last had waited in this queue; empty while nobody was served since the restart.
     * For the agents' overview; visitors are told a {@link #forecast}.
     */
    public Optional<Duration> last(String queue) {
        return Optional.ofNullable(last.get(queue));
    }
}
