package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Version;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;

/** Changes one of the texts that a workgroup's visitors and agents read. A blank text is a text; our own comes back by a reset. */
final class SetWorkgroupText implements ArrangingCommand {

    private final Names names;
    private final Texts texts;

    SetWorkgroupText(Directory directory, Texts texts) {
        names = new Names(directory);
        this.texts = texts;
    }

    @Override
    public String node() {
        return "http://jabber.org/protocol/admin#set-workgroup-value";
    }

    @Override
    public String name() {
        return texts.get("command.text");
    }

    @Override
    public Form form() {
        return Form.toFillIn(name(), texts.get("command.text.instructions"))
            .field("FORM_TYPE", "hidden", null, "http://jabber.org/protocol/admin")
            .choice("workgroup", "list-single", texts.get("command.field.workgroup"), names.workgroups()).mandatory()
            .required("name", "text-single", texts.get("command.field.text-name"));
    }

    @Override
    public boolean hasSecondForm() {
        return true;
    }

    @Override
    public Optional<Handling> second(Fields fields, Stage stage) {
        if (!stage.hasOnly("workgroup", "name")) {
            return Optional.empty();
        }
        WorkgroupSettings workgroup = names.workgroup(fields);
        String name = known(fields);
        return Optional.of(new Handling.Read(archive -> stage.lastForm(form(workgroup, name,
            shown(name, archive.texts().get(Shelf.of(workgroup.name()), name))))));
    }

    // COMPAT: what was chosen is shown again, for Smack 4.4 sends no hidden field back; and every field is of the kind that it had in the first
    // form, or Smack hangs up.
    private Form form(WorkgroupSettings workgroup, String name, String now) {
        return Form.toFillIn(name(), workgroup.name() + ": " + name)
            .field("FORM_TYPE", "hidden", null, "http://jabber.org/protocol/admin")
            .choice("workgroup", "list-single", texts.get("command.field.workgroup"), Map.of(names.address(workgroup), workgroup.name()))
            .value(names.address(workgroup)).mandatory()
            .required("name", "text-single", texts.get("command.field.text-name")).value(name)
            .field(Fields.SHOWN, "hidden", null, version(now))
            .field("value", "text-multi", texts.get("command.field.text-value"), now.isEmpty() ? new String[0] : now.split("\n", -1))
            .field("reset", "boolean", texts.get("command.field.text-reset"), "0");
    }

    private static String version(String shown) {
        return Version.of(Stream.of(shown));
    }

    /** What holds: our own as long as no admin has said anything. */
    private String shown(String name, Optional<String> kept) {
        return kept.orElseGet(() -> switch (name) {
            case KnownTexts.SUBJECT -> texts.get("form.offline.subject");
            case KnownTexts.OFFLINE_TEXT -> texts.get("form.offline.text");
            default -> name.startsWith(KnownTexts.CHAT) ? texts.get(name) : "";
        });
    }

    private static String known(Fields fields) {
        String name = fields.required("name");
        if (!KnownTexts.isOfWorkgroup(name)) {
            throw new WrongField("name", "field.text", name);
        }
        return name;
    }

    @Override
    public Arrangement read(Fields fields) {
        String workgroup = names.workgroup(fields).name();
        String name = known(fields);
        Optional<String> seen = fields.text(Fields.SHOWN);
        return new Arrangement.Say(workgroup, name, fields.truth("reset").orElse(false) ? Optional.empty() : Optional.of(value(name, fields)),
            kept -> seen.isEmpty() || seen.get().equals(version(shown(name, kept))));
    }

    private static String value(String name, Fields fields) {
        return KnownTexts.fit(name, fields.whole("value"))
            .orElseThrow(() -> new WrongField("value", "field.unfit", name, String.valueOf(KnownTexts.LONGEST)));
    }

    @Override
    public String done() {
        return texts.get("command.text.done");
    }
}
