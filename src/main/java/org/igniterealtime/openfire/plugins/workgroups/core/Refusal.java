package org.igniterealtime.openfire.plugins.workgroups.core;

/** Why the desk says no. The protocol turns each into its stanza error. */
public enum Refusal {
    /** The workgroup takes no visitors now. */
    CLOSED,
    /** Nobody is on duty, and the workgroup does not let visitors wait for somebody. */
    NOBODY,
    /** Too many wait already, in all, in this queue, or for this person. */
    FULL,
    /** This visitor is already waiting or in chat here. */
    ALREADY_QUEUED,
    /** This visitor is not waiting here. */
    NOT_QUEUED,
    /** The request's metadata is out of bounds. */
    NOT_ACCEPTABLE,
    /** Not an agent of this workgroup. */
    NOT_MEMBER,
    /** An agent, but not on duty with this session. */
    NOT_ON_DUTY,
    /** An agent, perhaps, but not of this chat. */
    NOT_IN_CHAT,
    /** This chat is on its way to somebody already. */
    ALREADY_ASKED,
    /** Somebody, or the desk itself, has done something else about it since whoever asks looked. */
    CHANGED,
    /** This agent cannot be offered that now, whoever says so: away, paused, resting, full, asked already, or the visitor himself. */
    NOT_FREE,
    /** The workgroup has no such queue. */
    NO_SUCH_QUEUE,
    /** No such offer was made to this agent. */
    NO_SUCH_OFFER,
    /** The offer has been taken by another, has expired, or was revoked. */
    TOO_LATE
}
