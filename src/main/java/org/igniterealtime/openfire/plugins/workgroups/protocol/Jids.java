package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.xmpp.packet.JID;

/** Turns the wire's JIDs into addresses and back. A JID is prepared when it is read, so its texts may be compared. */
public final class Jids {

    private Jids() {
    }

    /** Reads a JID that a stanza came with. */
    public static Address address(JID jid) {
        return new Address(jid.toBareJID(), jid.getResource() == null ? "" : jid.getResource());
    }

    /** Reads an address that somebody wrote into a stanza; empty if there is none, or it is not a JID. */
    public static Optional<Address> read(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(address(new JID(text.strip())));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The address was prepared when it was read, so this does not do it again. */
    public static JID jid(Address address) {
        String local = address.local();
        return new JID(local.isEmpty() ? null : local, address.domain(), address.isBare() ? null : address.resource(), true);
    }
}
