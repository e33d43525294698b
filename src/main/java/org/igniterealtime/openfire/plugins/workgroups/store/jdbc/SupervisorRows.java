package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** The supervisors of workgroups. */
final class SupervisorRows {

    private record Supervisor(String workgroup, Address address) { }

    private static final Table<Supervisor> SUPERVISORS = new Table<>("wgSupervisor", List.of(), List.of("workgroup", "memberName"),
        (to, one) -> to.text(one.workgroup()).text(one.address().bare()));

    private SupervisorRows() {
    }

    static void insert(Connection connection, WorkgroupSettings settings) throws SQLException {
        SUPERVISORS.insert(connection, settings.supervisors().stream().map(one -> new Supervisor(settings.name(), one)).toList());
    }

    static void delete(Connection connection, String workgroup) throws SQLException {
        Query.change(connection, "DELETE FROM wgSupervisor WHERE workgroup = ?", workgroup);
    }

    /** Every workgroup's supervisors. */
    static Map<String, Set<Address>> read(Connection connection) throws SQLException {
        Map<String, Set<Address>> supervisors = new HashMap<>();
        Query.run(connection, "SELECT workgroup, memberName FROM wgSupervisor", columns ->
            supervisors.computeIfAbsent(columns.text("workgroup"), name -> new HashSet<>()).add(Address.of(columns.text("memberName"))));
        return supervisors;
    }
}
