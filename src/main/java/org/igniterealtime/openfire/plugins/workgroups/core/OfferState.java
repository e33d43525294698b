package org.igniterealtime.openfire.plugins.workgroups.core;

/** The life of an offer: PENDING, then one of the others, once. */
public enum OfferState {
    PENDING, ACCEPTED, REJECTED, EXPIRED, REVOKED;

    /**
     * The state itself, if an offer may end so from here.
     *
     * @throws IllegalTransition from any state but PENDING, and back to PENDING
     */
    public OfferState after(OfferState next, String subject) {
        if (this != PENDING || next == PENDING) {
            throw new IllegalTransition("offer " + subject, this, next);
        }
        return next;
    }
}
