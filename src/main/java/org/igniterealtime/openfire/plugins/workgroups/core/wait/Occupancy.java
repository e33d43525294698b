package org.igniterealtime.openfire.plugins.workgroups.core.wait;

/**
 * How full a queue is.
 *
 * @param slots   chats that the agents of the queue who are on duty and available can have at once
 * @param free    how many of them are not filled, by a chat or by an offer, of whatever queue
 * @param waiting visitors in line, those on offer included
 */
public record Occupancy(int slots, int free, int waiting) {

    /** Whether there is somebody to serve, and nobody free to do so. */
    public boolean allBusy() {
        return slots > 0 && free == 0;
    }
}
