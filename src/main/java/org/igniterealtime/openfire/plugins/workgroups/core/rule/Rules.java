package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The routing rules of a workgroup, looked at in their order. The first that matches decides, unless it says to go on; then later ones may
 * add what is not set yet, and further tags. A rule that cannot be evaluated is skipped whole. Immutable.
 */
public record Rules(List<Rule> rules) {

    /** More are refused. */
    public static final int MOST = 200;
    /** No rule. */
    public static final Rules NONE = new Rules(List.of());

    public Rules {
        rules = List.copyOf(rules);
        if (rules.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " rules");
        }
        List<String> names = rules.stream().map(rule -> rule.name().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty()).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("two rules of one name");
        }
    }

    /**
     * Routes a request, or tries the rules on a made-up one: it changes nothing.
     *
     * @param queues the names of the workgroup's queues
     */
    public Routed route(Facts facts, Collection<String> queues) {
        List<Step> trail = new ArrayList<>();
        Actions outcome = Actions.NONE;
        boolean decided = false;
        for (Rule rule : rules) {
            Verdict verdict = decided ? new Verdict.NotReached() : judge(rule, facts, queues, outcome);
            trail.add(new Step(trail.size() + 1, rule, verdict));
            if (verdict instanceof Verdict.Matched matched) {
                outcome = outcome.and(matched.set());
                decided = !rule.goOn();
            }
        }
        return new Routed(outcome, trail);
    }

    private static Verdict judge(Rule rule, Facts facts, Collection<String> queues, Actions earlier) {
        if (!rule.enabled()) {
            return new Verdict.Off();
        }
        Optional<Trouble> trouble = rule.trouble(queues);
        if (trouble.isPresent()) {
            return new Verdict.Skipped(trouble.get());
        }
        try {
            boolean matches = rule.condition().holds(facts, new Steps());
            return matches ? new Verdict.Matched(rule.actions(queues).without(earlier)) : new Verdict.NotMatched();
        } catch (CannotTell e) {
            return new Verdict.Skipped(e.trouble());
        }
    }

    /**
     * The rules that would be skipped whatever the request, for whoever has just written them or deleted a queue.
     *
     * @param queues the names of the workgroup's queues
     */
    public List<Step> broken(Collection<String> queues) {
        List<Step> broken = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            int number = i + 1;
            Rule rule = rules.get(i);
            rule.trouble(queues).ifPresent(trouble -> broken.add(new Step(number, rule, new Verdict.Skipped(trouble))));
        }
        return broken;
    }
}
