package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The desk is opened and closed, by hand or by its hours. */
final class Door {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Line line;

    Door(Turn turn, Line line) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.line = line;
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

    /** Closing time is near: whoever waits is told. */
    void warn() {
        waiting().forEach(this::warn);
    }

    /** If closing time is near, tells a visitor who comes now. */
    void warnIfNear(Request request) {
        boolean near = workgroup.isOpen() && turn.settings().open()
            && turn.settings().opening().nextWarning(turn.now()).filter(at -> !at.isAfter(turn.now())).isPresent();
        if (near) {
            warn(request);
        }
    }

    private void warn(Request request) {
        turn.settings().opening().hours().nextChange(turn.now())
            .ifPresent(closing -> turn.tell(new Effect.WarnOfClosing(request, Duration.between(turn.now(), closing))));
    }

    private List<Request> waiting() {
        return workgroup.allRequests().stream().filter(request -> request.state().isWaiting()).toList();
    }
}
