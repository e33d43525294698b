package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Ends a workgroup. */
final class DeleteWorkgroup implements ArrangingCommand {

    private final Names names;
    private final Texts texts;

    DeleteWorkgroup(Directory directory, Texts texts) {
        names = new Names(directory);
        this.texts = texts;
    }

    @Override
    public String node() {
        return "http://jabber.org/protocol/admin#delete-workgroup";
    }

    @Override
    public String name() {
        return texts.get("command.delete");
    }

    @Override
    public Form form() {
        return Form.toFillIn(name(), texts.get("command.delete.instructions"))
            .field("FORM_TYPE", "hidden", null, "http://jabber.org/protocol/admin")
            .choice("workgroup", "list-single", texts.get("command.field.workgroup"), names.workgroups()).mandatory();
    }

    @Override
    public Arrangement read(Fields fields) {
        return new Arrangement.Delete(names.workgroup(fields).name());
    }

    @Override
    public String done() {
        return texts.get("command.delete.done");
    }
}
