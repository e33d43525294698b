package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Keeps who has a workgroup among his contacts and is told when it opens and closes (RFC 6121 §3). Safe for use by several threads. */
public interface Subscribers {

    /** Longest address that is kept, in characters: it is a key in every database. */
    int LONGEST_ADDRESS = 255;

    /** As many of a workgroup as are kept, unless there is another bound to them. */
    int MOST = 10_000;

    /**
     * Adds a bare address; one that is there already stays.
     *
     * @param most an address that is not there yet is not added if there are as many
     * @return whether it is there now
     */
    boolean add(String workgroup, Address subscriber, int most);

    /** Removes a bare address; one that is not there is no error. */
    void remove(String workgroup, Address subscriber);

    /** Everybody, in the order of addresses. */
    List<Address> of(String workgroup);
}
