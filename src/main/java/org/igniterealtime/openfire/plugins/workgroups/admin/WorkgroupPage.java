package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** A workgroup's own settings. */
final class WorkgroupPage implements Page {

    private final Desks desks;
    private final Form<WorkgroupSettings> form;
    private final AuditLog log;

    WorkgroupPage(Desks desks, Names names, AuditLog log) {
        this.desks = desks;
        this.form = new WorkgroupForm(names).form();
        this.log = log;
    }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("name")).<Outcome>map(now ->
            new Outcome.Show(FormView.of(now, "", form.show(now), Done.of(asked)))).orElseGet(Outcome.Missing::new);
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Edit<WorkgroupSettings> edit = new Edit<>(form, sent);
        Optional<WorkgroupSettings> before = desks.update(sent.text("name"), edit::of);
        if (before.isEmpty()) {
            return new Outcome.Missing();
        }
        if (edit.made().isEmpty()) {
            return new Outcome.Show(FormView.of(before.get(), "", edit.shown(), ""));
        }
        log.note(who, "changed workgroup " + before.get().name(), edit.differences());
        return Outcome.go("workgroup", "name", before.get().name(), "done", "saved");
    }
}
