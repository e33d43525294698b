package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;

/** Requests with their workgroups. */
final class Sessions {

    private Sessions() {
    }

    static Optional<ChatSession> read(Connection connection, String id) throws SQLException {
        return read(connection, List.of(id)).stream().findFirst();
    }

    /** Those that there are, in the order asked for. */
    static List<ChatSession> read(Connection connection, Collection<String> ids) throws SQLException {
        List<String> all = List.copyOf(ids);
        Map<String, ChatSession> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += Selection.MOST) {
            Selection some = Selection.these(all.subList(from, Math.min(all.size(), from + Selection.MOST)));
            Map<String, String> workgroups = new HashMap<>();
            Query.run(connection, "SELECT r.request, r.workgroup FROM wgRequest r WHERE " + some.condition(),
                columns -> workgroups.put(columns.text("request"), columns.text("workgroup")), some.values());
            for (Request request : RequestRows.read(connection, some)) {
                found.put(request.id(), new ChatSession(workgroups.get(request.id()), request));
            }
        }
        return all.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
