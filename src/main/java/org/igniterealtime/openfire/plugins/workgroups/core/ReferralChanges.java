package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;
import java.util.List;

/** The part of {@link Changes} about other workgroups' chats. */
final class ReferralChanges {

    private final Workgroup workgroup;
    private final WorkChanges work;

    ReferralChanges(Workgroup workgroup, WorkChanges work) {
        this.workgroup = workgroup;
        this.work = work;
    }

    void came(Event.ReferralCame event) {
        workgroup.put(new Referral(event.request(), event.from(), event.visitor(), event.metadata(), event.assist(), event.there(),
            event.until(), Referral.State.OFFERED, List.of()));
    }

    void offered(Event.ReferralOffered event, Instant at) {
        Referral referral = referral(event.request(), event.assist());
        workgroup.put(referral.with(new Offer(event.number(), event.agent(), event.session(), at, event.until(), OfferState.PENDING, null,
            referral.assist(), null, null)));
        work.offered(event.agent(), at);
    }

    void offerEnded(Event.ReferralOfferEnded event, Instant at) {
        work.answered(event.agent(), event.how(), at);
        Referral referral = referral(event.request(), event.assist());
        workgroup.put(referral.with(referral.pending().orElseThrow().ended(event.how(), at, referral.key())));
    }

    void accepted(Event.ReferralAccepted event, Instant at) {
        work.assigned(event.agent(), at);
        Referral referral = referral(event.request(), event.assist());
        workgroup.put(referral.with(referral.pending().orElseThrow().ended(OfferState.ACCEPTED, at, referral.key()))
            .with(Referral.State.TAKEN));
    }

    void ended(Event.ReferralEnded event, Instant at) {
        Referral referral = referral(event.request(), event.assist());
        Referral revoked = referral.pending().map(offer -> referral.with(offer.ended(OfferState.REVOKED, at, referral.key())))
            .orElse(referral);
        referral.taken().ifPresent(offer -> work.chatEnded(offer.agent(), at));
        Referral left = referral.taken().map(offer -> revoked.with(offer.over(at))).orElse(revoked);
        workgroup.put(left.with(event.how()));
    }

    void forgotten(Event.ReferralForgotten event) {
        workgroup.put(referral(event.request(), event.assist()).with(Referral.State.FORGOTTEN));
    }

    private Referral referral(String session, int assist) {
        return workgroup.referrals().get(Referral.key(session, assist));
    }
}
