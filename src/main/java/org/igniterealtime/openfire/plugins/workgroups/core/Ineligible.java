package org.igniterealtime.openfire.plugins.workgroups.core;

/** Why an agent is not offered a request. The first that applies is the one named. */
public enum Ineligible {
    NOT_MEMBER, OFF_DUTY, AWAY, FULL,
    /** He rejected or missed this request a short while ago. */
    DECLINED,
    /** He is the visitor. */
    SAME_PERSON,
    /** He is in this chat already, or was asked to join it. */
    IN_CHAT
}
