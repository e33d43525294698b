package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.store.Browse;

/**
 * Which of some requests are wanted, asked in one query by their ids. What stands in their rows is compared here: named in the query it would have
 * HSQLDB take an index of it instead of the ids, and read everything that has that workgroup or outcome.
 */
final class BrowseFilter {

    private final Browse browse;
    private final StringBuilder conditions = new StringBuilder();
    private final List<String> values = new ArrayList<>();

    BrowseFilter(Browse browse) {
        this.browse = browse;
        if (browse.agent() != null) {
            add("EXISTS (SELECT o.offerNo FROM wgOffer o WHERE o.request = r.request AND o.agent = ? AND o.state = 'ACCEPTED')",
                browse.agent().bare());
        }
        for (String word : browse.words()) {
            add("EXISTS (SELECT w.weight FROM wgWord w WHERE w.request = r.request AND w.word = ?)", word);
        }
    }

    private void add(String condition, String value) {
        conditions.append(" AND ").append(condition);
        values.add(value);
    }

    /** In the order in which they are given. */
    List<Browse.Mark> matching(Connection connection, List<Browse.Mark> candidates) throws SQLException {
        Set<String> matching = new HashSet<>();
        for (int from = 0; from < candidates.size(); from += Selection.MOST) {
            Selection some = Selection.these(candidates.subList(from, Math.min(candidates.size(), from + Selection.MOST)).stream()
                .map(Browse.Mark::request).toList());
            List<String> filling = new ArrayList<>(some.parameters());
            filling.addAll(values);
            Query.run(connection, "SELECT r.request, r.workgroup, r.queue, r.outcome, r.erased, r.visitor, r.userId FROM wgRequest r WHERE "
                + some.condition() + conditions, columns -> {
                    if (isWanted(columns)) {
                        matching.add(columns.text("request"));
                    }
                }, filling.toArray(String[]::new));
        }
        return candidates.stream().filter(one -> matching.contains(one.request())).toList();
    }

    private boolean isWanted(Columns columns) throws SQLException {
        return !columns.flag("erased") && isAny(browse.workgroup(), columns.text("workgroup")) && isAny(browse.queue(), columns.text("queue"))
            && isAny(browse.outcome(), columns.name("outcome", Outcome.class)) && isOfVisitor(columns);
    }

    private static boolean isAny(Object wanted, Object is) {
        return wanted == null || Objects.equals(wanted, is);
    }

    // The indexes see the beginning of very long addresses only: here the whole ones are compared.
    private boolean isOfVisitor(Columns columns) throws SQLException {
        return browse.visitor() == null || browse.visitor().equals(columns.address("visitor").toBare())
            || browse.visitor().equals(columns.address("userId"));
    }
}
