package org.igniterealtime.openfire.plugins.workgroups.core;

/** The workgroup is taken up again after a restart, or deleted. */
final class LifeCycle {

    private final Turn turn;
    private final Workgroup workgroup;
    private final Line line;
    private final Moving moving;
    private final Receiving receiving;
    private final Duty duty;
    private final Chatting chatting;

    LifeCycle(Turn turn, Line line, Moving moving, Receiving receiving, Duty duty, Chatting chatting) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.line = line;
        this.moving = moving;
        this.receiving = receiving;
        this.duty = duty;
        this.chatting = chatting;
    }

    Answer resume(Command.Resume command) {
        turn.happen(new Event.Resumed());
        workgroup.agentsOnDuty().stream().filter(agent -> !command.present().contains(agent.session())
            || !workgroup.members().contains(agent.address())).forEach(agent -> duty.end(agent, "restart"));
        workgroup.allRequests().stream().filter(request -> !request.state().isFinal())
            .forEach(request -> chatting.resume(turn.request(request.id()), command.present()));
        receiving.resume();
        moving.resume();
        turn.settings().queues().forEach(queue -> turn.lineChanged(queue.name()));
        turn.tell(new Effect.DoorChanged(workgroup.isOpen()));
        return Answer.DONE;
    }

    Answer close() {
        turn.tell(new Effect.DoorChanged(false));
        receiving.close();
        workgroup.agentsOnDuty().forEach(duty::dismiss);
        for (Request request : workgroup.allRequests()) {
            if (request.state().isFinal()) {
                turn.happen(new Event.Forgotten(request.id()));
            } else {
                line.close(turn.request(request.id()));
            }
        }
        return Answer.DONE;
    }
}
