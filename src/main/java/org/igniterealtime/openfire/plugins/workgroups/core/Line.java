package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Visitors come into line and leave it. */
final class Line {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Routes routes;

    Line(Turn turn, Routes routes) {
        this.turn = turn;
        this.routes = routes;
        this.workgroup = turn.workgroup();
    }

    Answer join(Command.Join join) {
        Visitor visitor = join.visitor();
        Limits limits = turn.settings().limits();
        if (!join.metadata().isAcceptable()) {
            return Answer.refused(Refusal.NOT_ACCEPTABLE);
        }
        if (workgroup.requestOf(visitor.address()).isPresent()) {
            return Answer.refused(Refusal.ALREADY_QUEUED);
        }
        Optional<Request> kept = keptPlace(join);
        // Whoever comes back to a kept place was let in before the desk was closed or the line full.
        boolean sentAway = turn.settings().opening().closing() == Opening.Closing.SEND_AWAY;
        if (!workgroup.isOpen() && (kept.isEmpty() || sentAway)) {
            return Answer.refused(Refusal.CLOSED);
        }
        boolean lineFull = kept.isEmpty() && workgroup.requests().waiting() >= limits.waiting();
        if (lineFull || workgroup.requests().waitingOf(visitor) >= limits.perPerson()) {
            return Answer.refused(Refusal.FULL);
        }
        Queueing queueing = kept.map(request -> again(request, join)).orElseGet(() -> first(join));
        Optional<Refusal> refused = kept.isPresent() ? Optional.empty() : whyNotInto(queueing.place().queue());
        if (refused.isPresent()) {
            return Answer.refused(refused.get());
        }
        turn.happen(new Event.Queued(join.id(), visitor, join.metadata(), queueing.place(), queueing.route(), kept.map(Request::id).orElse(null)));
        turn.lineChanged(queueing.place().queue());
        return Answer.DONE;
    }

    /** Where a visitor stands, and how he came there. */
    private record Queueing(Place place, Route route) { }

    private Queueing first(Command.Join join) {
        return first(join.visitor(), join.metadata(), turn.now());
    }

    private Queueing first(Visitor visitor, Metadata metadata, Instant since) {
        Routes.Sent sent = routes.sent(metadata, turn.now());
        String queue = sent.queue().orElseGet(() -> chooseQueue(metadata));
        return new Queueing(new Place(queue, sent.priority(), since, workgroup.nextArrival()),
            sent.route(workgroup.servedBefore(visitor).orElse(null), queue));
    }

    /** Another workgroup's visitor comes, at the age he has, if he finds somebody on duty. @return whether he does */
    boolean arrive(Command.TakeIn taken) {
        Limits limits = turn.settings().limits();
        boolean full = workgroup.requests().waiting() >= limits.waiting()
            || workgroup.requests().waitingOf(taken.visitor()) >= limits.perPerson();
        // After a restart he may arrive by an earlier attempt still, which will be called back.
        boolean here = workgroup.requests().ofVisitor(taken.visitor().address()).stream().anyMatch(one -> one.state() != RequestState.ARRIVING);
        if (!workgroup.isOpen() || full || here) {
            return false;
        }
        Queueing queueing = first(taken.visitor(), taken.metadata(), taken.since());
        String queue = queueing.place().queue();
        if (whyNotInto(queue).isPresent() || !workgroup.isStaffed(queue)) {
            return false;
        }
        turn.happen(new Event.Arrived(taken.id(), taken.visitor(), taken.metadata(), queueing.place(),
            queueing.route().with(Journey.from(taken.journey()))));
        return true;
    }

    // The admin may have removed the queue meanwhile: the age counts in another.
    private Queueing again(Request kept, Command.Join join) {
        if (turn.settings().queue(kept.queue()).isPresent()) {
            return new Queueing(kept.place(), kept.route().with(kept.route().journey().stays()));
        }
        String queue = chooseQueue(join.metadata());
        return new Queueing(kept.place().inQueue(queue), kept.route().at(queue).with(kept.route().journey().stays()));
    }

