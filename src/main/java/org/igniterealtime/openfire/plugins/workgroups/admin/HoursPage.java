package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** A workgroup's opening hours, and what they mean for the next days. */
final class HoursPage implements Page {

    private final Desks desks;
    private final AuditLog log;
    private final InstantSource clock;
    private final Form<WorkgroupSettings> form;

    HoursPage(Desks desks, AuditLog log, InstantSource clock) {
        this.desks = desks;
        this.log = log;
        this.clock = clock;
        this.form = new HoursForm(clock).form();
    }

    /**
     * What is shown.
     *
     * @param on    whether the workgroup's admin lets visitors in at all
     * @param plan  what the hours mean
     * @param typed whether that is of hours that were typed and not saved
     */
    public record View(String workgroup, Nav nav, Filled form, boolean on, DoorPlan plan, boolean typed, String done) implements Fillable { }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("workgroup")).map(now -> view(now, form.show(now), Optional.empty(), Done.of(asked)))
            .orElseGet(Outcome.Missing::new);
    }

    private Outcome view(WorkgroupSettings now, Filled filled, Optional<WorkgroupSettings> typed, String done) {
        return new Outcome.Show(new View(now.name(), Nav.of(now), filled, now.open(), DoorPlan.of(typed.orElse(now), clock.instant()),
            typed.isPresent(), done));
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        return sent.text("do").equals("try") ? tried(sent) : saved(who, sent);
    }

    private Outcome tried(Submitted sent) {
        return desks.find(sent.text("workgroup")).map(now -> {
            Form.Reading<WorkgroupSettings> reading = form.read(now, sent);
            return view(now, reading.shown(), reading.value(), "");
        }).orElseGet(Outcome.Missing::new);
    }

    private Outcome saved(String who, Submitted sent) {
        Edit<WorkgroupSettings> edit = new Edit<>(form, sent);
        Optional<WorkgroupSettings> before = desks.update(sent.text("workgroup"), edit::of);
        if (before.isEmpty()) {
            return new Outcome.Missing();
        }
        if (edit.made().isEmpty()) {
            return view(before.get(), edit.shown(), Optional.empty(), "");
        }
        log.note(who, "changed hours of workgroup " + before.get().name(), edit.differences());
        return Outcome.go("hours", "workgroup", before.get().name(), "done", "saved");
    }
}
