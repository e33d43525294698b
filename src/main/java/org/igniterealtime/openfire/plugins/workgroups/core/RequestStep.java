package org.igniterealtime.openfire.plugins.workgroups.core;

/** What can happen to a request; {@link RequestState} lists where each step leads. */
public enum RequestStep {
    /** It is put to an agent. */
    OFFER,
    /** An agent took it. */
    ACCEPT,
    /** Back to its old place: rejected, expired, agent or room lost, not taken in elsewhere. */
    RETURN,
    /** The room is open and both are invited. */
    OPEN,
    /** The chat is over. */
    END,
    /** The visitor left or vanished. */
    LEAVE,
    /** Nobody took it within the request timeout. */
    EXPIRE,
    /** The desk was closed or deleted. */
    CLOSE,
    /** Another workgroup is asked to take the visitor in. */
    SEND,
    /** It has, and the visitor is let go. */
    HAND_ON,
    /** It went to another workgroup for good, or stays with the one that it was to come from. */
    MOVE,
    /** The workgroup where the visitor was has let go: from now on he is in line here. */
    ADMIT
}
