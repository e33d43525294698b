package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static java.util.Comparator.comparing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Routing;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.rule.Rules;
import org.igniterealtime.openfire.plugins.workgroups.store.FormText;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.igniterealtime.openfire.plugins.workgroups.store.WorkgroupStore;

/** Keeps the settings in the server's database. Safe for use by several threads. */
public final class JdbcWorkgroupStore implements WorkgroupStore {

    private static final List<String> COLUMNS = Stream.concat(Stream.of("description", "isOpen", "offerMs", "requestMs", "declinedMs", "entryMs",
        "agentAbsenceMs", "graceMs", "chats", "mostChats", "mostWaiting", "mostPerPerson", "wrapUpMs", "pauseAfter", "leastChats", "nobody", "holdForMs",
        "wishes", "wishForMs", "ageingMs", "saidClosed", "saidNobody", "saidFull", "saidLate", "joinForm"), OpeningColumns.NAMES.stream()).toList();
    private static final Table<WorkgroupSettings> WORKGROUPS = new Table<>("wgWorkgroup", COLUMNS, List.of("workgroup"),
        JdbcWorkgroupStore::bind);

    private final Connections connections;

    public JdbcWorkgroupStore(Connections connections) {
        this.connections = connections;
    }

    private static void bind(Parameters to, WorkgroupSettings settings) throws SQLException {
        Timing timing = settings.timing();
        Limits limits = settings.limits();
        to.text(settings.description()).flag(settings.open())
            .number(timing.offer().toMillis()).number(timing.request().toMillis()).number(timing.declined().toMillis())
            .number(timing.entry().toMillis()).number(timing.agentAbsence().toMillis()).number(timing.grace().toMillis())
            .number(limits.chats()).number(limits.mostChats()).number(limits.waiting()).number(limits.perPerson());
        Staffing staffing = settings.staffing();
        Routing routing = settings.routing();
        to.number(staffing.wrapUp().toMillis()).number(staffing.pauseAfter()).number(staffing.leastChats()).name(staffing.nobody())
            .number(staffing.holdFor().toMillis()).flag(routing.wishes()).number(routing.wishFor().toMillis()).number(routing.ageing().toMillis());
        TurnedAway said = settings.turnedAway();
        to.text(said.closed()).text(said.nobody()).text(said.full()).text(said.late()).text(FormText.write(settings.form()));
        OpeningColumns.bind(to, settings.opening());
        to.text(settings.name());
    }

    @Override
    public List<WorkgroupSettings> all() {
        try (Connection connection = connections.open()) {
            Map<String, List<QueueSettings>> queues = QueueRows.read(connection);
            Map<String, Map<Address, Integer>> chats = AgentChatsRows.read(connection);
            Map<String, List<String>> rules = RuleRows.read(connection);
            Map<String, Set<Address>> supervisors = SupervisorRows.read(connection);
            List<WorkgroupSettings> all = new ArrayList<>();
            Query.run(connection, "SELECT workgroup, " + String.join(", ", COLUMNS) + " FROM wgWorkgroup", columns -> {
                // One without queues has been created since they were read: it comes with the next look.
                String name = columns.text("workgroup");
                if (queues.containsKey(name)) {
                    all.add(settings(columns, queues.get(name), supervisors.getOrDefault(name, Set.of()),
                        chats.getOrDefault(name, Map.of()), RuleRows.rules(rules.getOrDefault(name, List.of()))));
                }
            });
            // Databases sort by many rules.
            all.sort(comparing(WorkgroupSettings::name));
            return List.copyOf(all);
        } catch (SQLException failed) {
            throw new StoreFailure("the workgroups' settings could not be read", failed);
        }
    }

    private static WorkgroupSettings settings(Columns columns, List<QueueSettings> queues, Set<Address> supervisors,
            Map<Address, Integer> chats, Rules rules)
            throws SQLException {
        Timing timing = new Timing(duration(columns, "offerMs"), duration(columns, "requestMs"), duration(columns, "declinedMs"),
            duration(columns, "entryMs"), duration(columns, "agentAbsenceMs"), duration(columns, "graceMs"));
        Limits limits = new Limits(columns.count("chats"), columns.count("mostChats"), columns.count("mostWaiting"),
            columns.count("mostPerPerson"));
        return new WorkgroupSettings(columns.text("workgroup"), columns.text("description"), columns.flag("isOpen"), timing, limits,
            queues, supervisors,
            new Staffing(duration(columns, "wrapUpMs"), columns.count("pauseAfter"), columns.count("leastChats"), chats,
                columns.name("nobody", Staffing.Nobody.class), duration(columns, "holdForMs")),
            new Routing(rules, columns.flag("wishes"), duration(columns, "wishForMs"), duration(columns, "ageingMs")), OpeningColumns.read(columns),
            new TurnedAway(columns.text("saidClosed"), columns.text("saidNobody"), columns.text("saidFull"), columns.text("saidLate")),
            FormText.read(columns.text("joinForm")));
    }

    private static Duration duration(Columns columns, String column) throws SQLException {
        return Duration.ofMillis(columns.number(column));
    }

    @Override
    public void save(WorkgroupSettings settings) {
        try {
            Transaction.run(connections, connection -> {
                deleteRows(connection, settings.name());
                WORKGROUPS.insert(connection, List.of(settings));
                QueueRows.insert(connection, settings);
                SupervisorRows.insert(connection, settings);
                AgentChatsRows.insert(connection, settings);
                RuleRows.insert(connection, settings);
            });
        } catch (SQLException failed) {
            throw new StoreFailure("the settings of workgroup " + settings.name() + " could not be saved", failed);
        }
    }

    @Override
    public void delete(String workgroup) {
        try {
            Transaction.run(connections, connection -> {
                deleteRows(connection, workgroup);
                JdbcNamedTexts.deleteAll(connection, workgroup);
            });
        } catch (SQLException failed) {
            throw new StoreFailure("the settings of workgroup " + workgroup + " could not be deleted", failed);
        }
    }

    private static void deleteRows(Connection connection, String workgroup) throws SQLException {
        QueueRows.delete(connection, workgroup);
        SupervisorRows.delete(connection, workgroup);
        AgentChatsRows.delete(connection, workgroup);
        RuleRows.delete(connection, workgroup);
        Query.change(connection, "DELETE FROM wgWorkgroup WHERE workgroup = ?", workgroup);
    }
}
