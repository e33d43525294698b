package org.igniterealtime.openfire.plugins.workgroups.core.report;

import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;

/**
 * How requests ended; each is one of these.
 *
 * @param served    visitor and agent were in the room, and left it
 * @param brokenOff they were there, and the agent left for good or the room was lost
 * @param abandoned the visitor left, vanished, or did not come into the room
 * @param missed    nobody took it within its time
 * @param sentAway  taken out of line by a supervisor, or by closing or deleting the desk
 * @param moved     another workgroup has the visitor
 */
public record Ends(long served, long brokenOff, long abandoned, long missed, long sentAway, long moved) {

    public static final Ends NONE = new Ends(0, 0, 0, 0, 0, 0);

    static Ends of(Outcome outcome) {
        return switch (outcome) {
            case SERVED -> new Ends(1, 0, 0, 0, 0, 0);
            case AGENT_LEFT, ROOM_LOST -> new Ends(0, 1, 0, 0, 0, 0);
            case DEPARTED, VANISHED, MISSED -> new Ends(0, 0, 1, 0, 0, 0);
            case TIMED_OUT -> new Ends(0, 0, 0, 1, 0, 0);
            case REMOVED, DESK_CLOSED -> new Ends(0, 0, 0, 0, 1, 0);
            case MOVED -> new Ends(0, 0, 0, 0, 0, 1);
        };
    }

    Ends plus(Ends other) {
        return new Ends(served + other.served, brokenOff + other.brokenOff, abandoned + other.abandoned, missed + other.missed,
            sentAway + other.sentAway, moved + other.moved);
    }

    /** All of them. */
    public long requests() {
        return served + brokenOff + abandoned + missed + sentAway + moved;
    }
}
