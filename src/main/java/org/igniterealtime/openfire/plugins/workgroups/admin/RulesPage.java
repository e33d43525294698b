package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** A workgroup's routing rules, and a visitor to try them on. */
final class RulesPage implements Page {

    private final Desks desks;
    private final AuditLog log;
    private final InstantSource clock;
    private final Form<WorkgroupSettings> rules = RulesForm.form();
    private final Form<Sample> sample = Sample.form();

    RulesPage(Desks desks, AuditLog log, InstantSource clock) {
        this.desks = desks;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is shown.
     *
     * @param sample the visitor to try the rules on
     * @param trial  what becomes of him; null if nothing was tried
     * @param queues to which rules can send visitors
     */
    public record View(String workgroup, Nav nav, Filled form, Filled sample, Trial trial, List<String> queues, String done) implements Fillable { }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("workgroup")).map(now -> view(now, rules.show(now), sample.show(Sample.NONE), null, Done.of(asked)))
            .orElseGet(Outcome.Missing::new);
    }

    private static Outcome view(WorkgroupSettings now, Filled form, Filled sample, Trial trial, String done) {
        return new Outcome.Show(new View(now.name(), Nav.of(now), form, sample, trial, RulesForm.queues(now), done));
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        return sent.text("do").equals("try") ? tried(sent) : saved(who, sent);
    }

    private Outcome tried(Submitted sent) {
        return desks.find(sent.text("workgroup")).map(now -> {
            Form.Reading<WorkgroupSettings> typed = rules.read(now, sent);
            Form.Reading<Sample> visitor = sample.ask(Sample.NONE, sent);
            LocalDateTime time = LocalDateTime.ofInstant(clock.instant(), now.opening().hours().zone());
            Trial trial = typed.value().flatMap(settings -> visitor.value().map(one -> Trial.of(settings, one, time))).orElse(null);
            return view(now, typed.shown(), visitor.shown(), trial, "");
        }).orElseGet(Outcome.Missing::new);
    }

    private Outcome saved(String who, Submitted sent) {
        Edit<WorkgroupSettings> edit = new Edit<>(rules, sent);
        Optional<WorkgroupSettings> before = desks.update(sent.text("workgroup"), edit::of);
        if (before.isEmpty()) {
            return new Outcome.Missing();
        }
        if (edit.made().isEmpty()) {
            return view(before.get(), edit.shown(), sample.ask(Sample.NONE, sent).shown(), null, "");
        }
        log.note(who, "changed rules of workgroup " + before.get().name(), edit.differences());
        return Outcome.go("rules", "workgroup", before.get().name(), "done", "saved");
    }
}
