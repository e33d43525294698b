package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.Optional;
import java.util.function.Function;
import org.xmpp.packet.JID;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.admin.Names;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;

/**
 * Names prepared as parts of JIDs (RFC 7622).
 *
 * @param service the workgroups' own address
 * @param domain  the server's, where accounts live
 */
record JidNames(String service, String domain) implements Names {

    // Names and addresses are keys in every database; src/database says which may be how long.
    private static final int LONGEST_WORKGROUP = 64;
    private static final int LONGEST_QUEUE = 100;
    private static final int LONGEST_PERSON = 255;

    @Override
    public String address(String workgroup) {
        return workgroup + '@' + service;
    }

    @Override
    public Optional<String> workgroup(String typed) {
        return prepared(typed, LONGEST_WORKGROUP, text -> new JID(text, service, null)).map(Address::local);
    }

    @Override
    public Optional<String> queue(String typed) {
        return prepared(typed, LONGEST_QUEUE, text -> new JID("queue", service, text)).map(Address::resource);
    }

    @Override
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
