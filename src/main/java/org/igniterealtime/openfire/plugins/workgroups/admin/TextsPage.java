package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;

/** What a workgroup's visitors and agents are told. */
final class TextsPage implements Page {

    private final Desks desks;
    private final KeptTexts texts;
    private final Wording wording;
    private final AuditLog log;

    TextsPage(Desks desks, KeptTexts texts, Wording wording, AuditLog log) {
        this.desks = desks;
        this.texts = texts;
        this.wording = wording;
        this.log = log;
    }

    /**
     * What is shown.
     *
     * @param mails whether the server can send mail at all
     * @param done  the key of what was done just now; empty for nothing
     */
    public record View(String workgroup, Nav nav, Filled form, boolean mails, String done) { }

    private Outcome show(WorkgroupSettings workgroup, Filled form, String done) {
        return new Outcome.Show(new View(workgroup.name(), Nav.of(workgroup), form, wording.mails().getAsBoolean(), done));
    }

    @Override
    public Outcome show(Submitted asked) {
        return desks.find(asked.text("name")).map(workgroup -> show(workgroup,
            new TextsForm(wording, workgroup.name()).form().show(texts.of(workgroup.name())), Done.of(asked))).orElseGet(Outcome.Missing::new);
    }

    @Override
    public Outcome change(String who, Submitted sent) {
        Optional<WorkgroupSettings> found = desks.find(sent.text("name"));
        if (found.isEmpty()) {
            return new Outcome.Missing();
        }
        String name = found.get().name();
        Edit<Map<String, String>> edit = new Edit<>(new TextsForm(wording, name).form(), sent);
        texts.update(name, edit::of);
        if (edit.made().isEmpty()) {
            return show(found.get(), edit.shown(), "");
        }
        log.note(who, "changed texts of workgroup " + name, edit.differences());
        return Outcome.go("texts", "name", name, "done", "saved");
    }
}
