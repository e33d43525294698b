package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.Packet;

/** Changes one of the texts that a workgroup's visitors and agents read. A blank text is a text; our own comes back by a reset. */
final class SetWorkgroupText implements AdHocCommand {

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
            .required("workgroup", "jid-single", texts.get("command.field.workgroup"))
            .required("name", "text-single", texts.get("command.field.text-name"))
            .field("value", "text-multi", texts.get("command.field.text-value"))
            .field("reset", "boolean", texts.get("command.field.text-reset"));
    }

    @Override
    public Handling run(Fields fields, Function<Optional<String>, List<Packet>> reply) {
        Shelf shelf = Shelf.of(names.workgroup(fields).name());
        String name = fields.required("name");
        if (!KnownTexts.isOfWorkgroup(name)) {
            throw new WrongField("name", "field.text", name);
        }
        if (fields.truth("reset").orElse(false)) {
            return new Handling.Read(archive -> {
                archive.texts().remove(shelf, name);
                return reply.apply(Optional.empty());
            });
        }
        String value = KnownTexts.fit(name, fields.whole("value"))
            .orElseThrow(() -> new WrongField("value", "field.unfit", name, String.valueOf(KnownTexts.LONGEST)));
        return new Handling.Read(archive -> {
            archive.texts().put(shelf, name, value);
            return reply.apply(Optional.empty());
        });
    }

    @Override
    public String done() {
        return texts.get("command.text.done");
    }
}
