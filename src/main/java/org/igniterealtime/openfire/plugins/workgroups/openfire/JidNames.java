package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.admin.Names;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.TypedNames;

/** The console reads names as commands do. */
record JidNames(TypedNames typed) implements Names {

    @Override
    public Optional<String> workgroup(String name) {
        return typed.workgroup(name).map(Address::local);
    }

    @Override
    public Optional<String> queue(String name) {
        return typed.queue(name);
    }

    @Override
    public Optional<Address> person(String name) {
        return typed.person(name);
    }
}
