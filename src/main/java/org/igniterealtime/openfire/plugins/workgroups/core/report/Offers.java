package org.igniterealtime.openfire.plugins.workgroups.core.report;

import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;

/** What became of offers. Revoked are those that others took, or that were not needed any more. */
public record Offers(long accepted, long rejected, long expired, long revoked) {

    public static final Offers NONE = new Offers(0, 0, 0, 0);

    static Offers of(OfferState state) {
        return switch (state) {
            case ACCEPTED -> new Offers(1, 0, 0, 0);
            case REJECTED -> new Offers(0, 1, 0, 0);
            case EXPIRED -> new Offers(0, 0, 1, 0);
            case REVOKED -> new Offers(0, 0, 0, 1);
            case PENDING -> NONE;
        };
    }

    Offers plus(Offers other) {
        return new Offers(accepted + other.accepted, rejected + other.rejected, expired + other.expired, revoked + other.revoked);
    }

    /** All of them. */
    public long made() {
        return accepted + rejected + expired + revoked;
    }
}
