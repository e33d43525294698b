package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Makes what people type into parts of addresses; empty if it cannot be one, or is too long to be kept. */
public interface Names {

    /** The whole address of a workgroup. */
    String address(String workgroup);

    /** The local part of a new workgroup's address. */
    Optional<String> workgroup(String typed);

    /** The resource of a queue's address. */
    Optional<String> queue(String typed);

    /** Somebody by the name of his account here, or by his address; bare. */
    Optional<Address> person(String typed);
}
