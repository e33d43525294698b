package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Keeps who has a workgroup among his contacts and is told when it opens and closes (RFC 6121 §3). Safe for use by several threads. */
public interface Subscribers {

    /** Longest address that is kept, in characters: it is a key in every database. */
    int LONGEST_ADDRESS = 255;

    /** Adds a bare address; one that is there already stays. */
    void add(String workgroup, Address subscriber);

    /** Removes a bare address; one that is not there is no error. */
    void remove(String workgroup, Address subscriber);

    /** Everybody, in the order of addresses. */
    List<Address> of(String workgroup);
}
