package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Effect;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out the effects of one workgroup's decisions through the desk's ports. */
final class Teller implements Effect.Handler {

    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);

    private final String workgroup;
    private final Outbox outbox;
    private final Rooms rooms;
    private final News news;
    private final Set<Step> skipped = new HashSet<>();
    private final BiConsumer<String, Command> others;

    /** @param others takes what another workgroup is to be told: its name, and what */
    Teller(String workgroup, Outbox outbox, Rooms rooms, News news, BiConsumer<String, Command> others) {
        this.workgroup = workgroup;
        this.outbox = outbox;
        this.rooms = rooms;
        this.news = news;
        this.others = others;
    }

    // Whoever came from another workgroup knows no other address.
    private String door(String other) {
        return other == null ? workgroup : other;
    }

    @Override
    public void lineChanged(Effect.LineChanged effect) {
        news.lineChanged(effect.queue());
    }

    @Override
    public void tellDeparted(Effect.TellDeparted effect) {
        outbox.departed(door(effect.door()), effect.request(), effect.visitor(), effect.outcome(), effect.word());
    }

    @Override
    public void makeOffer(Effect.MakeOffer effect) {
        outbox.offer(workgroup, effect.request(), effect.offer(), effect.timeout());
    }

    @Override
    public void revokeOffer(Effect.RevokeOffer effect) {
        outbox.revoke(workgroup, effect.request(), effect.session(), effect.reason());
    }

    @Override
    public void openRoom(Effect.OpenRoom effect) {
        rooms.open(workgroup, effect.request());
    }

    @Override
    public void reenterRoom(Effect.ReenterRoom effect) {
        rooms.reenter(workgroup, effect.request());
    }

    @Override
    public void inviteAgent(Effect.InviteAgent effect) {
        outbox.inviteAgent(workgroup, effect.request());
    }

    @Override
    public void inviteAssistant(Effect.InviteAssistant effect) {
        outbox.inviteAssistant(workgroup, effect.request(), effect.session());
    }

    @Override
    public void inviteGuest(Effect.InviteGuest effect) {
        outbox.inviteGuest(workgroup, effect.request(), effect.assist());
    }

    @Override
    public void showOut(Effect.ShowOut effect) {
        outbox.showOut(door(effect.door()), effect.request(), effect.nickname(), effect.person());
    }

    @Override
    public void tellInviter(Effect.TellInviter effect) {
        outbox.assistFailed(workgroup, effect.request(), effect.assist(), effect.why());
    }

    @Override
    public void tellWorkgroup(Effect.TellWorkgroup effect) {
        others.accept(effect.workgroup(), effect.command());
    }

    @Override
    public void inviteVisitor(Effect.InviteVisitor effect) {
        outbox.inviteVisitor(workgroup, effect.request());
    }

    @Override
    public void sayInRoom(Effect.SayInRoom effect) {
        outbox.sayInRoom(workgroup, effect.request(), effect.body());
    }

    @Override
    public void closeRoom(Effect.CloseRoom effect) {
        rooms.close(door(effect.door()), effect.request(), effect.occupied());
    }

    @Override
    public void welcomeAgent(Effect.WelcomeAgent effect) {
        news.welcome(effect.agent().session());
    }

    @Override
    public void agentChanged(Effect.AgentChanged effect) {
        news.agentChanged(effect.agent());
    }

    @Override
    public void tellColleagues(Effect.TellColleagues effect) {
        outbox.colleagues(workgroup, effect.added(), effect.removed(), effect.session());
    }

    @Override
    public void doorChanged(Effect.DoorChanged effect) {
        outbox.door(workgroup, effect.open());
    }

    @Override
    public void tellPaused(Effect.TellPaused effect) {
        outbox.paused(workgroup, effect.session(), effect.missed());
    }

    @Override
    public void warnOfClosing(Effect.WarnOfClosing effect) {
        outbox.closesSoon(workgroup, effect.request(), effect.left());
    }

    // Once each: a rule is tried with every visitor.
    @Override
    public void ruleSkipped(Effect.RuleSkipped effect) {
        if (skipped.add(effect.step())) {
            LOG.warn("Workgroup {}: routing rule {} is left out as long as it cannot be evaluated: {}", workgroup, effect.step().rule(),
                effect.step().verdict());
        }
    }

    @Override
    public void dismissAgent(Effect.DismissAgent effect) {
        outbox.dismissed(workgroup, effect.session());
    }
}
