package org.igniterealtime.openfire.plugins.workgroups.core;

/** Why an agent is not offered a request. The first that applies is the one named. */
public enum Ineligible {
    NOT_MEMBER, OFF_DUTY, AWAY,
    /** He missed too many offers in a row, and has not shown himself since. */
    PAUSED,
    /** His last chat has only just ended. */
    WRAP_UP,
    /** All his slots are filled by chats. */
    FULL,
    /** All his slots are filled, some by offers that he has not answered. */
    PENDING_OFFER,
    /** He has as many chats of this queue as one agent may have. */
    QUEUE_FULL,
    /** He is the visitor. */
    SAME_PERSON,
    /** He rejected or missed this request a short while ago, or accepted it and did not come. */
    DECLINED,
    /** He is being offered this very request. */
    ASKED,
    /** The visitor does not want him. */
    UNWANTED,
    /** Another agent is kept for this visitor for a while. */
    KEPT_FOR_OTHER,
    /** Agents of a lower skill level come first for a while. */
    LEVEL,
    /** He is in this chat already, or was asked to join it. */
    IN_CHAT
}
