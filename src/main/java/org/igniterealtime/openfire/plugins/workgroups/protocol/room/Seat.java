package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/**
 * The workgroup's place in one room.
 *
 * @param workgroup the workgroup's bare address
 * @param room      the room's bare address; its local part is the request's id
 * @param nickname  as whom the workgroup sits there, and the resource it does so with
 */
public record Seat(Address workgroup, Address room, String nickname) {

    /** The workgroup's own full address, from which it speaks to the room. */
    public Address own() {
        return new Address(workgroup.bare(), nickname);
    }

    /** How the room calls it. */
    public Address inRoom() {
        return new Address(room.bare(), nickname);
    }

    /** The request that is served in the room. */
    public String request() {
        return room.local();
    }
}
