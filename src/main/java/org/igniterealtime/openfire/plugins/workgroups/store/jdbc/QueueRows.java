package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** The queues of workgroups in the admin's order, and their members. */
final class QueueRows {

    private static final String USER = "user";
    private static final String GROUP = "group";

    private record Row(String workgroup, int number, QueueSettings queue) { }

    private record Key(String workgroup, String queue, String kind) { }

    private record Member(Key of, String name) { }

    private static final Table<Row> QUEUES = new Table<>("wgQueue", List.of("queue", "description"), List.of("workgroup", "queueNo"),
        (to, row) -> to.text(row.queue().name()).text(row.queue().description()).text(row.workgroup()).number(row.number()));
    private static final Table<Member> MEMBERS = new Table<>("wgQueueMember", List.of(),
        List.of("workgroup", "queue", "kind", "memberName"),
        (to, member) -> to.text(member.of().workgroup()).text(member.of().queue()).text(member.of().kind()).text(member.name()));

    private QueueRows() {
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
    }

    static void delete(Connection connection, String workgroup) throws SQLException {
        Query.change(connection, "DELETE FROM wgQueueMember WHERE workgroup = ?", workgroup);
        Query.change(connection, "DELETE FROM wgQueue WHERE workgroup = ?", workgroup);
    }

    /** Every workgroup's queues. */
    static Map<String, List<QueueSettings>> read(Connection connection) throws SQLException {
        Map<Key, Set<String>> members = new HashMap<>();
        Query.run(connection, "SELECT workgroup, queue, kind, memberName FROM wgQueueMember",
            columns -> members.computeIfAbsent(new Key(columns.text("workgroup"), columns.text("queue"), columns.text("kind")),
                key -> new HashSet<>()).add(columns.text("memberName")));
        Map<String, List<QueueSettings>> queues = new HashMap<>();
        Query.run(connection, "SELECT workgroup, queue, description FROM wgQueue ORDER BY workgroup, queueNo", columns -> {
            String workgroup = columns.text("workgroup");
            String queue = columns.text("queue");
            queues.computeIfAbsent(workgroup, name -> new ArrayList<>()).add(new QueueSettings(queue, columns.text("description"),
                addresses(members.getOrDefault(new Key(workgroup, queue, USER), Set.of())),
                members.getOrDefault(new Key(workgroup, queue, GROUP), Set.of())));
        });
        return queues;
    }

    private static Set<Address> addresses(Set<String> names) {
        Set<Address> addresses = new HashSet<>();
        names.forEach(name -> addresses.add(Address.of(name)));
        return addresses;
    }
}
