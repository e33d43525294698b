package org.igniterealtime.openfire.plugins.workgroups.admin;

import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** Sets up a workgroup by one form. */
final class NewWorkgroupPage implements Page {

    private final Desks desks;
    private final Form<WorkgroupSettings> form;
    private final AuditLog log;

    NewWorkgroupPage(Desks desks, Names names, AuditLog log) {
        this.desks = desks;
        this.form = new NewWorkgroupForm(names, name -> desks.find(name).isPresent()).form();
        this.log = log;
    }

    @Override
    public Outcome show(Submitted asked) {
        return show(form.show(NewWorkgroupForm.BLANK));
    }

    private static Outcome show(Filled filled) {
        return new Outcome.Show(new FormView("", "", null, filled, ""));
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Form.Reading<WorkgroupSettings> reading = form.read(NewWorkgroupForm.BLANK, sent);
        if (reading.value().isEmpty()) {
            return show(reading.shown());
        }
        WorkgroupSettings made = reading.value().get();
        if (!desks.create(made)) {
            // Somebody else took the name in this very moment: reading it again finds out.
            return show(form.read(NewWorkgroupForm.BLANK, sent).shown());
        }
        log.note(who, "created workgroup " + made.name(), form.differences(NewWorkgroupForm.BLANK, made));
        return Outcome.go("workgroup", "name", made.name(), "done", "created");
    }
}
