package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Objects;
import java.util.Optional;

/** Agents come on duty and go off it. One session an agent: whoever goes on duty elsewhere takes over with the new session. */
final class Duty {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Assisting assisting;
    private final Receiving receiving;

    Duty(Turn turn, Assisting assisting, Receiving receiving) {
        this.turn = turn;
        this.receiving = receiving;
        this.assisting = assisting;
        this.workgroup = turn.workgroup();
    }

    Answer goOnDuty(Command.GoOnDuty command) {
        if (!workgroup.members().contains(command.session())) {
            return Answer.refused(Refusal.NOT_MEMBER);
        }
        Optional<Agent> before = workgroup.agent(command.session()).filter(Agent::onDuty);
        boolean sameSession = before.filter(agent -> agent.session().equals(command.session())).isPresent();
        if (before.isPresent() && !sameSession) {
            end(before.get(), "moved");
            turn.tell(new Effect.DismissAgent(before.get().session()));
        }
        // Smack's plain setOnline says no number: the wish of this session stands.
        int wish = command.wish() > 0 || !sameSession ? command.wish() : before.get().wish();
        change(new Event.OnDuty(command.session(), command.show(), command.status(), wish, command.language()));
        if (!sameSession) {
            turn.tell(new Effect.WelcomeAgent(workgroup.onDuty(command.session()).orElseThrow()));
        }
        return Answer.DONE;
    }

    Answer showPresence(Command.ShowPresence command) {
        Optional<Agent> agent = workgroup.onDuty(command.session());
        agent.ifPresent(known -> change(new Event.OnDuty(known.session(), command.show(), command.status(),
            known.wish(), known.language())));
        return agent.isPresent() ? Answer.DONE : Answer.refused(Refusal.NOT_ON_DUTY);
    }

    private void change(Event.OnDuty event) {
        boolean known = workgroup.onDuty(event.session()).filter(agent -> agent.show() == event.show() && agent.wish() == event.wish()
            && agent.status().equals(event.status()) && Objects.equals(agent.language(), event.language())
            && !(agent.show().isFree() && isLeftAlone(agent))).isPresent();
        if (!known) {
            turn.happen(event);
            turn.agentChanged(event.session());
            queuesChanged(event.session());
        }
    }

    // Whoever is paused, or has not wrapped up, and shows himself free is ready again.
    private boolean isLeftAlone(Agent agent) {
        return agent.isPaused() || agent.wrapUpUntil(turn.settings().staffing().wrapUp()).filter(turn.now()::isBefore).isPresent();
    }

    /** Pauses an agent who let so many offers in a row lie as the admin allows; whatever else he is offered goes to others at once. */
    void pauseIfDue(Address address) {
        int allowed = turn.settings().staffing().pauseAfter();
        workgroup.agent(address).filter(Agent::onDuty).filter(agent -> allowed > 0 && !agent.isPaused() && agent.work().missed() >= allowed)
            .ifPresent(agent -> {
                turn.happen(new Event.Paused(address, agent.work().missed()));
                turn.tell(new Effect.TellPaused(agent.session(), agent.work().missed()));
                workgroup.slotsOf(address).forEach(request -> revokeFrom(address, request, "paused"));
                receiving.revokeFrom(address, "paused");
                turn.agentChanged(address);
                queuesChanged(address);
            });
    }

    private void revokeFrom(Address agent, Request request, String reason) {
        request.pending().stream().filter(offer -> offer.agent().equals(agent)).forEach(offer -> revoke(request, offer, reason));
    }

    /** Says of which queues somebody is on duty that nobody was before, and the other way round. */
    void noticeStaffing() {
        for (QueueSettings queue : turn.settings().queues()) {
            boolean staffed = !workgroup.onDutyIn(queue.name()).isEmpty();
            if (staffed != workgroup.isStaffed(queue.name())) {
                turn.happen(staffed ? new Event.Staffed(queue.name()) : new Event.Deserted(queue.name()));
            }
        }
    }

    Answer goOffDuty(Command.GoOffDuty command) {
        Optional<Agent> agent = workgroup.onDuty(command.session());
        agent.ifPresent(known -> end(known, "left"));
        return agent.isPresent() ? Answer.DONE : Answer.refused(Refusal.NOT_ON_DUTY);
    }

    /** No longer a member: off duty at once, and told so. */
    void dismiss(Agent agent) {
        turn.tell(new Effect.DismissAgent(agent.session()));
        end(agent, "removed");
    }

    /**
     * Takes the agent off duty. What he was offered or was being connected with goes back to its place; chats he is in go on, and the
     * room tells whether he stays in it.
     */
    void end(Agent agent, String reason) {
        Address session = agent.session();
        turn.happen(new Event.OffDuty(session, reason));
        for (String id : workgroup.requests().slotsOf(agent.address())) {
            Request request = turn.request(id);
            revokeFrom(agent.address(), request, reason);
            request.assisting().stream().filter(offer -> offer.enteredAt() == null && offer.session().equals(session))
                .forEach(offer -> assisting.miss(request, offer, reason));
            if (request.servedBy().isPresent() && request.chat().session().equals(session) && !request.chat().agentEntered()) {
                giveBack(request, reason);
            }
        }
        receiving.agentGone(session, reason);
        turn.agentChanged(agent.address());
        queuesChanged(agent.address());
    }

    private void revoke(Request request, Offer offer, String reason) {
        turn.tell(new Effect.RevokeOffer(request, offer.session(), reason));
        turn.happen(new Event.OfferEnded(request.id(), offer.number(), offer.agent(), OfferState.REVOKED, reason));
        if (offer.isAssist()) {
            assisting.offerNext(turn.request(request.id()), offer.assist(), Assist.Failure.UNANSWERED);
        } else {
            turn.lineChanged(request.queue());
        }
    }

    /** Puts an accepted request, or one in chat, back to its old place, unless another agent is there to go on with it. A room with the visitor in it stays. */
    void giveBack(Request request, String reason) {
        giveBack(request, reason, false);
    }

    /** As {@link #giveBack(Request, String)}, from an agent who accepted and does not come: that counts as if he had let the offer lie. */
    void giveBackMissed(Request request, String reason) {
        Address agent = request.chat().agent();
        giveBack(request, reason, true);
        pauseIfDue(agent);
    }

    private void giveBack(Request request, String reason, boolean missed) {
        if (assisting.standIn(request)) {
            return;
        }
        boolean opening = request.state() == RequestState.ACCEPTED && !request.roomOpen();
        request.pending().forEach(offer -> turn.revoke(request, offer, "ended"));
        turn.happen(new Event.Returned(request.id(), request.chat().agent(), reason, missed));
        if (opening) {
            turn.tell(new Effect.CloseRoom(request.id(), false, request.door().orElse(null)));
        }
        turn.agentChanged(request.chat().agent());
        turn.lineChanged(request.queue());
    }

    private void queuesChanged(Address agent) {
        turn.settings().queues().stream().map(QueueSettings::name)
            .filter(queue -> workgroup.members().of(queue).contains(agent.toBare())).forEach(turn::lineChanged);
    }
}
