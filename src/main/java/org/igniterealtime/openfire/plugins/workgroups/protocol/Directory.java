package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** What is known of all workgroups without asking their mailboxes. Read from any thread; each answer is a snapshot. */
public interface Directory {

    /** The service's own address, such as {@code workgroup.example.org}. */
    String domain();

    /** The server's address, such as {@code example.org}: where accounts live. */
    String serverDomain();

    /** Where the rooms are. The server's default service, which Spark takes for granted, unless it is set otherwise. */
    default String roomDomain() {
        return "conference." + serverDomain();
    }

    /** Whether the server can send mail: an admin has told it how. */
    default boolean mails() {
        return false;
    }

    /** In which times are told to people. */
    default ZoneId timeZone() {
        return ZoneOffset.UTC;
    }

    /** What the clock says. */
    Instant now();

    /** All workgroups, in the order in which they are listed to clients. */
    List<WorkgroupSettings> workgroups();

    /** The workgroup of that name, the normalised local part of its address. */
    Optional<WorkgroupSettings> find(String name);

    /** Whether visitors may join this workgroup now. */
    boolean isOpen(WorkgroupSettings workgroup);

    /** Whether somebody is an agent of any of the workgroup's queues; false if there is no such workgroup. A resource is ignored. */
    boolean isMember(String workgroup, Address agent);

    /** Whether somebody may look into everything of a workgroup: its supervisors, and administrators of the server. */
    default boolean isSupervisor(String workgroup, Caller caller) {
        return caller.admin() || find(workgroup).filter(found -> found.supervisors().contains(caller.address().toBare())).isPresent();
    }

    /** Whether somebody may ask what the workgroup's own people may: its agents, its supervisors, administrators of the server. */
    default boolean isStaff(String workgroup, Caller caller) {
        return isMember(workgroup, caller.address()) || isSupervisor(workgroup, caller);
    }

    /** Whether somebody is an agent of any workgroup at all. A resource is ignored. */
    default boolean isAgent(Address agent) {
        return workgroups().stream().anyMatch(workgroup -> isMember(workgroup.name(), agent));
    }
}
