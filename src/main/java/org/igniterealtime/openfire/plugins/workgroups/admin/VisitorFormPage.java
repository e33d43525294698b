package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Question;
import org.igniterealtime.openfire.plugins.workgroups.protocol.VisitorForm;

/**
 * Where the form that visitors fill in is designed. Each button sends all of it: those that add, move and remove fields only draw it anew,
 * and nothing holds until it is saved.
 */
final class VisitorFormPage implements Page {

    private final Desks desks;
    private final Wording wording;
    private final AuditLog log;

    VisitorFormPage(Desks desks, Wording wording, AuditLog log) {
        this.desks = desks;
        this.wording = wording;
        this.log = log;
    }

    /**
     * What is shown.
     *
     * @param preview  what a visitor would be asked; null if it cannot be shown as long as something is wrong
     * @param conflict whether somebody else has changed the form since it was shown
     * @param unsaved  whether what is shown does not hold yet
     * @param done     the key of what was done just now; empty for nothing
     */
    public record View(String workgroup, Nav nav, FormDraft draft, List<Question> preview, String version, boolean conflict, boolean unsaved,
                       String done) {

        /** The kinds of fields, by which {@code console.kind.KIND} is found. */
        public List<String> kinds() {
            return FieldDraft.words(JoinField.Kind.values());
        }

        /** Where hidden fields come from. */
        public List<String> sources() {
            return FieldDraft.words(JoinField.Source.values());
        }
    }

    private Outcome page(WorkgroupSettings workgroup, FormDraft.Reading reading, String version, boolean conflict, String done) {
        FormDraft holds = FormDraft.of(workgroup.form());
        List<Question> preview = reading.form().map(form -> VisitorForm.questions(form, wording.texts())).orElse(null);
        return new Outcome.Show(new View(workgroup.name(), Nav.of(workgroup), reading.draft(), preview, version, conflict,
            !reading.draft().version().equals(holds.version()), done));
    }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("name")).map(workgroup -> {
            FormDraft draft = FormDraft.of(workgroup.form());
            return page(workgroup, draft.read(), draft.version(), false, Done.of(asked));
        }).orElseGet(Outcome.Missing::new);
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Optional<WorkgroupSettings> found = desks.find(sent.text("name"));
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        FormDraft typed = FormDraft.of(sent);
        return switch (sent.text("do")) {
            case "save" -> save(who, found.get(), typed.read(), sent.text("version"));
            case "preview" -> page(found.get(), typed.read(), sent.text("version"), false, "");
            case "usual" -> page(found.get(), FormDraft.of(JoinForm.DEFAULT).read(), sent.text("version"), false, "");
            // A field that was only just added is blank, and nothing is said about that yet.
            default -> page(found.get(), drawn(typed.after(sent.text("do"))), sent.text("version"), false, "");
        };
    }

    private static FormDraft.Reading drawn(FormDraft draft) {
        return new FormDraft.Reading(draft.read().form(), draft);
    }

    private Outcome save(String who, WorkgroupSettings workgroup, FormDraft.Reading reading, String version) {
        Optional<WorkgroupSettings> before = desks.update(workgroup.name(), now -> reading.form()
            .filter(form -> version.equals(FormDraft.of(now.form()).version())).map(now::with));
        if (before.isEmpty()) {
            return new Outcome.Missing();
        }
        FormDraft held = FormDraft.of(before.get().form());
        if (!version.equals(held.version()) || reading.form().isEmpty()) {
            return page(before.get(), reading, held.version(), !version.equals(held.version()), "");
        }
        log.note(who, "changed form of workgroup " + workgroup.name(), reading.draft().differencesFrom(held));
        return Outcome.go("visitor-form", "name", workgroup.name(), "done", "saved");
    }
}
