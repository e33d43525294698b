package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.Optional;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.xmpp.packet.JID;

/**
 * What people type as names, prepared as parts of JIDs (RFC 7622); empty if it cannot be one, or is too long to be kept.
 *
 * @param service the workgroups' own address
 * @param domain  the server's, where accounts live
 */
public record TypedNames(String service, String domain) {

    // Names and addresses are keys in every database; src/database says which may be how long.
    public static final int LONGEST_WORKGROUP = 64;
    public static final int LONGEST_QUEUE = 100;
    public static final int LONGEST_PERSON = 255;

    /** A workgroup by its name; whether there is one is not asked. */
    public Optional<Address> workgroup(String typed) {
        return prepared(typed, LONGEST_WORKGROUP, text -> new JID(text, service, null));
    }

    /** The name of a queue. */
    public Optional<String> queue(String typed) {
        return prepared(typed, LONGEST_QUEUE, text -> new JID("queue", service, text)).map(Address::resource);
    }

    /** Somebody by the name of his account here or by his address; bare. Whether there is such an account is not asked. */
    public Optional<Address> person(String typed) {
        return prepared(typed, LONGEST_PERSON, text ->
            text.contains("@") ? new JID(text) : new JID(JID.escapeNode(text), domain, null)).map(Address::toBare);
    }

    private static Optional<Address> prepared(String typed, int longest, Function<String, JID> reading) {
        if (typed.isBlank() || typed.length() > longest) {
            return Optional.empty();
        }
        try {
            return Optional.of(Jids.address(reading.apply(typed))).filter(address -> !address.local().isEmpty());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
