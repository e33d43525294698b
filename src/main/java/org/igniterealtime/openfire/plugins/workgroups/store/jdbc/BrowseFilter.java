package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.store.Browse;

/** Which of some requests are wanted, asked in one query by their ids. */
final class BrowseFilter {

    private final Browse browse;
    private final StringBuilder conditions = new StringBuilder(" AND r.erased = 0");
    private final List<String> values = new ArrayList<>();

    BrowseFilter(Browse browse) {
        this.browse = browse;
        add("r.workgroup = ?", browse.workgroup());
        add("r.queue = ?", browse.queue());
        add("r.outcome = ?", browse.outcome() == null ? null : browse.outcome().name());
        if (browse.visitor() != null) {
            add("(r.person = ? OR r.filedAs = ?)", RequestRows.indexed(browse.visitor()));
            values.add(RequestRows.indexed(browse.visitor()));
        }
        if (browse.agent() != null) {
            add("EXISTS (SELECT o.offerNo FROM wgOffer o WHERE o.request = r.request AND o.agent = ? AND o.state = 'ACCEPTED')",
                browse.agent().bare());
        }
        for (String word : browse.words()) {
            add("EXISTS (SELECT w.weight FROM wgWord w WHERE w.request = r.request AND w.word = ?)", word);
        }
    }

    private void add(String condition, String value) {
        if (value != null) {
            conditions.append(" AND ").append(condition);
            values.add(value);
        }
    }

    /** In the order in which they are given. */
    List<Browse.Mark> matching(Connection connection, List<Browse.Mark> candidates) throws SQLException {
        Set<String> matching = new HashSet<>();
        for (int from = 0; from < candidates.size(); from += Selection.MOST) {
            Selection some = Selection.these(candidates.subList(from, Math.min(candidates.size(), from + Selection.MOST)).stream()
                .map(Browse.Mark::request).toList());
            List<String> filling = new ArrayList<>(some.parameters());
            filling.addAll(values);
            Query.run(connection, "SELECT r.request, r.visitor, r.userId FROM wgRequest r WHERE " + some.condition() + conditions, columns -> {
                // The index sees the beginning of very long addresses only.
                if (browse.visitor() == null || browse.visitor().equals(columns.address("visitor").toBare())
                        || browse.visitor().equals(columns.address("userId"))) {
                    matching.add(columns.text("request"));
                }
            }, filling.toArray(String[]::new));
        }
        return candidates.stream().filter(one -> matching.contains(one.request())).toList();
    }
}
