package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/**
 * How long everybody in a workgroup's lines will still wait.
 * <p>
 * Where agents serve several queues the oldest of all their visitors comes first. So those in the other lines stand before him, too, by the
 * share of the other queue's slots that are his own queue's as well. That is exact where two queues have the same agents (share 1) or none
 * in common (share 0), and an approximation in between.
 */
public final class WaitOutlook {

    private final Workgroup workgroup;
    private final Slots slots;

    /** Looks at the workgroup as it is whenever it is asked. */
    public WaitOutlook(Workgroup workgroup) {
        this.workgroup = workgroup;
        this.slots = new Slots(workgroup);
    }

    /**
     * The forecast for each request that waits in the queue, by id, first in front; without those of whom nothing is known. The time it takes
     * grows with the number of those who wait.
     */
    public Map<String, WaitForecast> of(String queue, WaitStatistics statistics, Instant now) {
        List<Request> waiting = workgroup.waitingIn(queue);
        List<Request> line = waiting.stream().filter(request -> request.state() != RequestState.OFFERED).toList();
        List<Rival> rivals = rivals(queue);
        int longest = line.size() + rivals.stream().mapToInt(rival -> rival.line().size()).sum();
        Duration head = line.isEmpty() ? Duration.ZERO : Duration.between(line.get(0).place().since(), now);
        LineForecast forecast = LineForecast.of(statistics, slots.of(queue), longest, line.size(), head);
        Map<String, WaitForecast> all = new LinkedHashMap<>();
        int own = 0;
        for (Request request : waiting) {
            if (request.state() == RequestState.OFFERED) {
                statistics.answering().forecast().ifPresent(known -> all.put(request.id(), known));
            } else {
                forecast.at(own + others(rivals, request.place())).ifPresent(known -> all.put(request.id(), known));
                own++;
            }
        }
        return all;
    }

    private static int others(List<Rival> rivals, Place place) {
        return (int) Math.round(rivals.stream().mapToDouble(rival -> rival.before(place)).sum());
    }

    private List<Rival> rivals(String queue) {
        List<Rival> rivals = new ArrayList<>();
        for (QueueSettings other : workgroup.settings().queues()) {
            double share = other.name().equals(queue) ? 0 : slots.share(other.name(), queue);
            if (share > 0) {
                rivals.add(new Rival(share, workgroup.waitingIn(other.name()).stream()
                    .filter(request -> request.state() != RequestState.OFFERED).map(Request::place).toList()));
            }
        }
        return rivals;
    }

    /** Another queue that shares agents: the share of its slots, and who waits for one. */
    private record Rival(double share, List<Place> line) {

        double before(Place place) {
            int found = Collections.binarySearch(line, place);
            return share * (found < 0 ? -found - 1 : found);
        }
    }
}
