package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Changes a workgroup. What is left blank stays as it is. */
final class UpdateWorkgroup extends ChangingCommand {

    private static final String NODE = "http://jabber.org/protocol/admin#update-workgroup";


    UpdateWorkgroup(Directory directory, Texts texts) {
        super(directory, texts, NODE, "http://jabber.org/protocol/admin", "command.update");
    }

    @Override
    Form form(WorkgroupSettings now, Fields chosen) {
        return Tuning.addTo(texts, now.timing(), now.limits(), start("command.update.instructions", now)
            .field("description", "text-single", texts.get("command.field.description"), now.description())
            .field("open", "boolean", texts.get("command.field.open"), now.open() ? "1" : "0")
            .field("queues", "text-multi", texts.get("command.field.queues"), lines(now.queues().stream().map(QueueSettings::name)))
            .field("queue", "text-single", texts.get("command.field.queue"))
            .field("members", "text-multi", texts.get("command.field.members"), common(now, queue -> addresses(queue.users())))
            .field("groups", "text-multi", texts.get("command.field.groups"), common(now, queue -> queue.groups().stream().sorted().toList()))
            .field("supervisors", "text-multi", texts.get("command.field.supervisors"), lines(addresses(now.supervisors()).stream())));
    }

    private static List<String> addresses(Set<Address> people) {
        return people.stream().sorted().map(Address::bare).toList();
    }

    // Who serves one queue only must not come to serve all of them because somebody submits the form as it was.
    private static String[] common(WorkgroupSettings now, Function<QueueSettings, List<String>> people) {
        List<List<String>> different = now.queues().stream().map(people).distinct().toList();
        return different.size() == 1 ? lines(different.get(0).stream()) : new String[0];
    }

    private static String[] lines(Stream<String> lines) {
        return lines.toArray(String[]::new);
    }

    // Of each queue, which the form does not show if they differ.
    @Override
    Map<String, List<String>> written(WorkgroupSettings settings, Fields fields) {
        Map<String, List<String>> written = super.written(settings, fields);
        written.keySet().removeAll(List.of("members", "groups"));
        settings.queues().forEach(queue -> {
            written.put("members of " + queue.name(), addresses(queue.users()));
            written.put("groups of " + queue.name(), queue.groups().stream().sorted().toList());
        });
        return written;
    }

    @Override
    WorkgroupSettings change(WorkgroupSettings before, Fields fields) {
        List<QueueSettings> queues = fields.lines("queues").map(names::queues)
            .map(wanted -> wanted.stream().map(name -> kept(before, name)).toList()).orElse(before.queues());
        return before.describedAs(fields.text("description").orElse(before.description()))
            .withOpen(fields.truth("open").orElse(before.open())).with(Tuning.timing(fields, before.timing()))
            .with(Tuning.limits(fields, before.limits())).with(staffed(queues, fields))
            .supervisedBy(people("supervisors", fields).orElse(before.supervisors()));
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
}
