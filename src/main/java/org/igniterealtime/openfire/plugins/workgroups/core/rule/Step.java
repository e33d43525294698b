package org.igniterealtime.openfire.plugins.workgroups.core.rule;

/**
 * One rule's part in the routing of a request.
 *
 * @param number the rule's place among the rules, from 1
 */
public record Step(int number, Rule rule, Verdict verdict) {
}
