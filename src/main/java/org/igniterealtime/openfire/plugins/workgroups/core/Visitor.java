package org.igniterealtime.openfire.plugins.workgroups.core;

/**
 * The person a request is for.
 *
 * @param address    where the visitor is now, a full address
 * @param userId     a bare address under which agents' clients file the visitor's history; for an account its own bare address
 * @param registered whether the bare address is an account, so that the same person can be known again after a reconnect
 * @param language   in which he is told everything by chat messages, as in xml:lang; null if his client knows workgroups
 */
public record Visitor(Address address, Address userId, boolean registered, String language) {

    /** A visitor whose client knows workgroups. */
    public Visitor(Address address, Address userId, boolean registered) {
        this(address, userId, registered, null);
    }

    /** Whether somebody at that address is this visitor: with the account, from wherever; without one, in the very session only. */
    public boolean isAt(Address other) {
        return registered ? other.bare().equals(address.bare()) : other.equals(address);
    }
}
