package org.igniterealtime.openfire.plugins.workgroups.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How tests write people, queues and metadata: {@code "ann"} is {@code ann@example.org} with her usual session, {@code "ann/laptop"} with
 * another.
 */
final class Notation {

    private Notation() {
    }

    /** Queues and their members, each written {@code "sales: ann bob"}. */
    static List<QueueSettings> queues(String... texts) {
        List<QueueSettings> queues = new ArrayList<>();
        for (String text : texts) {
            String[] halves = text.split(":");
            Set<Address> users = new LinkedHashSet<>();
            for (String name : halves.length < 2 ? new String[0] : halves[1].strip().split(" ")) {
                users.add(agent(name).toBare());
            }
            queues.add(new QueueSettings(halves[0].strip(), "", users, Set.of()));
        }
        return queues;
    }

    static Members members(List<QueueSettings> queues) {
        Map<String, Set<Address>> byQueue = new LinkedHashMap<>();
        queues.forEach(queue -> byQueue.put(queue.name(), queue.users()));
        return new Members(byQueue);
    }

    static Address agent(String name) {
        return address(name, "desk");
    }

    static Address visitor(String name) {
        return address(name, "home");
    }

    private static Address address(String name, String resource) {
        String[] halves = name.split("/");
        return new Address(halves[0] + "@example.org", halves.length < 2 ? resource : halves[1]);
    }

    /** Written {@code "queue=sales"}. */
    static Metadata metadata(String... fields) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (String field : fields) {
            byName.put(field.split("=")[0], List.of(field.split("=")[1]));
        }
        return new Metadata(byName);
    }

    /** The sessions of people, as visitors and as agents. */
    static Set<Address> sessions(String... names) {
        Set<Address> sessions = new LinkedHashSet<>();
        for (String name : names) {
            sessions.add(agent(name));
            sessions.add(visitor(name));
        }
        return sessions;
    }

    /** Who is wanted: a user, {@code "bob"}, a queue, {@code "/sales"}, or anybody of the workgroup, {@code "*"}. */
    static Assist.Target target(String whom) {
        return whom.equals("*") ? Assist.Target.WORKGROUP : whom.startsWith("/") ? Assist.Target.QUEUE : Assist.Target.USER;
    }

    static Address invitee(String whom) {
        Assist.Target target = target(whom);
        return target == Assist.Target.USER ? agent(whom).toBare()
            : new Address("support@workgroup.example.org", target == Assist.Target.QUEUE ? whom.substring(1) : "");
    }
}
