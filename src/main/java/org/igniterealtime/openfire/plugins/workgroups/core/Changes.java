package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Duration;
import java.time.Instant;

/** What each event changes. Every step of a request goes through {@link RequestState}'s table. */
final class Changes implements EventHandler {

    private final Workgroup workgroup;
    private final WorkChanges work;
    private final PlaceChanges places;
    private final AssistChanges assists;
    private final ReferralChanges referrals;
    private final JourneyChanges journeys;

    Changes(Workgroup workgroup) {
        this.workgroup = workgroup;
        this.work = new WorkChanges(workgroup);
        this.places = new PlaceChanges(workgroup);
        this.assists = new AssistChanges(workgroup, work);
        this.referrals = new ReferralChanges(workgroup, work);
        this.journeys = new JourneyChanges(workgroup);
    }

    @Override
    public void queued(Event.Queued event, Instant at) {
        places.queued(event, at);
    }

    @Override
    public void announced(Event.Announced event, Instant at) {
        workgroup.put(workgroup.requests().get(event.request()).with(
            new Announcement(event.queue(), at, event.median(), event.ninetieth(), event.basis(), null, null)), at);
    }

    @Override
    public void resumed(Event.Resumed event, Instant at) {
        // Changes nothing: it tells those who watch that nobody watched before.
    }

