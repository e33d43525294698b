package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jivesoftware.util.JiveGlobals;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;

/** The desks as the protocol looks them up. */
record DeskDirectory(String domain, String serverDomain, String roomDomain, Desks desks, InstantSource clock) implements Directory {

    @Override
    public boolean mails() {
        return ServerPost.isSetUp();
    }

    @Override
    public ZoneId timeZone() {
        return JiveGlobals.getTimeZone().toZoneId();
    }

    @Override
    public List<WorkgroupSettings> workgroups() {
        return desks.workgroups();
    }

    @Override
    public Optional<WorkgroupSettings> find(String name) {
        return desks.find(name);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public boolean isOpen(WorkgroupSettings workgroup) {
        return workgroup.openAt(clock.instant());
    }

    @Override
    public boolean isMember(String workgroup, Address agent) {
        return desks.isMember(workgroup, agent);
    }
}
