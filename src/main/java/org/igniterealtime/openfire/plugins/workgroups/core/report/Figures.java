package org.igniterealtime.openfire.plugins.workgroups.core.report;

/** What is counted of a workgroup, a queue or an agent in some time. Figures of parts add up to those of the whole. */
public record Figures(Ends ends, Waits waits, Chats chats, Offers offers) {

    public static final Figures NONE = new Figures(Ends.NONE, Waits.NONE, Chats.NONE, Offers.NONE);

    static Figures of(Chats chats) {
        return new Figures(Ends.NONE, Waits.NONE, chats, Offers.NONE);
    }

    static Figures of(Offers offers) {
        return new Figures(Ends.NONE, Waits.NONE, Chats.NONE, offers);
    }

    /** Of the same slot. */
    public Figures plus(Figures other) {
        return new Figures(ends.plus(other.ends), waits.plus(other.waits), chats.plus(other.chats), offers.plus(other.offers));
    }

    /** Of different slots, or of different workgroups, queues or agents: the most chats at once are then the most of any of them. */
    public Figures then(Figures other) {
        return new Figures(ends.plus(other.ends), waits.plus(other.waits), chats.then(other.chats), offers.plus(other.offers));
    }
}
