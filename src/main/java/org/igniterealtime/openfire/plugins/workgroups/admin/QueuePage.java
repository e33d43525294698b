package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** A queue's settings. */
final class QueuePage implements Page {

    private final Desks desks;
    private final Names names;
    private final Picker picker;
    private final AuditLog log;

    QueuePage(Desks desks, Names names, Picker picker, AuditLog log) {
        this.desks = desks;
        this.names = names;
        this.picker = picker;
        this.log = log;
    }

    private Form<QueueSettings> form(WorkgroupSettings workgroup) {
        return new QueueForm(names, name -> desks.find(name).map(WorkgroupSettings::name), workgroup).form();
    }

    private static Optional<QueueSettings> queue(WorkgroupSettings workgroup, Submitted asked) {
        return workgroup.queues().stream().filter(one -> one.name().equals(asked.text("queue"))).findFirst();
    }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("workgroup")).flatMap(workgroup -> queue(workgroup, asked).<Outcome>map(queue ->
            new Outcome.Show(FormView.of(workgroup, queue.name(), form(workgroup).show(queue), Done.of(asked))
                .with(picker.unknown(queue)))))
            .orElseGet(Outcome.Missing::new);
    }

    @Override
    public Outcome change(String who, Submitted typed) {
        Submitted sent = picker.added(typed);
        Optional<WorkgroupSettings> found = desks.find(sent.text("workgroup")).filter(workgroup -> queue(workgroup, sent).isPresent());
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        return picker.wanted(sent).<Outcome>flatMap(field -> queue(found.get(), sent).map(queue -> new Outcome.Show(FormView.of(found.get(),
            queue.name(), picker.found(form(found.get()).keep(queue, sent), field, sent), "")))).orElseGet(() -> saved(who, sent, found.get()));
    }

    private Outcome saved(String who, Submitted sent, WorkgroupSettings found) {
        Edit<QueueSettings> edit = new Edit<>(form(found), sent);
        Optional<WorkgroupSettings> before = desks.update(found.name(), now -> queue(now, sent).flatMap(edit::of)
            .map(made -> now.with(now.queues().stream().map(one -> one.name().equals(made.name()) ? made : one).toList())));
        if (before.flatMap(now -> queue(now, sent)).isEmpty()) {
            return new Outcome.Missing();
        }
        String name = found.name();
        String queue = sent.text("queue");
        if (edit.made().isEmpty()) {
            return new Outcome.Show(FormView.of(before.get(), queue, edit.shown(), ""));
        }
        log.note(who, "changed queue " + queue + " of workgroup " + name, edit.differences());
        return Outcome.go("queue", "workgroup", name, "queue", queue, "done", "saved");
    }
}
