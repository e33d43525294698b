package org.igniterealtime.openfire.plugins.workgroups.desk;

import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/**
 * The rooms of chat sessions. What becomes of them is told to the workgroup as commands: RoomOpened, RoomFailed, RoomLost, RoomFound,
 * EnterRoom, LeaveRoom, Say. Must not block.
 */
public interface Rooms {

    /** Opens the request's room for its agent and visitor; lets a new agent in if the room stands already. */
    void open(String workgroup, Request request);

    /** Takes up a room that was open before a restart, if it still stands. */
    void reenter(String workgroup, Request request);

    /**
     * Gives the room up: leaves it, which ends an empty one, or gives up opening it.
     *
     * @param occupied whether somebody is in it: then it is destroyed, so that nobody goes on talking unheard
     */
    void close(String workgroup, String request, boolean occupied);
}
