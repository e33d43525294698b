package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Optional;

/**
 * What supervisors say about those who wait. Their word goes before the order of the line and before turns, and the log says whose it was; it does not go
 * before what is promised to everybody: nobody is offered what fills no free slot of his, and nobody is served twice.
 */
final class Supervising {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Line line;
    private final Offering offering;

    Supervising(Turn turn, Line line, Offering offering) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.line = line;
        this.offering = offering;
    }

    Answer remove(Command.Remove remove) {
        Optional<Request> waiting = workgroup.request(remove.request()).filter(request -> request.state().isWaiting());
        waiting.ifPresent(request -> line.remove(request, remove.word(), remove.by()));
        return waiting.isPresent() ? Answer.DONE : Answer.refused(Refusal.NOT_QUEUED);
    }

    // Whoever is on his way to another workgroup stays on it.
    private Optional<Request> inLine(String id) {
        return workgroup.request(id).filter(request -> request.state() == RequestState.QUEUED || request.state() == RequestState.OFFERED);
    }

    Answer redirect(Command.Redirect redirect) {
        Optional<Request> found = inLine(redirect.request());
        if (found.isEmpty()) {
            return Answer.refused(Refusal.NOT_QUEUED);
        }
        Request request = found.get();
        if (!request.queue().equals(redirect.from())) {
            return Answer.refused(Refusal.CHANGED);
        }
        if (turn.settings().queue(redirect.queue()).isEmpty()) {
            return Answer.refused(Refusal.NO_SUCH_QUEUE);
        }
        Place place = request.place().inQueue(redirect.queue());
        Place wanted = redirect.first() ? place.withPriority(Place.HIGHEST) : place;
        if (!wanted.equals(request.place())) {
            move(request, wanted, redirect.by());
        }
        return Answer.DONE;
    }

    private void move(Request request, Place place, String by) {
        if (!place.queue().equals(request.queue())) {
            request.pending().forEach(offer -> turn.takeBack(request, offer, "moved"));
        }
        turn.lineChanged(request.queue());
        turn.happen(new Event.Redirected(request.id(), place, by));
        turn.lineChanged(place.queue());
    }

    Answer direct(Command.Direct direct) {
        Optional<Request> found = inLine(direct.request());
        if (found.isEmpty()) {
            return Answer.refused(Refusal.NOT_QUEUED);
        }
        Request request = found.get();
        if (!workgroup.members().of(request.queue()).contains(direct.agent())) {
            return Answer.refused(Refusal.NOT_MEMBER);
        }
        Optional<Agent> agent = workgroup.agent(direct.agent()).filter(Agent::onDuty);
        if (agent.isEmpty()) {
            return Answer.refused(Refusal.NOT_ON_DUTY);
        }
        if (request.offers().size() != direct.seen()) {
            return Answer.refused(Refusal.CHANGED);
        }
        if (new Eligibility(workgroup, request, turn.now()).whyNever(agent.get()).isPresent()) {
            return Answer.refused(Refusal.NOT_FREE);
        }
        offering.direct(request, agent.get(), direct.by());
        return Answer.DONE;
    }
}
