package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the rules sent a request, and why.
 *
 * @param outcome what they set together; the queue named as the workgroup names it
 * @param trail   one step for each rule, in their order
 */
public record Routed(Actions outcome, List<Step> trail) {

    public Routed {
        trail = List.copyOf(trail);
    }

    /** The rule that chose the queue; empty if none did. */
    public Optional<Step> choseQueue() {
        return setBy(set -> set.queue().isPresent());
    }

    /** The rule that chose the priority. */
    public Optional<Step> chosePriority() {
        return setBy(set -> set.priority().isPresent());
    }

    /** The rule that chose the preferred agent. */
    public Optional<Step> choseAgent() {
        return setBy(set -> set.agent().isPresent());
    }

    /** The rules that could not be evaluated. */
    public List<Step> skipped() {
        return trail.stream().filter(step -> step.verdict() instanceof Verdict.Skipped).toList();
    }

    private Optional<Step> setBy(Predicate<Actions> what) {
        return trail.stream().filter(step -> step.verdict() instanceof Verdict.Matched matched && what.test(matched.set())).findFirst();
    }
}
