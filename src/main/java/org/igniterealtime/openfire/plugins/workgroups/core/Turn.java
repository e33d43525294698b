package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One command's turn: the state it meets, the instant, and what comes of it. */
final class Turn {

    private final Workgroup workgroup;
    private final Instant now;
    private final List<Event> events = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Set<String> changedLines = new LinkedHashSet<>();
    private final Set<Address> changedAgents = new LinkedHashSet<>();

    Turn(Workgroup workgroup, Instant now) {
        this.workgroup = workgroup;
        this.now = now;
    }

    Workgroup workgroup() {
        return workgroup;
    }

    WorkgroupSettings settings() {
        return workgroup.settings();
    }

    Timing timing() {
        return workgroup.settings().timing();
    }

    Instant now() {
        return now;
    }

    Request request(String id) {
        return workgroup.requests().get(id);
    }

    void happen(Event event) {
        workgroup.apply(event, now);
        events.add(event);
    }

    void tell(Effect effect) {
        effects.add(effect);
    }

    /** Takes what is on offer off an agent's screen; another workgroup hears by its own way that it is over. */
    void revoke(Request request, Offer offer, String reason) {
        if (!offer.isReferred()) {
            tell(new Effect.RevokeOffer(request, offer.session(), reason));
        }
    }

    /** An offer of a visitor ends without its agent's doing. */
    void takeBack(Request request, Offer offer, String reason) {
        tell(new Effect.RevokeOffer(request, offer.session(), reason));
        happen(new Event.OfferEnded(request.id(), offer.number(), offer.agent(), OfferState.REVOKED, reason));
    }

    /** Said once a turn and queue, however often the line changed. */
    void lineChanged(String queue) {
        changedLines.add(queue);
    }

    void agentChanged(Address agent) {
        changedAgents.add(agent.toBare());
    }

    Decision decided(Answer answer) {
        workgroup.elsewhere().takeReleased().forEach(one -> effects.add(new Effect.TellWorkgroup(one.offer().assist().invitee().local(),
            new Command.ReferralOver(one.request(), one.offer().number(), one.offer().enteredAt() != null))));
        effects.addAll(workgroup.elsewhere().takeMoves());
        changedAgents.forEach(agent -> effects.add(new Effect.AgentChanged(agent)));
        changedLines.forEach(queue -> effects.add(new Effect.LineChanged(queue)));
        return new Decision(answer, List.copyOf(events), List.copyOf(effects));
    }
}
