package org.igniterealtime.openfire.plugins.workgroups.core;

/** How a request ended. */
public enum Outcome {
    /** Visitor and agent were in the room, and left it. */
    SERVED,
    /** The visitor never entered the room. */
    MISSED,
    /** The agent left the room for good while the visitor was there. */
    AGENT_LEFT,
    /** The room was destroyed or lost under them. */
    ROOM_LOST,
    /** The visitor left before an agent came: asked to be taken out of line, or left the room. */
    DEPARTED,
    /** A supervisor took the visitor out of line. */
    REMOVED,
    /** The visitor's connection ended. */
    VANISHED,
    /** Nobody took the request within its time. */
    TIMED_OUT,
    /** The desk was closed or deleted. */
    DESK_CLOSED,
    /** Another workgroup has the visitor. */
    MOVED
}
