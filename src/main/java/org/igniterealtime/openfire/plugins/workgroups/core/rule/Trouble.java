package org.igniterealtime.openfire.plugins.workgroups.core.rule;

/**
 * Why a rule cannot be evaluated. The same trouble of the same rule is the same value, so that it can be reported once.
 *
 * @param about the queue, the field or the pattern, in the rule's own words; never what a visitor said
 */
public record Trouble(Kind kind, String about) {

    /** The kinds of trouble. */
    public enum Kind {
        /** It names a queue that the workgroup does not have. */
        NO_SUCH_QUEUE,
        /** It compares as a number what a visitor gave as something else. */
        NOT_A_NUMBER,
        /** Its pattern is none, or one that could keep the desk busy without reading anything. */
        BAD_PATTERN,
        /** Its pattern went through a visitor's text again and again, beyond {@link Steps}. */
        SLOW_PATTERN
    }
}
