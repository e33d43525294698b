package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Version;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** A command that changes a workgroup: the first form asks which one, the second shows what holds now. What is left blank stays as it is. */
abstract class ChangingCommand implements ArrangingCommand {

    final Names names;
    final Texts texts;
    private final String node;
    private final String formType;
    private final String key;

    /** @param key what its texts begin with, such as {@code command.duty} */
    ChangingCommand(Directory directory, Texts texts, String node, String formType, String key) {
        this.names = new Names(directory);
        this.texts = texts;
        this.node = node;
        this.formType = formType;
        this.key = key;
    }

    /**
     * What holds now, to be changed.
     *
     * @param chosen what an earlier form said
     */
    abstract Form form(WorkgroupSettings now, Fields chosen);

    /**
     * What the fields make of the settings.
     *
     * @throws WrongField if one does not say what it should; nothing is changed then
     */
    abstract WorkgroupSettings change(WorkgroupSettings now, Fields fields);

    /** What the record of a change compares: name to what holds. */
    Map<String, List<String>> written(WorkgroupSettings settings, Fields fields) {
        return Form.read(form(settings, fields).element());
    }

    @Override
    public final String node() {
        return node;
    }

    @Override
    public final String name() {
        return texts.get(key);
    }

    @Override
    public final String done() {
        return texts.get(key + ".done");
    }

    @Override
    public final Form form() {
        return start("command.update.which", names.workgroups());
    }

    private Form start(String instructions, Map<String, String> workgroups) {
        return Form.toFillIn(name(), texts.get(instructions)).field("FORM_TYPE", "hidden", null, formType)
            .choice("workgroup", "list-single", texts.get("command.field.workgroup"), workgroups).mandatory();
    }

    /** COMPAT: what was chosen is shown again, for Smack 4.4 sends no hidden field back; of the kind that it had before, or Smack hangs up. */
    final Form start(String instructions, WorkgroupSettings chosen) {
        return start(instructions, Map.of(names.address(chosen), chosen.name())).value(names.address(chosen));
    }

    @Override
    public final boolean hasSecondForm() {
        return true;
    }

    @Override
    public Optional<Handling> second(Fields fields, Stage stage) {
        return stage.hasOnly("workgroup") ? Optional.of(new Handling.Reply(stage.lastForm(shown(names.workgroup(fields), fields)))) : Optional.empty();
    }

    /** The form with a mark of what it shows. */
    final Form shown(WorkgroupSettings now, Fields chosen) {
        return form(now, chosen).field(Fields.SHOWN, "hidden", null, version(now, chosen));
    }

    /** The same as long as the form is. */
    final String version(WorkgroupSettings now, Fields chosen) {
        return Version.of(Form.read(form(now, chosen).element()).entrySet().stream()
            .flatMap(field -> Stream.concat(Stream.of("", field.getKey()), field.getValue().stream())));
    }

    @Override
    public final Arrangement read(Fields fields) {
        return new Arrangement.Update(names.workgroup(fields).name(), node.substring(node.indexOf('#') + 1), now -> changed(now, fields));
    }

    // COMPAT: whoever sends the form back as a whole (Psi, Gajim) sends the mark, too, and cannot write over what he has not seen; Smack sends
    // neither hidden fields nor those that were not filled in, and so changes those only.
    private Arrangement.Change changed(WorkgroupSettings now, Fields fields) {
        try {
            WorkgroupSettings made = change(now, fields);
            return fields.text(Fields.SHOWN).filter(seen -> !seen.equals(version(now, fields))).isPresent()
                ? new Arrangement.Refused(texts.get("arrange.changed", now.name()))
                : new Arrangement.Made(made, differences(written(now, fields), written(made, fields)));
        } catch (WrongField wrong) {
            return new Arrangement.Refused(wrong.tell(texts));
        }
    }

    private static String differences(Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : all) {
            String was = String.join(",", before.getOrDefault(name, List.of()));
            String is = String.join(",", after.getOrDefault(name, List.of()));
            if (!was.equals(is)) {
                lines.add(name + ": " + was + " -> " + is);
            }
        }
        return String.join("\n", lines);
    }
}
