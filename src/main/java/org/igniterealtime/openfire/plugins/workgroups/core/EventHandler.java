package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;

/** One method a kind of event, so that none can be forgotten. */
public interface EventHandler {

    void queued(Event.Queued event, Instant at);
    void announced(Event.Announced event, Instant at);
    void resumed(Event.Resumed event, Instant at);
    void offered(Event.Offered event, Instant at);
    void offerEnded(Event.OfferEnded event, Instant at);
    void accepted(Event.Accepted event, Instant at);
    void chatOpened(Event.ChatOpened event, Instant at);
    void returned(Event.Returned event, Instant at);
    void assistOffered(Event.AssistOffered event, Instant at);
    void assistInvited(Event.AssistInvited event, Instant at);
    void referred(Event.Referred event, Instant at);
    void referralCame(Event.ReferralCame event, Instant at);
    void referralOffered(Event.ReferralOffered event, Instant at);
    void referralOfferEnded(Event.ReferralOfferEnded event, Instant at);
    void referralAccepted(Event.ReferralAccepted event, Instant at);
    void referralEnded(Event.ReferralEnded event, Instant at);
    void referralForgotten(Event.ReferralForgotten event, Instant at);
    void assistAccepted(Event.AssistAccepted event, Instant at);
    void assistEntered(Event.AssistEntered event, Instant at);
    void handedOver(Event.HandedOver event, Instant at);
    void assistEnded(Event.AssistEnded event, Instant at);
    void assistFailed(Event.AssistFailed event, Instant at);
    void invitedAgain(Event.InvitedAgain event, Instant at);
    void entered(Event.Entered event, Instant at);
    void left(Event.Left event, Instant at);
    void roomLost(Event.RoomLost event, Instant at);
    void said(Event.Said event, Instant at);
    void ended(Event.Ended event, Instant at);
    void forgotten(Event.Forgotten event, Instant at);
    void requeued(Event.Requeued event, Instant at);
    void overflowed(Event.Overflowed event, Instant at);
    void sentOn(Event.SentOn event, Instant at);
    void sentBack(Event.SentBack event, Instant at);
    void handedOn(Event.HandedOn event, Instant at);
    void arrived(Event.Arrived event, Instant at);
    void admitted(Event.Admitted event, Instant at);
    void rerouted(Event.Rerouted event, Instant at);
    void redirected(Event.Redirected event, Instant at);
    void doorMoved(Event.DoorMoved event, Instant at);
    void closesSoon(Event.ClosesSoon event, Instant at);
    void aged(Event.Aged event, Instant at);
    void staffed(Event.Staffed event, Instant at);
    void deserted(Event.Deserted event, Instant at);
    void paused(Event.Paused event, Instant at);
    void onDuty(Event.OnDuty event, Instant at);
    void offDuty(Event.OffDuty event, Instant at);
    void configured(Event.Configured event, Instant at);
}
