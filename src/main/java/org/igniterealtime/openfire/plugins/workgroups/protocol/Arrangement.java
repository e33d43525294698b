package org.igniterealtime.openfire.plugins.workgroups.protocol;

import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** What an admin wants changed about the workgroups as such. Its fields have been checked; what only the store knows has not. */
public sealed interface Arrangement {

    /** A new workgroup. Whether the name is free is for the store to say. */
    record Create(WorkgroupSettings settings) implements Arrangement { }

    /** The workgroup of that name shall be like this from now on. */
    record Update(WorkgroupSettings settings) implements Arrangement { }

    /** The workgroup ends, with everything that waits or chats in it. */
    record Delete(String name) implements Arrangement { }
}
