package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * Nobody is overtaken for longer than the admin allows, whoever made the others more urgent: then he counts as one of the most urgent himself.
 * As long as nobody is more urgent than he is, nothing needs to be said of him.
 */
final class Ageing {

    private final Turn turn;
    private final Requests requests;

    Ageing(Turn turn) {
        this.turn = turn;
        this.requests = turn.workgroup().requests();
    }

    void age() {
        OptionalInt highest = requests.highestPriority();
        if (!turn.settings().routing().ageing().isZero() && highest.isPresent() && ageBelow(highest.getAsInt())) {
            // Who was the most urgent may be so no more.
            ageBelow(Place.HIGHEST);
        }
    }

    /** @return whether anybody has aged */
    private boolean ageBelow(int priority) {
        List<Request> due = turn.settings().queues().stream().flatMap(queue -> requests.lessUrgent(queue.name(), priority).stream())
            .filter(this::isDue).toList();
        due.forEach(request -> {
            turn.happen(new Event.Aged(request.id()));
            turn.lineChanged(request.queue());
        });
        return !due.isEmpty();
    }

    private boolean isDue(Request request) {
        return Duration.between(request.place().since(), turn.now()).compareTo(turn.settings().routing().ageing()) >= 0;
    }
}
