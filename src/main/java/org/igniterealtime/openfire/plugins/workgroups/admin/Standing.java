package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/**
 * How a workgroup stands just now.
 *
 * @param waiting visitors in line
 * @param oldest  how long the first of them has been waiting; null if nobody is
 * @param chats   chats going on, and those whose room is being opened
 * @param onDuty  agents on duty
 */
public record Standing(boolean open, int waiting, Said oldest, int chats, int onDuty) {

    static Standing of(Workgroup workgroup, Instant now) {
        Collection<Request> requests = workgroup.allRequests();
        Said oldest = requests.stream().filter(request -> request.state().isWaiting()).map(request -> request.place().since())
            .min(Comparator.naturalOrder()).map(since -> time(Duration.between(since, now))).orElse(null);
        return new Standing(workgroup.isOpen(), (int) requests.stream().filter(request -> request.state().isWaiting()).count(), oldest,
            (int) requests.stream().filter(request -> !request.state().isWaiting() && !request.state().isFinal()).count(),
            workgroup.agentsOnDuty().size());
    }

    static Said time(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 60) {
            return Said.of("console.time.seconds", seconds);
        }
        return seconds < 3600 ? Said.of("console.time.minutes", seconds / 60, seconds % 60) : Said.of("console.time.hours", seconds / 3600, seconds / 60 % 60);
    }
}
