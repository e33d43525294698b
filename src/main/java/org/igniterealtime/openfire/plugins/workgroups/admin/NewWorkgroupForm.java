package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** What is asked for a new workgroup: no more than it takes to serve the first visitor. */
final class NewWorkgroupForm {

    /** What the form is about before anything is typed. */
    static final WorkgroupSettings BLANK = new WorkgroupSettings("", "", true, Timing.DEFAULT, Limits.DEFAULT,
        List.of(new QueueSettings("default", "", Set.of(), Set.of())));

    private final Names names;
    private final People people;
    private final Predicate<String> taken;

    /** @param taken whether there is a workgroup of that name */
    NewWorkgroupForm(Names names, Predicate<String> taken) {
        this.names = names;
        this.people = new People(names);
        this.taken = taken;
    }

    Form<WorkgroupSettings> form() {
        return new Form<>(List.of(new Form.Part<>("new", List.of(
            new Setting<>("name", Field.Kind.WORDS, List.of(), WorkgroupSettings::name, this::named, ""),
            WorkgroupForm.description(),
            new Setting<>("first-queue", Field.Kind.WORDS, List.of(), now -> first(now).name(), this::queue, "default"),
            Setting.people("members", now -> People.written(first(now).users()), (before, lines) ->
                before.with(List.of(first(before).withMembers(people.read(lines), first(before).groups())))),
            Setting.groups("groups", now -> People.writtenGroups(first(now).groups()), (before, lines) ->
                before.with(List.of(first(before).withMembers(first(before).users(), People.groups(lines)))))))));
    }

    private static QueueSettings first(WorkgroupSettings workgroup) {
        return workgroup.queues().get(0);
    }

    private WorkgroupSettings named(WorkgroupSettings before, String typed) throws Unfit {
        if (typed.isEmpty()) {
            throw new Unfit("field.missing");
        }
        String name = names.workgroup(typed).orElseThrow(() -> new Unfit("field.address", typed));
        if (taken.test(name)) {
            throw new Unfit("arrange.exists", name);
        }
        return new WorkgroupSettings(name, before.description(), before.open(), before.timing(), before.limits(), before.queues());
    }

    private WorkgroupSettings queue(WorkgroupSettings before, String typed) throws Unfit {
        String name = typed.isEmpty() ? "default" : names.queue(typed).orElseThrow(() -> new Unfit("field.address", typed));
        return before.with(List.of(new QueueSettings(name, "", first(before).users(), first(before).groups())));
    }
}
