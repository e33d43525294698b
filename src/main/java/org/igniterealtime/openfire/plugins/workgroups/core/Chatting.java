package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.Optional;
import java.util.Set;

/** From the accept to the end of the chat: the room opens, people enter, talk and leave. */
final class Chatting {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Line line;
    private final Duty duty;
    private final Assisting assisting;

    Chatting(Turn turn, Line line, Duty duty, Assisting assisting) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.line = line;
        this.duty = duty;
        this.assisting = assisting;
    }

    Answer roomOpened(Command.RoomOpened command) {
        accepted(command.request(), command.offer()).ifPresent(request -> {
            turn.happen(new Event.ChatOpened(request.id()));
            Request opened = turn.request(request.id());
            turn.tell(new Effect.InviteAgent(opened));
            if (!opened.chat().isPresent(Participant.Role.VISITOR)) {
                turn.tell(new Effect.InviteVisitor(opened));
            }
            turn.agentChanged(opened.chat().agent());
        });
        return Answer.DONE;
    }

    Answer roomFailed(Command.RoomFailed command) {
        accepted(command.request(), command.offer()).ifPresent(request -> {
            turn.tell(new Effect.RevokeOffer(request, request.chat().session(), "room"));
            duty.giveBack(request, "room: " + command.reason());
        });
        return Answer.DONE;
    }

    Answer roomLost(Command.RoomLost command) {
        workgroup.request(command.request()).filter(Request::roomOpen).ifPresent(request -> {
            if (request.state() == RequestState.IN_CHAT) {
                line.end(request, RequestStep.END, Outcome.ROOM_LOST, null);
                return;
            }
            // Back in line with the room, maybe accepted anew: the visitor waits on without it.
            if (request.state() == RequestState.ACCEPTED) {
                turn.tell(new Effect.RevokeOffer(request, request.chat().session(), "room"));
                duty.giveBack(request, "room lost");
            }
            turn.happen(new Event.RoomLost(request.id()));
        });
        return Answer.DONE;
    }

    Answer enterRoom(Command.EnterRoom command) {
        workgroup.request(command.request()).filter(Request::roomOpen)
            .filter(request -> request.chat().present(command.nickname()).isEmpty())
            .ifPresent(request -> {
                turn.happen(new Event.Entered(request.id(), request.chat().participants().size() + 1,
                    command.occupant(), command.nickname(), role(request, command.occupant())));
                assisting.enter(turn.request(request.id()), command.occupant());
            });
        return Answer.DONE;
    }

    private static Participant.Role role(Request request, Address occupant) {
        if (occupant.bare().equals(request.visitor().address().bare())) {
            return Participant.Role.VISITOR;
        }
        boolean agent = request.chat().agent().bare().equals(occupant.bare())
            || request.assisting().stream().anyMatch(offer -> offer.agent().equals(occupant.toBare()));
        return agent ? Participant.Role.AGENT : Participant.Role.OTHER;
    }

    /** Whoever is in the room has said no by another of his clients at most, and is not asked. */
    Answer declineRoom(Command.DeclineRoom command) {
        workgroup.request(command.request()).filter(request -> request.state() == RequestState.IN_CHAT)
            .filter(request -> !request.chat().isPresent(command.person())).ifPresent(request -> declined(request, command.person().toBare()));
        return Answer.DONE;
    }

    private void declined(Request request, Address person) {
        if (request.visitor().address().bare().equals(person.bare())) {
            if (!request.chat().visitorEntered()) {
                line.end(request, RequestStep.END, Outcome.MISSED, null);
            }
        } else if (request.chat().agent().equals(person)) {
            if (!request.chat().agentEntered()) {
                turn.tell(new Effect.RevokeOffer(request, request.chat().session(), "declined"));
                duty.giveBackMissed(request, "declined");
            }
        } else {
            request.assisting().stream().filter(offer -> offer.enteredAt() == null && offer.agent().equals(person)).findFirst()
                .ifPresent(offer -> assisting.miss(request, offer, "declined", Assist.Failure.REFUSED));
        }
    }

    Answer leaveRoom(Command.LeaveRoom command) {
        workgroup.request(command.request()).filter(Request::roomOpen)
            .ifPresent(request -> request.chat().present(command.nickname()).ifPresent(one -> left(request, one)));
        return Answer.DONE;
    }

    Answer roomFound(Command.RoomFound command) {
        workgroup.request(command.request()).filter(Request::roomOpen).ifPresent(request ->
            request.chat().participants().stream().filter(one -> one.isPresent() && !command.nicknames().contains(one.nickname()))
                .forEach(one -> workgroup.request(request.id()).filter(Request::roomOpen).ifPresent(now -> left(now, one))));
        return Answer.DONE;
    }

    private void left(Request request, Participant one) {
        turn.happen(new Event.Left(request.id(), one.number(), one.nickname()));
        if (!turn.request(request.id()).chat().isPresent(one.address())) {
            assisting.leave(turn.request(request.id()), one.address(), "left");
        }
        Request now = turn.request(request.id());
        boolean visitorGone = now.chat().visitorLeft();
        boolean agentGone = !now.chat().agentPresent();
        if (now.state() == RequestState.IN_CHAT && visitorGone && agentGone) {
            line.end(now, RequestStep.END, now.chat().agentEntered() ? Outcome.SERVED : Outcome.DEPARTED, null);
        } else if (visitorGone && now.state() != RequestState.IN_CHAT) {
            // Back in line after the agent was lost, and now the visitor gives up, too.
            line.end(now, RequestStep.LEAVE, Outcome.DEPARTED, null);
        }
    }

    Answer say(Command.Say command) {
        workgroup.request(command.request()).filter(Request::roomOpen).ifPresent(request -> turn.happen(new Event.Said(request.id(),
            speaker(request.chat(), command), command.nickname(), command.stanzaId(), command.body(),
            command.saidAt() == null ? turn.now() : command.saidAt())));
        return Answer.DONE;
    }

    // Whoever is there by that name; of what was said a while ago, whoever was last.
    private static Address speaker(Chat chat, Command.Say command) {
        return chat.participants().stream().filter(one -> one.nickname().equals(command.nickname()))
            .filter(one -> one.isPresent() || command.saidAt() != null).reduce((earlier, later) -> later).map(Participant::address).orElse(null);
    }

    /** The visitor has not come: once more, then no more. */
    void visitorEntryDue(Request request) {
        if (request.chat().invitations() < 2) {
            turn.happen(new Event.InvitedAgain(request.id()));
            turn.tell(new Effect.InviteVisitor(turn.request(request.id())));
        } else {
            line.end(request, RequestStep.END, Outcome.MISSED, null);
        }
    }

    /** The agent has not come, or has been away too long. */
    void agentAbsent(Request request) {
        if (assisting.standIn(request)) {
            return;
        }
        if (leftOnPurpose(request.chat())) {
            line.end(request, RequestStep.END, Outcome.AGENT_LEFT, null);
            return;
        }
        turn.tell(new Effect.RevokeOffer(request, request.chat().session(), "timeout"));
        if (request.chat().agentEntered()) {
            duty.giveBack(request, "agent lost");
        } else {
            duty.giveBackMissed(request, "not entered");
        }
    }

    // Whoever has been on duty all the time could have come back; whoever was lost in between may not even know what he lost.
    private boolean leftOnPurpose(Chat chat) {
        Optional<Agent> agent = workgroup.agent(chat.agent()).filter(Agent::onDuty);
        return agent.isPresent() && chat.agentAbsentSince().filter(agent.get().since()::isBefore).isPresent();
    }

    private Optional<Request> accepted(String id, int offer) {
        return workgroup.request(id).filter(request -> request.state() == RequestState.ACCEPTED && request.acceptedOffer() == offer);
    }

    /** A restart: a room that was being opened is not known any more; one that was open is taken up again. */
    void resume(Request request, Set<Address> present) {
        if (request.state() == RequestState.ACCEPTED) {
            duty.giveBack(request, "restart");
        }
        Request now = turn.request(request.id());
        if (now.roomOpen()) {
            turn.tell(new Effect.ReenterRoom(now));
            assisting.referring().resume(now);
        }
        if (!now.roomOpen() && !present.contains(now.visitor().address())) {
            line.vanish(now);
        }
    }
}
