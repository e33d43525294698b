package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.function.Consumer;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** Lets supervisors into the rooms of running chats. */
public interface RoomKeys {

    /** Where the chat of a session is held. */
    Address room(String session);

    /**
     * Makes somebody an owner of the room, and invites him.
     *
     * @param request whose room is open
     * @param who     bare
     * @param done    is told once whether the room let him in; on whatever thread
     */
    void admit(String workgroup, Request request, Address who, Consumer<Boolean> done);
}
