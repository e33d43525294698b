package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        Routes.Sent sent = routes.sent(join.metadata(), turn.now());
        String queue = sent.queue().orElseGet(() -> chooseQueue(join));
        return new Queueing(new Place(queue, sent.priority(), turn.now(), workgroup.nextArrival()),
            sent.route(workgroup.servedBefore(join.visitor()).orElse(null), queue));
    }

    // The admin may have removed the queue meanwhile: the age counts in another.
    private Queueing again(Request kept, Command.Join join) {
        if (turn.settings().queue(kept.queue()).isPresent()) {
            return new Queueing(kept.place(), kept.route());
        }
        String queue = chooseQueue(join);
        return new Queueing(kept.place().inQueue(queue), kept.route().at(queue));
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

    private String chooseQueue(Command.Join join) {
        return namedQueue(join.metadata())
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

    /** It has been overtaken long enough. */
    void age(Request request) {
        turn.happen(new Event.Aged(request.id()));
        turn.lineChanged(request.queue());
    }

    Answer depart(Command.Depart depart) {
        Optional<Request> leaving = workgroup.requestOf(depart.visitor()).filter(Line::hasNotMetAgent);
        leaving.ifPresent(request -> leave(request, Outcome.DEPARTED));
        return leaving.isPresent() ? Answer.DONE : Answer.refused(Refusal.NOT_QUEUED);
    }

    /** What a visitor says before he is in the room belongs to what is said there. */
    Answer sayAhead(Command.SayAhead said) {
        Optional<Request> waiting = workgroup.requestOf(said.visitor()).filter(Line::hasNotMetAgent);
        waiting.ifPresent(request -> turn.happen(new Event.Said(request.id(), said.visitor(), said.visitor().local(), said.stanzaId(),
            said.body(), turn.now())));
        return waiting.isPresent() ? Answer.DONE : Answer.refused(Refusal.NOT_QUEUED);
    }

    Answer dequeue(Command.Dequeue dequeue) {
        Optional<Request> waiting = workgroup.requestOf(dequeue.visitor()).filter(request -> request.state().isWaiting());
        waiting.ifPresent(request -> leave(request, Outcome.REMOVED));
        return waiting.isPresent() ? Answer.DONE : Answer.refused(Refusal.NOT_QUEUED);
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
        if (hasNotMetAgent(request)) {
            leave(request, Outcome.VANISHED);
        }
    }

    private void leave(Request request, Outcome outcome) {
        boolean inChat = request.state() == RequestState.IN_CHAT;
        end(request, inChat ? RequestStep.END : RequestStep.LEAVE, inChat ? Outcome.MISSED : outcome,
            outcome == Outcome.VANISHED ? keptUntil(request) : null);
    }

    private Instant keptUntil(Request request) {
        boolean kept = request.visitor().registered() && !turn.timing().grace().isZero();
        return kept ? turn.now().plus(turn.timing().grace()) : null;
    }

    /** Nobody took the request in time. */
    void expire(Request request) {
        end(request, RequestStep.EXPIRE, Outcome.TIMED_OUT, null);
    }

    /** The desk goes: whoever is in line is told, whoever is in chat is asked out of the room. */
    void close(Request request) {
        boolean inChat = request.state() == RequestState.IN_CHAT;
        end(request, inChat ? RequestStep.END : RequestStep.CLOSE, Outcome.DESK_CLOSED, null);
    }

    /** Ends a request, whatever stage it is in, and gives back every slot it holds. */
    void end(Request request, RequestStep step, Outcome outcome, Instant keptUntil) {
        List<Offer> pending = request.pending();
        boolean waited = step != RequestStep.END;
        boolean room = request.roomOpen() || request.state() == RequestState.ACCEPTED;
        turn.happen(new Event.Ended(request.id(), step, outcome, keptUntil));
        pending.forEach(offer -> turn.revoke(request, offer, reason(outcome)));
        if (request.state() == RequestState.ACCEPTED) {
            turn.tell(new Effect.RevokeOffer(request, request.chat().session(), reason(outcome)));
        }
        if (room) {
            turn.tell(new Effect.CloseRoom(request.id(), request.chat().isOccupied()));
        }
        if (waited && outcome != Outcome.VANISHED) {
            turn.tell(new Effect.TellDeparted(request.id(), request.visitor(), outcome));
        }
        request.servedBy().ifPresent(turn::agentChanged);
        turn.lineChanged(request.queue());
    }

    private static String reason(Outcome outcome) {
        return switch (outcome) {
            case DEPARTED, VANISHED, REMOVED -> "left";
            case TIMED_OUT -> "timeout";
            case DESK_CLOSED -> "closed";
            case SERVED, MISSED, AGENT_LEFT, ROOM_LOST -> "ended";
        };
    }
}
