package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.Map;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
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

    /** What holds now, to be changed. */
    abstract Form form(WorkgroupSettings workgroup);

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
        return stage.hasOnly("workgroup") ? Optional.of(new Handling.Reply(stage.lastForm(form(names.workgroup(fields))))) : Optional.empty();
    }
}
