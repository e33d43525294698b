package org.igniterealtime.openfire.plugins.workgroups.protocol;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/**
 * Who asks, as the server vouches for it.
 *
 * @param address    where the stanza came from; full, unless the stanza came from a server or a bare address
 * @param admin      whether this is an administrator of the server
 * @param registered whether the bare address is the same person tomorrow: an account here, or anybody of another server; false for a
 *                   session that logged in anonymously
 */
public record Caller(Address address, boolean admin, boolean registered) {
}
