package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** What is set for something that is deleted, one setting a line as its pages have it: the log is the last place that knows. */
public record Inventory(Names names, InstantSource clock) {

    /** Its own settings, those of its queues, and the visitors' form; not its texts. */
    public String of(WorkgroupSettings workgroup) {
        List<String> lines = new ArrayList<>(List.of(new WorkgroupForm(names).form().written(workgroup), RulesForm.form().written(workgroup),
            new HoursForm(clock).form().written(workgroup)));
        lines.addAll(FormDraft.of(workgroup.form()).lines().stream().map("form "::concat).toList());
        workgroup.queues().forEach(queue -> lines.add("queue " + queue.name() + '\n' + of(workgroup, queue)));
        return String.join("\n", lines);
    }

    String of(WorkgroupSettings workgroup, QueueSettings queue) {
        return new QueueForm(names, name -> Optional.empty(), workgroup).form().written(queue);
    }
}
