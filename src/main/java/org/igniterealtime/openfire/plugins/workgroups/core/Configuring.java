package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.List;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rules;

/** New settings hold at once, for those who wait and work already, too. */
final class Configuring {

    /** If more change at once, clients see it when they read the list anew. */
    private static final int MOST_TOLD = 200;

    private final Turn turn;
    private final Workgroup workgroup;
    private final Routes routes;
    private final Duty duty;
    private final Door door;

    Configuring(Turn turn, Routes routes, Duty duty, Door door) {
        this.turn = turn;
        this.workgroup = turn.workgroup();
        this.routes = routes;
        this.duty = duty;
        this.door = door;
    }

    Answer configure(Command.Configure command) {
        boolean wasOpen = workgroup.isOpen();
        Rules rules = turn.settings().routing().rules();
        Set<Address> before = workgroup.members().all();
        turn.happen(new Event.Configured(command.settings(), command.members()));
        List<String> queues = command.settings().queues().stream().map(QueueSettings::name).toList();
        for (Request request : workgroup.allRequests()) {
            if (!request.state().isFinal() && !queues.contains(request.queue())) {
                turn.happen(new Event.Requeued(request.id(), queues.get(0)));
            }
        }
        if (!rules.equals(turn.settings().routing().rules())) {
            routes.sendAnew();
        }
        workgroup.agentsOnDuty().stream().filter(agent -> !workgroup.members().contains(agent.address())).forEach(duty::dismiss);
        revokeFromStrangers();
        tellColleagues(before);
        queues.forEach(turn::lineChanged);
        if (workgroup.isOpen() != wasOpen) {
            door.moved(workgroup.isOpen());
        }
        return Answer.DONE;
    }

    private void tellColleagues(Set<Address> before) {
        Set<Address> now = workgroup.members().all();
        List<Address> removed = before.stream().filter(agent -> !now.contains(agent)).toList();
        List<Address> added = now.stream().filter(agent -> !before.contains(agent)).toList();
        int changes = removed.size() + added.size();
        if (changes > 0 && changes <= MOST_TOLD) {
            workgroup.agentsOnDuty().forEach(agent -> turn.tell(new Effect.TellColleagues(agent.session(), added, removed)));
        }
    }

    // Still an agent of the workgroup, but no longer of the queue he was offered a visitor of.
    private void revokeFromStrangers() {
        for (Request request : workgroup.allRequests()) {
            Set<Address> members = workgroup.members().of(request.queue());
            request.pending().stream().filter(offer -> !offer.isAssist() && !members.contains(offer.agent()))
                .forEach(offer -> turn.takeBack(request, offer, "removed"));
        }
    }
}
