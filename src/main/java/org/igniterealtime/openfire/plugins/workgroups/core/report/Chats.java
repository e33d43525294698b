package org.igniterealtime.openfire.plugins.workgroups.core.report;

import java.time.Duration;

/**
 * Time spent in chats. A chat counts from an agent's accept, or from when he came into it, until it is over for him.
 *
 * @param handled   chats that began in this time and are over
 * @param handledMs how long they took, together
 * @param presentMs how much of this time was spent in chats, wherever those began; more than the time itself if there were several at once
 * @param carried   chats that ran already when the slot began
 * @param most      the most chats at once just when one more began
 */
public record Chats(long handled, long handledMs, long presentMs, long carried, long most) {

    public static final Chats NONE = new Chats(0, 0, 0, 0, 0);

    static Chats began(int now) {
        return new Chats(0, 0, 0, 0, now);
    }

    static Chats over(Duration took) {
        return new Chats(1, took.toMillis(), 0, 0, 0);
    }

    static Chats present(Duration time, boolean fromBefore) {
        return new Chats(0, 0, time.toMillis(), fromBefore ? 1 : 0, 0);
    }

    /** Of the same slot, and the same workgroup, queue or agent. */
    Chats plus(Chats other) {
        return new Chats(handled + other.handled, handledMs + other.handledMs, presentMs + other.presentMs, carried + other.carried,
            Math.max(most, other.most));
    }

    /** Of different slots: what ran at the beginning of each is not added up. */
    Chats then(Chats other) {
        long highest = Math.max(peak(), other.peak());
        return new Chats(handled + other.handled, handledMs + other.handledMs, presentMs + other.presentMs, highest, highest);
    }

    /** The most chats at once. */
    public long peak() {
        return Math.max(carried, most);
    }
}