    private Optional<Refusal> whyNotInto(String queue) {
        QueueSettings settings = turn.settings().queue(queue).orElseThrow();
        int most = settings.limits().waiting();
        if (most > 0 && workgroup.waitingCount(queue) >= most) {
            return Optional.of(Refusal.FULL);
        }
        boolean deserted = turn.settings().staffing().nobody() == Staffing.Nobody.REFUSE && !workgroup.isStaffed(queue)
            && settings.overflow().stream().noneMatch(step -> step.trigger() == Overflow.Trigger.NOBODY);
        return deserted ? Optional.of(Refusal.NOBODY) : Optional.empty();
    }

    // A visitor who names another queue than before wants that one, not the old place. Without an account nobody can be known again.
    private Optional<Request> keptPlace(Command.Join join) {
        if (!join.visitor().registered()) {
            return Optional.empty();
        }
        Optional<String> named = namedQueue(join.metadata());
        return workgroup.requests().keptFor(join.visitor()).stream()
            .filter(kept -> named.isEmpty() || named.get().equals(kept.queue())).findFirst();
    }

    private Optional<String> namedQueue(Metadata metadata) {
        return metadata.first("queue").flatMap(turn.settings()::queue)
            .or(() -> metadata.first("skill").flatMap(turn.settings()::queue)).map(QueueSettings::name);
    }

    private String chooseQueue(Metadata metadata) {
        return namedQueue(metadata)
            .orElseGet(() -> bestFirst(turn.settings().queues().stream().map(QueueSettings::name).toList()).get(0));
    }

    /** Queues by how well they are off: the shortest line where somebody is free; then where somebody is on duty; then the others. */
    List<String> bestFirst(List<String> queues) {
        return queues.stream().sorted(Comparator.comparing((String queue) -> !someoneFree(queue))
            .thenComparing(queue -> workgroup.onDutyIn(queue).isEmpty()).thenComparing(workgroup::waitingCount)).toList();
    }

    private boolean someoneFree(String queue) {
        return workgroup.onDutyIn(queue).stream().anyMatch(agent -> Eligibility.whyBusy(workgroup, agent, turn.now()).isEmpty());
    }

    Answer depart(Command.Depart depart) {
        return withVisitor(depart.visitor(), Line::hasNotMetAgent, request -> leave(request, Outcome.DEPARTED));
    }

    /** What a visitor says before he is in the room belongs to what is said there. */
    Answer sayAhead(Command.SayAhead said) {
        return withVisitor(said.visitor(), Line::hasNotMetAgent, request -> {
            turn.happen(new Event.Said(request.id(), said.visitor(), said.visitor().local(), said.stanzaId(), said.body(), turn.now()));
            // What was said before is repeated once there is a room.
            if (request.roomOpen()) {
                turn.tell(new Effect.SayInRoom(request, said.body()));
            }
        });
    }

    Answer dequeue(Command.Dequeue dequeue) {
        return withVisitor(dequeue.visitor(), request -> request.state().isWaiting(), request -> leave(request, Outcome.REMOVED));
    }

    private Answer withVisitor(Address visitor, Predicate<Request> fits, Consumer<Request> then) {
        Optional<Request> found = workgroup.requestOf(visitor);
        Optional<String> other = found.flatMap(Request::handedTo);
        if (other.isPresent()) {
            return new Answer.Elsewhere(other.get());
        }
        Optional<Request> fitting = found.filter(fits);
        fitting.ifPresent(then);
        return fitting.isPresent() ? Answer.DONE : Answer.refused(Refusal.NOT_QUEUED);
    }

    private static boolean hasNotMetAgent(Request request) {
        return request.state().next(RequestStep.LEAVE).isPresent()
            || request.state() == RequestState.IN_CHAT && !request.chat().visitorEntered();
    }

    Answer visitorGone(Command.VisitorGone gone) {
        workgroup.requests().ofVisitor(gone.visitor()).forEach(this::vanish);
        return Answer.DONE;
    }

