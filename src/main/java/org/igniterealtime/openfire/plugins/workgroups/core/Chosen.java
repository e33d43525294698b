package org.igniterealtime.openfire.plugins.workgroups.core;

/**
 * What chose the queue that a visitor came to.
 *
 * @param rule the rule's name, if it was one, else null
 */
public record Chosen(By by, String rule) {

    /** A rule; the visitor, who named it; or nobody, and then it was the one that was best off. */
    public enum By { RULE, VISITOR, BEST_OFF }
}
