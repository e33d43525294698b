package org.igniterealtime.openfire.plugins.workgroups.whole;

import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jivesoftware.smackx.workgroup.agent.OfferListener;
import org.jivesoftware.smackx.workgroup.agent.RevokedOffer;

/** An agent who takes whatever comes. */
final class AcceptAll implements OfferListener {

    @Override
    public void offerReceived(Offer offer) {
        try {
            offer.accept();
        } catch (SmackException.NotConnectedException cutOff) {
            // Nobody is there any more to accept it from.
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void offerRevoked(RevokedOffer revoked) {
        // Too late: no matter.
    }
}
