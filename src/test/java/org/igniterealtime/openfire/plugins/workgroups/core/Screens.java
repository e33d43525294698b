package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.HashSet;
import java.util.Set;

/**
 * What agents and visitors have been told, and so see: every offer that is pending stands on its agent's screen and no other, and whoever
 * is accepted has a room.
 */
final class Screens implements Effect.Handler {

    private record Shown(String request, Address session) { }

    private final Set<Shown> offers = new HashSet<>();
    private final Set<Shown> answered = new HashSet<>();
    private final Set<String> rooms = new HashSet<>();

    /** Lets the agents answer and the world hear what was decided, and compares what they see with what is so. */
    void see(Command command, Decision decision, Ledger ledger) {
        answered.clear();
        if (command instanceof Command.Accept late && decision.answer().equals(Answer.refused(Refusal.TOO_LATE))) {
            decision.effects().stream().filter(Effect.RevokeOffer.class::isInstance).map(Effect.RevokeOffer.class::cast)
                .forEach(revoke -> answered.add(new Shown(revoke.request().id(), late.session())));
        }
        decision.events().forEach(this::answer);
        decision.effects().forEach(effect -> effect.to(this));
        Set<Shown> pending = new HashSet<>();
        ledger.pages().stream().filter(page -> !page.over).forEach(page ->
            page.pending.values().forEach(offered -> pending.add(new Shown(page.id, offered.session()))));
        ledger.pages().forEach(page -> page.asked.values().forEach(asked -> pending.add(new Shown(page.id, asked.session()))));
        ledger.referrals().offers().forEach(offered -> pending.add(new Shown(offered.request(), offered.session())));
        promise(offers.equals(pending), "agents see " + offers + " but pending are " + pending);
        ledger.pages().stream().filter(page -> page.over || page.winner != null).forEach(page -> promise(
            rooms.contains(page.id) != page.over, "the room of " + page.id + " is " + (page.over ? "left open" : "never opened")));
    }

    private void answer(Event event) {
        if (event instanceof Event.Accepted accepted) {
            offers.remove(new Shown(accepted.request(), accepted.session()));
        } else if (event instanceof Event.AssistAccepted accepted) {
            offers.remove(new Shown(accepted.request(), accepted.session()));
        } else if (event instanceof Event.ReferralAccepted accepted) {
            offers.remove(new Shown(accepted.request(), accepted.session()));
        } else if (event instanceof Event.ReferralOfferEnded ended && ended.how() == OfferState.REJECTED) {
            offers.removeIf(shown -> shown.request().equals(ended.request()) && shown.session().toBare().equals(ended.agent()));
        } else if (event instanceof Event.OfferEnded ended && ended.how() == OfferState.REJECTED) {
            offers.removeIf(shown -> shown.request().equals(ended.request()) && shown.session().toBare().equals(ended.agent()));
        } else if (event instanceof Event.RoomLost lost) {
            rooms.remove(lost.request());
        }
    }

    private static void promise(boolean kept, String words) {
        if (!kept) {
            throw new AssertionError(words);
        }
    }

    @Override
    public void makeOffer(Effect.MakeOffer effect) {
        promise(offers.add(new Shown(effect.request().id(), effect.offer().session())), "the same offer is made twice: " + effect.request().id());
    }

    @Override
    public void revokeOffer(Effect.RevokeOffer effect) {
        Shown shown = new Shown(effect.request().id(), effect.session());
        boolean taken = effect.request() instanceof Request request
            ? request.servedBy().filter(effect.session().toBare()::equals).isPresent()
            : ((Referral) effect.request()).taken().filter(offer -> offer.session().equals(effect.session())).isPresent();
        promise(offers.remove(shown) || taken || answered.contains(shown), "an offer is revoked that nobody sees: " + shown);
    }

    @Override
    public void openRoom(Effect.OpenRoom effect) {
        rooms.add(effect.request().id());
    }

    @Override
    public void closeRoom(Effect.CloseRoom effect) {
        promise(rooms.remove(effect.request()), "a room is closed that was not opened: " + effect.request());
    }

    @Override public void lineChanged(Effect.LineChanged effect) { }
    @Override public void tellDeparted(Effect.TellDeparted effect) { }
    @Override public void reenterRoom(Effect.ReenterRoom effect) { }
    @Override public void inviteAgent(Effect.InviteAgent effect) { }
    @Override public void inviteAssistant(Effect.InviteAssistant effect) { }
    @Override public void inviteGuest(Effect.InviteGuest effect) { }
    @Override public void showOut(Effect.ShowOut effect) { }
    @Override public void tellInviter(Effect.TellInviter effect) { }
    @Override public void tellWorkgroup(Effect.TellWorkgroup effect) { }
    @Override public void inviteVisitor(Effect.InviteVisitor effect) { }
    @Override public void sayInRoom(Effect.SayInRoom effect) { }
    @Override public void welcomeAgent(Effect.WelcomeAgent effect) { }
    @Override public void agentChanged(Effect.AgentChanged effect) { }
    @Override public void tellColleagues(Effect.TellColleagues effect) { }
    @Override public void dismissAgent(Effect.DismissAgent effect) { }
    @Override public void warnOfClosing(Effect.WarnOfClosing effect) { }
    @Override public void ruleSkipped(Effect.RuleSkipped effect) { }
    @Override public void tellPaused(Effect.TellPaused effect) { }
    @Override public void doorChanged(Effect.DoorChanged effect) { }
}
