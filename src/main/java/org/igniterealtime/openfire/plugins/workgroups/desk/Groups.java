package org.igniterealtime.openfire.plugins.workgroups.desk;

import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** The server's user groups. */
@FunctionalInterface
public interface Groups {

    /** The bare addresses of a group's members; empty for a group that does not exist. */
    Set<Address> members(String group);
}
