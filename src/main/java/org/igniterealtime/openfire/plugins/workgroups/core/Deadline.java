package org.igniterealtime.openfire.plugins.workgroups.core;

import java.time.Instant;

/**
 * Something that becomes due unless what it is about changes before.
 *
 * @param about the request's id, the agent's bare address for {@link Kind#WRAPPED_UP}, or empty for the desk as a whole
 * @param offer the offer's number for {@link Kind#OFFER_OVER} and {@link Kind#ASSIST_ENTRY}, else 0
 */
record Deadline(Instant at, Kind kind, String about, int offer) implements Comparable<Deadline> {

    enum Kind {
        OFFER_OVER, WAIT_OVER,
        /** Other agents than before may be asked, or the visitor may come elsewhere, or he has been overtaken long enough. */
        LOOK_AGAIN,
        VISITOR_ENTRY, AGENT_ENTRY, AGENT_ABSENT,
        /** Whoever was asked into a running chat has not come. */
        ASSIST_ENTRY,
        /** A kept place is given up. */
        FORGET,
        /** An agent may be asked again. */
        WRAPPED_UP,
        /** Closing time is near. */
        CLOSES_SOON,
        /** The hours say that the desk opens or closes. */
        DOOR;

        /** Whether nothing happens then but that everything is looked at again. */
        boolean isReminder() {
            return this == LOOK_AGAIN || this == WRAPPED_UP || this == CLOSES_SOON;
        }
    }

    @Override
    public int compareTo(Deadline other) {
        int order = at.compareTo(other.at);
        order = order != 0 ? order : kind.compareTo(other.kind);
        order = order != 0 ? order : about.compareTo(other.about);
        return order != 0 ? order : Integer.compare(offer, other.offer);
    }
}
