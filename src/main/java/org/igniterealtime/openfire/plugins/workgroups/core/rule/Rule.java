package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.Collection;
import java.util.Optional;

/**
 * A routing rule.
 *
 * @param name    by which it is reported and explained; may be empty
 * @param goOn    whether the rules after it are looked at too if it matches
 * @param enabled whether it is looked at
 */
public record Rule(String name, Condition condition, Actions actions, boolean goOn, boolean enabled) {

    /** Conditions within conditions. */
    public static final int DEEPEST = 20;

    public Rule {
        if (name.isBlank() && !name.isEmpty()) {
            throw new IllegalArgumentException("a rule with a blank name");
        }
        if (condition.depth() > DEEPEST) {
            throw new IllegalArgumentException("conditions more than " + DEEPEST + " deep");
        }
    }

    /**
     * Why this rule cannot be evaluated, whatever the request.
     *
     * @param queues the names of the workgroup's queues
     */
    public Optional<Trouble> trouble(Collection<String> queues) {
        Optional<String> missing = actions.queue().filter(name -> known(name, queues).isEmpty());
        if (missing.isPresent()) {
            return missing.map(name -> new Trouble(Trouble.Kind.NO_SUCH_QUEUE, name));
        }
        return condition.patterns().filter(pattern -> !pattern.isValid()).findFirst()
            .map(pattern -> new Trouble(Trouble.Kind.BAD_PATTERN, pattern.toString()));
    }

    /** What it sets, the queue named as the workgroup names it. */
    Actions actions(Collection<String> queues) {
        return new Actions(actions.queue().flatMap(name -> known(name, queues)), actions.priority(), actions.agent(), actions.tags());
    }

    private static Optional<String> known(String name, Collection<String> queues) {
        return queues.stream().filter(queue -> queue.equalsIgnoreCase(name.strip())).findFirst();
    }

    /** One line, as {@link RuleText} reads it. */
    @Override
    public String toString() {
        String set = actions.toString();
        String then = set.isEmpty() ? goOn ? "go on" : "stop" : goOn ? set + "; go on" : set;
        return (enabled ? "" : "off ") + (name.isEmpty() ? "" : Reserved.wordOrQuote(name) + ": ") + condition + " -> " + then;
    }
}
