package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/**
 * A page that is a form.
 *
 * @param workgroup the name of the workgroup that it is about; empty for a new one
 * @param queue     the name of the queue that it is about; empty if it is about none
 * @param nav       the ways to the workgroup's other pages; null for a new one
 * @param done      the key of what was done just now; empty for nothing
 * @param unknown   agents and groups that the server does not know
 * @param start     how to go on, for whoever has just set it up; null otherwise
 */
public record FormView(String workgroup, String queue, Nav nav, Filled form, String done,
        List<String> unknown, Start start) implements Fillable {

    static FormView of(WorkgroupSettings workgroup, String queue, Filled form, String done) {
        return new FormView(workgroup.name(), queue, Nav.of(workgroup), form, done, List.of(), null);
    }

    /**
     * How a new workgroup comes to its first chat.
     *
     * @param address  where visitors and agents find it
     * @param deserted whether it has no agents yet
     */
    public record Start(String address, boolean deserted) { }

    FormView with(List<String> others) {
        return new FormView(workgroup, queue, nav, form, done, others, start);
    }

    FormView with(Start other) {
        return new FormView(workgroup, queue, nav, form, done, unknown, other);
    }
}
