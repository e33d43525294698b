package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Actions;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Facts;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Routed;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Step;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Verdict;

/**
 * What rules make of a visitor whom an admin has made up.
 *
 * @param comes when he comes, by the workgroup's own clocks
 * @param rows  one for each rule, in their order
 * @param goes  what becomes of him
 */
public record Trial(String comes, List<Row> rows, List<Said> goes) {

    private static final String XMPP = "xmpp";

    /**
     * What one rule says.
     *
     * @param matched whether it has a part in it
     */
    public record Row(int number, String rule, boolean matched, Said said) { }

    /** @param now by the workgroup's own clocks, for a visitor who does not say when he comes */
    static Trial of(WorkgroupSettings workgroup, Sample sample, LocalDateTime now) {
        LocalDateTime comes = sample.comes().orElse(now).withSecond(0).withNano(0);
        Routed routed = workgroup.routing().rules().route(Facts.of(sample.tells(), XMPP, comes), RulesForm.queues(workgroup));
        return new Trial(comes.toString().replace('T', ' '), routed.trail().stream().map(Trial::row).toList(), goes(routed.outcome()));
    }

    private static Row row(Step step) {
        return new Row(step.number(), step.rule().toString(), step.verdict() instanceof Verdict.Matched, said(step));
    }

    private static Said said(Step step) {
        if (step.verdict() instanceof Verdict.Matched matched) {
            return matched.set().equals(Actions.NONE) ? Said.of("console.trial.matches") : Said.of("console.trial.sets", matched.set());
        }
        if (step.verdict() instanceof Verdict.Skipped skipped) {
            return Said.of("console.trial.skipped").with(RulesForm.said(step.rule(), skipped.trouble()));
        }
        if (step.verdict() instanceof Verdict.Off) {
            return Said.of("console.trial.off");
        }
        return Said.of(step.verdict() instanceof Verdict.NotMatched ? "console.trial.not-matched" : "console.trial.not-reached");
    }

    private static List<Said> goes(Actions outcome) {
        List<Said> goes = new ArrayList<>();
        goes.add(outcome.queue().map(queue -> Said.of("console.trial.queue", queue)).orElseGet(() -> Said.of("console.trial.no-queue")));
        outcome.priority().ifPresent(priority -> goes.add(Said.of("console.trial.priority", priority)));
        outcome.agent().ifPresent(agent -> goes.add(Said.of("console.trial.agent", agent)));
        if (!outcome.tags().isEmpty()) {
            goes.add(Said.of("console.trial.tags", String.join(", ", outcome.tags())));
        }
        return goes;
    }
}
