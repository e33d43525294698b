package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The desk is opened and closed, by hand or by its hours. Must be made before a command is decided: it remembers who knows already when it will close. */
final class Door {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Line line;
    private final Optional<Instant> warnedOf;
    private final Set<String> warned;

    Door(Turn turn, Line line) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.line = line;
        this.warnedOf = warnedOf();
        this.warned = warnedOf.isEmpty() ? Set.of() : waiting().stream().map(Request::id).collect(Collectors.toSet());
    }

    /** What is due for the door, seen from an instant at which it is as given. */
    static List<Deadline> deadlines(WorkgroupSettings settings, boolean open, Instant now) {
        List<Deadline> all = new ArrayList<>();
        if (settings.open()) {
            settings.opening().hours().nextChange(now).ifPresent(change -> all.add(new Deadline(change, Deadline.Kind.DOOR, "", 0)));
            Optional<Instant> warning = open ? settings.opening().nextWarning(now) : Optional.empty();
            warning.filter(now::isBefore).ifPresent(at -> all.add(new Deadline(at, Deadline.Kind.CLOSES_SOON, "", 0)));
        }
        return all;
    }

    /** The hours say that it opens or closes now. */
    void move() {
        boolean open = turn.settings().openAt(turn.now());
        boolean was = workgroup.isOpen();
        // Always said, for it sets the next time; two changes may have been missed that took each other back.
        turn.happen(new Event.DoorMoved(open));
        if (open != was) {
            moved(open);
        }
    }

    /** The desk has been opened or closed. */
    void moved(boolean open) {
        turn.tell(new Effect.DoorChanged(open));
        turn.settings().queues().forEach(queue -> turn.lineChanged(queue.name()));
    }

    /**
     * If that is what the admin wants, whoever waits at a closed desk is told and leaves the line: whether he waited when it closed, came back
     * into line since, or waited already when the admin began to want it.
     */
    void sendAway() {
        if (!workgroup.isOpen() && turn.settings().opening().closing() == Opening.Closing.SEND_AWAY && workgroup.requests().waiting() > 0) {
            waiting().forEach(line::close);
        }
    }

    // If closing time was near already when something happened last, even before a restart, whoever waits has been told of it by then.
    private Optional<Instant> warnedOf() {
        Instant seen = workgroup.waits().watch().seenAt();
        return seen == null ? Optional.empty() : workgroup.door().closesAt().filter(closing -> isNear(closing, seen))
            .filter(closing -> turn.settings().opening().hours().nextChange(seen).filter(closing::equals).isPresent());
    }

    private boolean isNear(Instant closing, Instant at) {
        Opening opening = turn.settings().opening();
        boolean warns = opening.closing() == Opening.Closing.SEND_AWAY && !opening.warning().isZero();
        return warns && !at.isBefore(closing.minus(opening.warning())) && at.isBefore(closing);
    }

    /** Tells whoever waits that closing time is near, once: as soon as it is, or as soon as he waits. */
    void warn() {
        workgroup.door().closesAt().filter(closing -> isNear(closing, turn.now())).ifPresent(this::warnOf);
    }

    private void warnOf(Instant closing) {
        boolean same = warnedOf.filter(closing::equals).isPresent();
        List<Request> untold = waiting().stream().filter(request -> !same || !warned.contains(request.id())).toList();
        untold.forEach(request -> turn.tell(new Effect.WarnOfClosing(request, Duration.between(turn.now(), closing))));
        if (!same && !untold.isEmpty()) {
            turn.happen(new Event.ClosesSoon(closing));
        }
    }

    private List<Request> waiting() {
        return workgroup.allRequests().stream().filter(request -> request.state().isWaiting()).toList();
    }
}
