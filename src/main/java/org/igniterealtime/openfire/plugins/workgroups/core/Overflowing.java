package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Visitors who wait too long, or for nobody, come to another queue or workgroup. The steps are those of the queue that a visitor came to, in their order;
 * each is taken at most once and none is gone back behind, so nobody goes in a circle. A step that leads to a queue with nobody on duty,
 * or to a full one, is left out as long as that is so.
 */
final class Overflowing {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Line line;
    private final Moving moving;

    Overflowing(Turn turn, Line line, Moving moving) {
        this.turn = turn;
        this.moving = moving;
        this.workgroup = turn.workgroup();
        this.line = line;
    }

    /** When the step is due for the request at the earliest; empty if not as long as somebody is on duty. */
    static Optional<Instant> due(Overflow step, Request request) {
        Optional<Instant> from = switch (step.trigger()) {
            // Whoever came from another workgroup has not waited here before.
            case WAITED -> Optional.of(request.door().isPresent() ? request.queuedAt() : request.place().since());
            case NOBODY -> Optional.ofNullable(request.nobodySince());
        };
        return from.map(since -> since.plus(step.after()));
    }

    /** Takes every step that is due and leads somewhere. Whoever is being offered stays until that is answered. */
    void flow() {
        if (turn.settings().queues().stream().allMatch(queue -> queue.overflow().isEmpty())) {
            return;
        }
        List<Request> unoffered = turn.settings().queues().stream().flatMap(queue -> workgroup.waitingIn(queue.name()).stream())
            .filter(request -> request.state() == RequestState.QUEUED).collect(Collectors.toCollection(ArrayList::new));
        // Whoever goes makes room for others. Nobody takes two steps at once: where he comes to he must be offered first.
        boolean went = unoffered.removeIf(this::flows);
        while (went) {
            went = unoffered.removeIf(this::flows);
        }
    }

    private boolean flows(Request request) {
        List<Overflow> steps = turn.settings().queue(request.route().home()).map(QueueSettings::overflow).orElse(List.of());
        for (int number = request.route().steps(); number < steps.size(); number++) {
            Overflow step = steps.get(number);
            if (step.target() == Overflow.Target.WORKGROUP && isDue(step, request) && moving.mayGo(request, step.name())) {
                moving.send(request, step.name(), number);
                return true;
            }
            Optional<String> target = isDue(step, request) ? target(step, request) : Optional.empty();
            if (target.isPresent()) {
                turn.lineChanged(request.queue());
                turn.happen(new Event.Overflowed(request.id(), target.get(), number + 1));
                turn.lineChanged(target.get());
                return true;
            }
        }
        return false;
    }

    private boolean isDue(Overflow step, Request request) {
        return due(step, request).filter(due -> !turn.now().isBefore(due)).isPresent();
    }

    private Optional<String> target(Overflow step, Request request) {
        return switch (step.target()) {
            case QUEUE -> turn.settings().queue(step.name()).map(QueueSettings::name).filter(name -> isBetter(name, request));
            case ANY_QUEUE -> line.bestFirst(turn.settings().queues().stream().map(QueueSettings::name)
                .filter(name -> isBetter(name, request)).toList()).stream().findFirst();
            case WORKGROUP -> Optional.empty();
        };
    }

    private boolean isBetter(String queue, Request request) {
        return !queue.equals(request.queue()) && workgroup.isStaffed(queue) && !line.isFull(queue);
    }
}
