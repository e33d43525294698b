package org.igniterealtime.openfire.plugins.workgroups.core;

/** What can happen to a request; {@link RequestState} lists where each step leads. */
public enum RequestStep {
    /** It is put to an agent. */
    OFFER,
    /** An agent took it. */
    ACCEPT,
    /** Back to its old place: rejected, expired, agent or room lost. */
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
    /** It went to another workgroup. */
    MOVE
}
