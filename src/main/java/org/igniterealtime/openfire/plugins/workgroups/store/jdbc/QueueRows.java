package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Dispatch;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueLimits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Skill;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;

/** The queues of workgroups in the admin's order, and their members. */
final class QueueRows {

    private static final String USER = "user";
    private static final String GROUP = "group";

    private record Row(String workgroup, int number, QueueSettings queue) { }

    private record Key(String workgroup, String queue, String kind) { }

    private record Member(Key of, String name) { }

    private static final List<String> COLUMNS = List.of("queue", "description", "strategy", "atOnce", "wideningMs", "recallMs",
        "mostWaiting", "chatsEach");
    private static final Table<Row> QUEUES = new Table<>("wgQueue", COLUMNS, List.of("workgroup", "queueNo"), QueueRows::bind);
    private static final Table<Member> MEMBERS = new Table<>("wgQueueMember", List.of(),
        List.of("workgroup", "queue", "kind", "memberName"),
        (to, member) -> to.text(member.of().workgroup()).text(member.of().queue()).text(member.of().kind()).text(member.name()));

    private QueueRows() {
    }

    private static void bind(Parameters to, Row row) throws SQLException {
        QueueSettings queue = row.queue();
        Dispatch dispatch = queue.dispatch();
        to.text(queue.name()).text(queue.description()).name(dispatch.strategy()).number(dispatch.atOnce())
            .number(dispatch.widening().toMillis()).time(dispatch.recall()).number(queue.limits().waiting())
            .number(queue.limits().chatsEach()).text(row.workgroup()).number(row.number());
    }

    static void insert(Connection connection, WorkgroupSettings settings) throws SQLException {
        List<Row> queues = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (QueueSettings queue : settings.queues()) {
            queues.add(new Row(settings.name(), queues.size() + 1, queue));
            Key users = new Key(settings.name(), queue.name(), USER);
            Key groups = new Key(settings.name(), queue.name(), GROUP);
            queue.users().forEach(user -> members.add(new Member(users, user.toString())));
            queue.groups().forEach(group -> members.add(new Member(groups, group)));
        }
        QUEUES.insert(connection, queues);
        MEMBERS.insert(connection, members);
        DispatchRows.insert(connection, settings);
    }

    static void delete(Connection connection, String workgroup) throws SQLException {
        DispatchRows.delete(connection, workgroup);
        Query.change(connection, "DELETE FROM wgQueueMember WHERE workgroup = ?", workgroup);
        Query.change(connection, "DELETE FROM wgQueue WHERE workgroup = ?", workgroup);
    }

    /** Every workgroup's queues. */
    static Map<String, List<QueueSettings>> read(Connection connection) throws SQLException {
        Map<Key, Set<String>> members = new HashMap<>();
        Query.run(connection, "SELECT workgroup, queue, kind, memberName FROM wgQueueMember",
            columns -> members.computeIfAbsent(new Key(columns.text("workgroup"), columns.text("queue"), columns.text("kind")),
                key -> new HashSet<>()).add(columns.text("memberName")));
        DispatchRows details = new DispatchRows(connection);
        Map<String, List<QueueSettings>> queues = new HashMap<>();
        Query.run(connection, "SELECT workgroup, " + String.join(", ", COLUMNS) + " FROM wgQueue ORDER BY workgroup, queueNo", columns -> {
            String workgroup = columns.text("workgroup");
            String queue = columns.text("queue");
            queues.computeIfAbsent(workgroup, name -> new ArrayList<>()).add(new QueueSettings(queue, columns.text("description"),
                addresses(members.getOrDefault(new Key(workgroup, queue, USER), Set.of())),
                members.getOrDefault(new Key(workgroup, queue, GROUP), Set.of()),
                dispatch(columns, details.skills(new DispatchRows.Key(workgroup, queue))),
                new QueueLimits(columns.count("mostWaiting"), columns.count("chatsEach")),
                details.steps(new DispatchRows.Key(workgroup, queue))));
        });
        return queues;
    }

    private static Dispatch dispatch(Columns columns, Map<Address, Skill> skills) throws SQLException {
        return new Dispatch(columns.name("strategy", Strategy.class), columns.count("atOnce"),
            Duration.ofMillis(columns.number("wideningMs")), columns.time("recallMs"), skills);
    }

    private static Set<Address> addresses(Set<String> names) {
        Set<Address> addresses = new HashSet<>();
        names.forEach(name -> addresses.add(Address.of(name)));
        return addresses;
    }
}
