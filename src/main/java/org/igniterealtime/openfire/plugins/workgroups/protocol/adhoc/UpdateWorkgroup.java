package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Changes a workgroup. What is left blank stays as it is. */
final class UpdateWorkgroup implements ArrangingCommand {

    private final Names names;
    private final Texts texts;

    UpdateWorkgroup(Directory directory, Texts texts) {
        names = new Names(directory);
        this.texts = texts;
    }

    @Override
    public String node() {
        return "http://jabber.org/protocol/admin#update-workgroup";
    }

    @Override
    public String name() {
        return texts.get("command.update");
    }

    @Override
    public Form form() {
        return Tuning.addTo(texts, Form.toFillIn(name(), texts.get("command.update.instructions"))
            .field("FORM_TYPE", "hidden", null, "http://jabber.org/protocol/admin")
            .required("workgroup", "jid-single", texts.get("command.field.workgroup"))
            .field("description", "text-single", texts.get("command.field.description"))
            .field("open", "boolean", texts.get("command.field.open"))
            .field("queues", "text-multi", texts.get("command.field.queues"))
            .field("queue", "text-single", texts.get("command.field.queue"))
            .field("members", "text-multi", texts.get("command.field.members"))
            .field("groups", "text-multi", texts.get("command.field.groups"))
            .field("supervisors", "text-multi", texts.get("command.field.supervisors")));
    }

    @Override
    public Arrangement read(Fields fields) {
        WorkgroupSettings before = names.workgroup(fields);
        List<QueueSettings> queues = fields.lines("queues").map(names::queues)
            .map(wanted -> wanted.stream().map(name -> kept(before, name)).toList()).orElse(before.queues());
        return new Arrangement.Update(before.describedAs(fields.text("description").orElse(before.description()))
            .withOpen(fields.truth("open").orElse(before.open())).with(Tuning.timing(fields, before.timing()))
            .with(Tuning.limits(fields, before.limits())).with(staffed(queues, fields))
            .supervisedBy(people("supervisors", fields).orElse(before.supervisors())));
    }

    private static QueueSettings kept(WorkgroupSettings before, String name) {
        return before.queues().stream().filter(queue -> queue.name().equals(name)).findFirst()
            .orElseGet(() -> new QueueSettings(name, "", Set.of(), Set.of()));
    }

    private Optional<Set<Address>> people(String field, Fields fields) {
        return fields.people(field).map(wanted -> names.people(field, wanted));
    }

    private List<QueueSettings> staffed(List<QueueSettings> queues, Fields fields) {
        Optional<Set<Address>> users = people("members", fields);
        Optional<Set<String>> groups = fields.people("groups").map(names::groups);
        Optional<String> only = fields.text("queue");
        if (only.isPresent() && queues.stream().noneMatch(queue -> queue.name().equalsIgnoreCase(only.get()))) {
            throw new WrongField("queue", "field.queue", only.get());
        }
        return queues.stream().map(queue -> only.isPresent() && !queue.name().equalsIgnoreCase(only.get()) ? queue
            : queue.withMembers(users.orElse(queue.users()), groups.orElse(queue.groups()))).toList();
    }

    @Override
    public String done() {
        return texts.get("command.update.done");
    }
}
