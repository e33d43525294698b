package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Work;

/** A workgroup's agents, on and off duty. */
final class AgentRows {

    private record Row(String workgroup, Agent agent) { }

    private static final List<String> COLUMNS = List.of("agentSession", "showAs", "statusText", "wish", "since", "lastOfferAt",
        "assignedAt", "chatEndedAt", "missed", "pausedAt", "readyAt", "language");
    private static final Table<Row> AGENTS = new Table<>("wgAgent",
        COLUMNS, List.of("workgroup", "agent"), AgentRows::bind);

    private AgentRows() {
    }

    private static void bind(Parameters to, Row row) throws SQLException {
        Agent agent = row.agent();
        to.address(agent.session()).name(agent.show()).text(agent.status()).number(agent.wish()).at(agent.since());
        Work work = agent.work();
        to.at(work.offeredAt()).at(work.assignedAt()).at(work.endedAt()).number(work.missed()).at(work.pausedAt()).at(work.readyAt())
            .text(agent.language()).text(row.workgroup()).address(agent.address());
    }

    static void save(Connection connection, String workgroup, List<Agent> changed, News news) throws SQLException {
        Set<Address> known = changed.stream().anyMatch(agent -> news.mayBeNew(agent.address())) ? known(connection, workgroup) : null;
        Map<Boolean, List<Row>> byKnown = changed.stream().map(agent -> new Row(workgroup, agent))
            .collect(Collectors.partitioningBy(row -> known == null || known.contains(row.agent().address())));
        AGENTS.insert(connection, byKnown.get(false));
        AGENTS.update(connection, byKnown.get(true));
    }

    private static Set<Address> known(Connection connection, String workgroup) throws SQLException {
        Set<Address> known = new HashSet<>();
        Query.run(connection, "SELECT agent FROM wgAgent WHERE workgroup = ?", columns -> known.add(columns.address("agent")), workgroup);
        return known;
    }

    static List<Agent> read(Connection connection, String workgroup) throws SQLException {
        List<Agent> agents = new ArrayList<>();
        Query.run(connection, "SELECT agent, " + String.join(", ", COLUMNS) + " FROM wgAgent"
            + " WHERE workgroup = ? ORDER BY agent",
            columns -> agents.add(new Agent(columns.address("agent"), columns.address("agentSession"), columns.name("showAs", Show.class),
                columns.text("statusText"), columns.count("wish"), columns.at("since"), work(columns),
                columns.textIfAny("language"))), workgroup);
        return agents;
    }

    private static Work work(Columns columns) throws SQLException {
        return new Work(columns.at("lastOfferAt"), columns.at("assignedAt"), columns.at("chatEndedAt"), columns.count("missed"),
            columns.at("pausedAt"), columns.at("readyAt"));
    }
}
