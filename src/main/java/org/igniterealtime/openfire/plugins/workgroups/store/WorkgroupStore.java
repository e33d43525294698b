package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** Keeps the admin's settings. Safe for use by several threads. */
public interface WorkgroupStore {

    /** Every workgroup, by name. */
    List<WorkgroupSettings> all();

    /** Saves a new workgroup, or a known one's new settings, queues and members included. */
    void save(WorkgroupSettings settings);

    /** Forgets the settings; what happened at the workgroup stays in the journal. */
    void delete(String workgroup);
}