    /** The visitor's connection is gone. Someone who was in the room already leaves it like anybody else: the room will say so. */
    void vanish(Request request) {
        // Who is with another workgroup is missed there.
        if (hasNotMetAgent(request) && request.state() != RequestState.HANDED_ON) {
            leave(request, Outcome.VANISHED);
        }
    }

    /** The workgroup that he came from has let him go. */
    void callBack(Request request) {
        if (request.state() == RequestState.ARRIVING) {
            turn.happen(new Event.Ended(request.id(), RequestStep.MOVE, Outcome.MOVED, null));
        } else if (hasNotMetAgent(request)) {
            leave(request, Outcome.DEPARTED);
        }
    }

    private void leave(Request request, Outcome outcome) {
        boolean inChat = request.state() == RequestState.IN_CHAT;
        end(request, inChat ? RequestStep.END : RequestStep.LEAVE, inChat ? Outcome.MISSED : outcome,
            outcome == Outcome.VANISHED ? keptUntil(request) : null);
    }

    /** Until when a vanished visitor's place is kept, or null; that of another workgroup's visitor is kept there, where he joined. */
    Instant keptUntil(Request request) {
        boolean kept = request.visitor().registered() && !turn.timing().grace().isZero() && request.door().isEmpty();
        return kept ? turn.now().plus(turn.timing().grace()) : null;
    }

    /** Nobody took the request in time. */
    void expire(Request request) {
        end(request, RequestStep.EXPIRE, Outcome.TIMED_OUT, null);
    }

    /** The desk goes: whoever is in line is told, whoever is in chat is asked out of the room. */
    void close(Request request) {
        boolean inChat = request.state() == RequestState.IN_CHAT;
        if (request.state() == RequestState.HANDED_ON) {
            turn.happen(new Event.Ended(request.id(), RequestStep.MOVE, Outcome.MOVED, null));
            return;
        }
        end(request, inChat ? RequestStep.END : RequestStep.CLOSE, Outcome.DESK_CLOSED, null);
    }

    /** A supervisor wants him out of line. */
    void remove(Request request, String word, String by) {
        end(request, new Event.Ended(request.id(), RequestStep.LEAVE, Outcome.REMOVED, null, by), word);
    }

    /** Ends a request, whatever stage it is in, and gives back every slot it holds. */
    void end(Request request, RequestStep step, Outcome outcome, Instant keptUntil) {
        end(request, new Event.Ended(request.id(), step, outcome, keptUntil), "");
    }

    private void end(Request request, Event.Ended end, String word) {
        RequestStep step = end.step();
        Outcome outcome = end.outcome();
        List<Offer> pending = request.pending();
        boolean waited = step != RequestStep.END;
        boolean room = request.roomOpen() || request.state() == RequestState.ACCEPTED;
        turn.happen(end);
        pending.forEach(offer -> turn.revoke(request, offer, reason(outcome)));
        if (request.state() == RequestState.ACCEPTED) {
            turn.tell(new Effect.RevokeOffer(request, request.chat().session(), reason(outcome)));
        }
        if (room) {
            turn.tell(new Effect.CloseRoom(request.id(), request.chat().isOccupied(), request.door().orElse(null)));
        }
        // One who arrives is in line elsewhere, and one who was handed on is told by whom he was handed to.
        boolean elsewhere = request.state() == RequestState.ARRIVING || request.state() == RequestState.HANDED_ON;
        if (waited && outcome != Outcome.VANISHED && !elsewhere) {
            turn.tell(new Effect.TellDeparted(request.id(), request.visitor(), outcome, request.door().orElse(null), word));
        }
        request.servedBy().ifPresent(turn::agentChanged);
        turn.lineChanged(request.queue());
    }

    private static String reason(Outcome outcome) {
        return switch (outcome) {
            case DEPARTED, VANISHED, REMOVED -> "left";
            case TIMED_OUT -> "timeout";
            case DESK_CLOSED -> "closed";
            case MOVED -> "moved";
            case SERVED, MISSED, AGENT_LEFT, ROOM_LOST -> "ended";
        };
    }
}
