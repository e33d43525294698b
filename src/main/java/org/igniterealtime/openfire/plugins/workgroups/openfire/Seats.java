package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Seat;

/**
 * Where workgroups sit in rooms.
 *
 * @param service the workgroup service's domain
 * @param muc     the domain of the service that the rooms are on
 */
record Seats(String service, String muc) {

    Seat of(String workgroup, String request) {
        return new Seat(address(workgroup), new Address(request + '@' + muc, ""), workgroup);
    }

    /** In the room of a session: that of the workgroup whose address the visitor knows. */
    Seat of(String workgroup, Request request) {
        return of(request.door().orElse(workgroup), request.id());
    }

    /** The address by which a visitor is told of his request. */
    Address door(String workgroup, Request request) {
        return address(request.door().orElse(workgroup));
    }

    Address address(String workgroup) {
        return new Address(workgroup + '@' + service, "");
    }
}