    @Override
    public void offered(Event.Offered event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.after(RequestStep.OFFER)
            .with(new Offer(event.number(), event.agent(), event.session(), at, event.until(), OfferState.PENDING, null)), at);
        work.offered(event.agent(), at);
    }

    @Override
    public void offerEnded(Event.OfferEnded event, Instant at) {
        Request request = workgroup.requests().get(event.request()).ended(event.number(), event.how(), at);
        work.answered(event.agent(), event.how(), at);
        boolean returns = request.state() == RequestState.OFFERED && request.pending().isEmpty();
        workgroup.put(returns ? request.after(RequestStep.RETURN) : request, at);
    }

    @Override
    public void accepted(Event.Accepted event, Instant at) {
        Request request = workgroup.requests().get(event.request()).ended(event.number(), OfferState.ACCEPTED, at);
        for (Offer other : request.pending()) {
            request = request.ended(other.number(), OfferState.REVOKED, at);
        }
        if (request.announced() != null) {
            request = request.with(request.announced().served(at));
        }
        workgroup.waits().served(request.queue(), Duration.between(request.place().since(), at));
        work.accepted(event.agent(), at);
        workgroup.put(request.after(RequestStep.ACCEPT)
            .with(Chat.accepted(request.chat(), event.agent(), event.session(), at)), at);
    }

    @Override
    public void chatOpened(Event.ChatOpened event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.after(RequestStep.OPEN).with(request.chat().opened(at)), at);
    }

    @Override
    public void returned(Event.Returned event, Instant at) {
        work.returned(event, at);
        places.returned(event, at);
    }

    @Override
    public void assistOffered(Event.AssistOffered event, Instant at) {
        assists.offered(event, at);
    }

    @Override
    public void assistInvited(Event.AssistInvited event, Instant at) {
        assists.invited(event, at);
    }

    @Override
    public void referred(Event.Referred event, Instant at) {
        assists.referred(event, at);
    }

    @Override
    public void assistAccepted(Event.AssistAccepted event, Instant at) {
        assists.accepted(event, at);
    }

    @Override
    public void referralCame(Event.ReferralCame event, Instant at) {
        referrals.came(event);
    }

    @Override
    public void referralOffered(Event.ReferralOffered event, Instant at) {
        referrals.offered(event, at);
    }

    @Override
    public void referralOfferEnded(Event.ReferralOfferEnded event, Instant at) {
        referrals.offerEnded(event, at);
    }

    @Override
    public void referralAccepted(Event.ReferralAccepted event, Instant at) {
        referrals.accepted(event, at);
    }

    @Override
    public void referralEnded(Event.ReferralEnded event, Instant at) {
        referrals.ended(event, at);
    }

    @Override
    public void referralForgotten(Event.ReferralForgotten event, Instant at) {
        referrals.forgotten(event);
    }

    @Override
    public void assistEntered(Event.AssistEntered event, Instant at) {
        assists.entered(event, at);
    }

    @Override
    public void handedOver(Event.HandedOver event, Instant at) {
        assists.handedOver(event, at);
    }

    @Override
    public void assistEnded(Event.AssistEnded event, Instant at) {
        assists.ended(event, at);
    }

    @Override
    public void assistFailed(Event.AssistFailed event, Instant at) {
        // For whoever asks why: the offers say already that nobody is expected any more.
    }

    @Override
    public void invitedAgain(Event.InvitedAgain event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(request.chat().invitedAgain(at)), at);
    }

    @Override
    public void entered(Event.Entered event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(request.chat().with(
            new Participant(event.number(), event.occupant(), event.nickname(), event.role(), at, null))), at);
        request.servedBy().filter(event.occupant().toBare()::equals).ifPresent(agent -> work.came(agent, at));
    }

    @Override
    public void left(Event.Left event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        Participant participant = request.chat().participants().get(event.number() - 1);
        workgroup.put(request.with(request.chat().left(participant, at)), at);
    }

    @Override
    public void roomLost(Event.RoomLost event, Instant at) {
        Request request = workgroup.requests().get(event.request());
        workgroup.put(request.with(request.chat().roomClosed(at)), at);
    }

    @Override
    public void said(Event.Said event, Instant at) {
        // The text lives in its row alone; the state does not depend on what people say.
    }

    @Override
    public void ended(Event.Ended event, Instant at) {
        Request request = workgroup.requests().get(event.request()).withoutAssists(at);
        if (request.state() == RequestState.IN_CHAT) {
            work.chatEnded(request.chat().agent(), at);
        }
        if (event.outcome() == Outcome.SERVED && request.visitor().registered()) {
            workgroup.served(request.visitor(), request.chat().agent());
        }
        if (request.chat() != null) {
            request = request.with(request.chat().roomClosed(at));
        }
        workgroup.put(request.after(event.step()).with(new End(at, event.outcome(), event.keptUntil())), at);
    }

    @Override
    public void forgotten(Event.Forgotten event, Instant at) {
        places.giveUp(event.request(), at);
    }

    @Override
    public void requeued(Event.Requeued event, Instant at) {
        places.requeued(event, at);
    }

    @Override
    public void overflowed(Event.Overflowed event, Instant at) {
        places.overflowed(event, at);
    }

    @Override
    public void sentOn(Event.SentOn event, Instant at) {
        journeys.sentOn(event, at);
    }

    @Override
    public void sentBack(Event.SentBack event, Instant at) {
        journeys.sentBack(event, at);
    }

    @Override
    public void handedOn(Event.HandedOn event, Instant at) {
        journeys.handedOn(event, at);
    }

    @Override
    public void arrived(Event.Arrived event, Instant at) {
        journeys.arrived(event, at);
    }

    @Override
    public void admitted(Event.Admitted event, Instant at) {
        journeys.admitted(event, at);
    }

    @Override
    public void rerouted(Event.Rerouted event, Instant at) {
        places.rerouted(event, at);
    }

    @Override
    public void redirected(Event.Redirected event, Instant at) {
        places.redirected(event, at);
    }

    @Override
    public void doorMoved(Event.DoorMoved event, Instant at) {
        workgroup.door(event.open(), at);
    }

    @Override
    public void closesSoon(Event.ClosesSoon event, Instant at) {
        // Changes nothing: it says when those who waited were told.
    }

    @Override
    public void aged(Event.Aged event, Instant at) {
        places.aged(event, at);
    }

    @Override
    public void staffed(Event.Staffed event, Instant at) {
        workgroup.staff(event.queue(), true);
        workgroup.waitingIn(event.queue()).forEach(request -> workgroup.put(request.queuedAt(at), at));
    }

    @Override
    public void deserted(Event.Deserted event, Instant at) {
        workgroup.staff(event.queue(), false);
        workgroup.waitingIn(event.queue()).forEach(request -> workgroup.put(request, at));
    }

    @Override
    public void paused(Event.Paused event, Instant at) {
        work.paused(event.agent(), at);
    }

    @Override
    public void onDuty(Event.OnDuty event, Instant at) {
        work.onDuty(event, at);
    }

    @Override
    public void offDuty(Event.OffDuty event, Instant at) {
        workgroup.onDuty(event.session()).ifPresent(agent -> workgroup.put(agent.offDuty(at), at));
    }

    @Override
    public void configured(Event.Configured event, Instant at) {
        workgroup.configure(event.settings(), event.members(), at);
    }
}
