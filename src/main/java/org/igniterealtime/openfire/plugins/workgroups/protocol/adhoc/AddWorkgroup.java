package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Sets up a new workgroup, which is open at once. */
final class AddWorkgroup implements ArrangingCommand {

    private static final String DEFAULT_QUEUE = "default";

    private final Names names;
    private final Texts texts;

    AddWorkgroup(Directory directory, Texts texts) {
        names = new Names(directory);
        this.texts = texts;
    }

    @Override
    public String node() {
        return "http://jabber.org/protocol/admin#add-workgroup";
    }

    @Override
    public String name() {
        return texts.get("command.add");
    }

    @Override
    public Form form() {
        return Tuning.addTo(texts, Timing.DEFAULT, Limits.DEFAULT, Form.toFillIn(name(), texts.get("command.add.instructions"))
            .field("FORM_TYPE", "hidden", null, "http://jabber.org/protocol/admin")
            .required("name", "text-single", texts.get("command.field.name"))
            .field("description", "text-single", texts.get("command.field.description"))
            .field("queues", "text-multi", texts.get("command.field.queues"), DEFAULT_QUEUE)
            .field("members", "text-multi", texts.get("command.field.members"))
            .field("groups", "text-multi", texts.get("command.field.groups"))
            .field("supervisors", "text-multi", texts.get("command.field.supervisors")));
    }

    @Override
    public Arrangement read(Fields fields) {
        String name = names.newWorkgroup(fields);
        Set<Address> users = names.people("members", fields.people("members").orElse(Set.of()));
        Set<String> groups = names.groups(fields.people("groups").orElse(Set.of()));
        List<QueueSettings> queues = names.queues(fields.lines("queues").orElse(Set.of(DEFAULT_QUEUE))).stream()
            .map(queue -> new QueueSettings(queue, "", users, groups)).toList();
        return new Arrangement.Create(new WorkgroupSettings(name, fields.text("description").orElse(""), true,
            Tuning.timing(fields, Timing.DEFAULT), Tuning.limits(fields, Limits.DEFAULT), queues,
            names.people("supervisors", fields.people("supervisors").orElse(Set.of()))));
    }

    @Override
    public String done() {
        return texts.get("command.add.done");
    }
}
