package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** A workgroup's own settings. */
final class WorkgroupPage implements Page {

    private final Desks desks;
    private final Form<WorkgroupSettings> form;
    private final Names names;
    private final Picker picker;
    private final AuditLog log;

    WorkgroupPage(Desks desks, Names names, Picker picker, AuditLog log) {
        this.desks = desks;
        this.form = new WorkgroupForm(names).form();
        this.names = names;
        this.picker = picker;
        this.log = log;
    }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("name")).<Outcome>map(now -> {
            FormView view = FormView.of(now, "", form.show(now), Done.of(asked));
            return new Outcome.Show(view.done().equals("console.done.created") ? started(now, view) : view);
        }).orElseGet(Outcome.Missing::new);
    }

    private FormView started(WorkgroupSettings now, FormView view) {
        boolean deserted = now.queues().stream().allMatch(queue -> queue.users().isEmpty() && queue.groups().isEmpty());
        return view.with(new FormView.Start(names.address(now.name()), deserted))
            .with(now.queues().stream().map(picker::unknown).flatMap(List::stream).toList());
    }

    @Override
    public Outcome change(String who, Submitted typed) {
        Submitted sent = picker.added(typed);
        Optional<String> wanted = picker.wanted(sent);
        if (wanted.isPresent()) {
            return desks.find(sent.text("name")).<Outcome>map(now -> new Outcome.Show(FormView.of(now, "",
                picker.found(form.keep(now, sent), wanted.get(), sent), ""))).orElseGet(Outcome.Missing::new);
        }
        return saved(who, sent);
    }

    private Outcome saved(String who, Submitted sent) {
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
