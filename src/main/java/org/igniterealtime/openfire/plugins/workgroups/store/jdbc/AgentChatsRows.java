package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** How many chats single agents of a workgroup get. */
final class AgentChatsRows {

    private record Row(String workgroup, Address agent, int chats) { }

    private static final Table<Row> ROWS = new Table<>("wgAgentChats", List.of("chats"), List.of("workgroup", "agent"),
        (to, row) -> to.number(row.chats()).text(row.workgroup()).address(row.agent()));

    private AgentChatsRows() {
    }

    static void insert(Connection connection, WorkgroupSettings settings) throws SQLException {
        ROWS.insert(connection, settings.staffing().chats().entrySet().stream()
            .map(entry -> new Row(settings.name(), entry.getKey(), entry.getValue())).toList());
    }

    static void delete(Connection connection, String workgroup) throws SQLException {
        Query.change(connection, "DELETE FROM wgAgentChats WHERE workgroup = ?", workgroup);
    }

    /** Of every workgroup. */
    static Map<String, Map<Address, Integer>> read(Connection connection) throws SQLException {
        Map<String, Map<Address, Integer>> chats = new HashMap<>();
        Query.run(connection, "SELECT workgroup, agent, chats FROM wgAgentChats", columns ->
            chats.computeIfAbsent(columns.text("workgroup"), name -> new HashMap<>()).put(columns.address("agent"), columns.count("chats")));
        return chats;
    }
}
