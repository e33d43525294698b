package org.igniterealtime.openfire.plugins.workgroups.admin;

import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/**
 * A page that is a form.
 *
 * @param workgroup the name of the workgroup that it is about; empty for a new one
 * @param queue     the name of the queue that it is about; empty if it is about none
 * @param nav       the ways to the workgroup's other pages; null for a new one
 * @param done      the key of what was done just now; empty for nothing
 */
public record FormView(String workgroup, String queue, Nav nav, Filled form, String done) implements Fillable {

    static FormView of(WorkgroupSettings workgroup, String queue, Filled form, String done) {
        return new FormView(workgroup.name(), queue, Nav.of(workgroup), form, done);
    }
}
