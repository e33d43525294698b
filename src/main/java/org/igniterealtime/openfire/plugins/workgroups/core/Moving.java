package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Visitors who wait too long go from one workgroup to another. Each side has a request of its own for the visitor, saved before the other
 * hears of it: where he was he stays in line, not to be offered, until the other one has taken him in; there he is not to be offered before
 * he was let go. So at no time two have him, and whatever a crash swallows, one has him: what is under way is told again at a restart.
 */
final class Moving {

    private static final int LONGEST_ID = 64;

    private final Turn turn;
    private final Workgroup workgroup;
    private final Line line;

    Moving(Turn turn, Line line) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.line = line;
    }

    /** Whether he has not been there, and has no room here that he could be called into again. */
    boolean mayGo(Request request, String other) {
        return !request.roomOpen() && !other.equals(turn.settings().name()) && !request.route().journey().hasBeenAt(other)
            && request.id().length() + 3 <= LONGEST_ID;
    }

    /** @param steps how many overflow steps were behind him before */
    void send(Request request, String other, int steps) {
        turn.happen(new Event.SentOn(request.id(), other, steps));
        Request sent = turn.request(request.id());
        tell(other, new Command.TakeIn(sent.movedId(), sent.visitor(), sent.metadata(), sent.place().since(),
            sent.route().journey().and(new Journey.Stop(turn.settings().name(), sent.id()))));
    }

    private void tell(String other, Command command) {
        turn.tell(new Effect.TellWorkgroup(other, command));
    }

    /** He comes here, if he finds somebody on duty. */
    Answer takeIn(Command.TakeIn taken) {
        Journey journey = Journey.from(taken.journey());
        Optional<Request> known = workgroup.request(taken.id());
        boolean in = known.isPresent() || !journey.hasBeenAt(turn.settings().name()) && line.arrive(taken);
        Journey.Stop from = journey.last().orElseThrow();
        tell(from.workgroup(), in ? new Command.TakenIn(turn.settings().name(), from.request(), taken.id())
            : new Command.TurnedAway(turn.settings().name(), from.request(), taken.id()));
        return Answer.DONE;
    }

    /** The other workgroup has saved him: he is let go, unless he has left or is wanted elsewhere by now. */
    Answer takenIn(Command.TakenIn taken) {
        Optional<Request> request = sent(taken.by(), taken.request(), taken.id());
        request.filter(one -> one.state() == RequestState.MOVING).ifPresent(this::handOn);
        tell(taken.by(), request.isPresent() ? admission(request.get()) : new Command.CallBack(taken.id()));
        return Answer.DONE;
    }

    private void handOn(Request request) {
        turn.happen(new Event.HandedOn(request.id()));
        turn.lineChanged(request.queue());
    }

    private Command admission(Request request) {
        return new Command.Admit(request.movedId(), new Journey.Stop(turn.settings().name(), request.id()));
    }

    private Optional<Request> sent(String by, String id, String moved) {
        return workgroup.request(id).filter(one -> one.isSentTo(by, moved));
    }

    /** The other workgroup has nobody for him: the step is behind him. */
    Answer turnedAway(Command.TurnedAway turned) {
        sent(turned.by(), turned.request(), turned.id()).filter(one -> one.state() == RequestState.MOVING)
            .ifPresent(one -> sendBack(one, one.route().steps() + 1));
        return Answer.DONE;
    }

    private void sendBack(Request request, int steps) {
        turn.happen(new Event.SentBack(request.id(), steps));
        turn.lineChanged(request.queue());
    }

    /** He is ours now. */
    Answer admit(Command.Admit admit) {
        Optional<Request> request = workgroup.request(admit.id()).filter(Request::holdsVisitor);
        request.filter(one -> one.state() == RequestState.ARRIVING).ifPresent(one -> {
            turn.happen(new Event.Admitted(one.id()));
            turn.lineChanged(one.queue());
        });
        if (request.isEmpty()) {
            tell(admit.from().workgroup(), new Command.MoveOver(turn.settings().name(), admit.from().request(), admit.id(),
                Command.MoveOver.How.ENDED));
        }
        return Answer.DONE;
    }

    /** He is not, or not any more; whoever has met his agent goes on with that. */
    Answer callBack(Command.CallBack called) {
        workgroup.request(called.id()).filter(one -> !one.state().isFinal()).ifPresent(line::callBack);
        return Answer.DONE;
    }

    /** He needs no place there any more. */
    Answer over(Command.MoveOver over) {
        sent(over.by(), over.request(), over.id()).ifPresent(request -> {
            if (over.how() == Command.MoveOver.How.SENT_BACK) {
                sendBack(request, request.route().steps() + 1);
                return;
            }
            if (request.state() == RequestState.MOVING) {
                handOn(request);
            }
            boolean vanished = over.how() == Command.MoveOver.How.VANISHED;
            request.route().journey().last().filter(from -> vanished).ifPresent(from -> tell(from.workgroup(),
                new Command.MoveOver(turn.settings().name(), from.request(), request.id(), over.how())));
            turn.happen(new Event.Ended(request.id(), RequestStep.MOVE, Outcome.MOVED,
                vanished ? line.keptUntil(request) : null));
        });
        return Answer.DONE;
    }

    /**
     * A restart. Who was on his way is sent anew, by another id: what the other workgroup may have of the old one is called back when it asks.
     */
    void resume() {
        workgroup.allRequests().forEach(request -> {
            switch (request.state()) {
                case MOVING -> sendBack(request, request.route().steps());
                case HANDED_ON -> tell(request.route().journey().to(), admission(request));
                default -> request.route().journey().last().filter(from -> !request.state().isFinal() && !request.roomOpen()).ifPresent(from ->
                    tell(from.workgroup(), new Command.TakenIn(turn.settings().name(), from.request(), request.id())));
            }
        });
    }

    /** What other workgroups must hear of a request's change, by whatever it came about. */
    static List<Effect.TellWorkgroup> between(String own, Request before, Request after) {
        List<Effect.TellWorkgroup> told = new ArrayList<>();
        Journey journey = before.route().journey();
        if (before.goesElsewhere() && after.state().isFinal() && after.state() != RequestState.MOVED) {
            told.add(new Effect.TellWorkgroup(journey.to(), new Command.CallBack(before.movedId())));
        }
        boolean over = before.holdsVisitor() && !after.holdsVisitor();
        journey.last().filter(from -> over).ifPresent(from -> told.add(new Effect.TellWorkgroup(from.workgroup(),
            new Command.MoveOver(own, from.request(), before.id(), how(before, after)))));
        return told;
    }

    private static Command.MoveOver.How how(Request before, Request after) {
        Outcome outcome = after.end() == null ? null : after.end().outcome();
        if (outcome == Outcome.VANISHED) {
            return Command.MoveOver.How.VANISHED;
        }
        boolean neverCame = before.state() == RequestState.ARRIVING && outcome != Outcome.DEPARTED;
        return neverCame ? Command.MoveOver.How.SENT_BACK : Command.MoveOver.How.ENDED;
    }
}
