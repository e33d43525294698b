package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** The server's user accounts. */
public interface Accounts {

    /** The account of that address, whatever its resource; empty if this server has none. */
    Optional<Account> of(Address person);
}
