package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.igniterealtime.openfire.plugins.workgroups.store.Browse;
import org.igniterealtime.openfire.plugins.workgroups.store.Browse.Mark;

/** One of several indexes by which what is wanted can be found in its order. */
record BrowseWay(List<Source> sources) {

    /** So many requests are taken up at a time: as many as can be asked about at once. */
    static final int AT_ONCE = Selection.MOST;

    /**
     * An index of these columns, since and request.
     *
     * @param values of the columns; null for the number 0
     */
    record Source(String table, List<String> columns, List<String> values) {

        Source(String table, String column, String value) {
            this(table, List.of(column), value == null ? List.of() : List.of(value));
        }

        List<Mark> read(Connection connection, Instant from, Mark before) throws SQLException {
            List<Mark> marks = new ArrayList<>();
            Query.some(connection, sql(), AT_ONCE, to -> {
                for (String value : values) {
                    to.text(value);
                }
                to.at(from).at(before.since()).at(before.since()).text(before.request());
            }, columns -> marks.add(new Mark(columns.at("since"), columns.text("request"))));
            return marks;
        }

        private String sql() {
            String condition = values.isEmpty() ? " = 0" : " = ?";
            // HSQLDB goes along an index if it is ordered by all of its columns, and then reads no more rows than it gives.
            return "SELECT d.request, d.since FROM " + table + " d WHERE d." + String.join(condition + " AND d.", columns) + condition
                + " AND d.since >= ? AND d.since <= ? AND (d.since < ? OR d.request < ?)"
                + " ORDER BY d." + String.join(" DESC, d.", columns) + " DESC, d.since DESC, d.request DESC";
        }
    }

    /**
     * Requests that follow one another.
     *
     * @param isLast whether there are no more of them
     * @param end    up to where all have been seen
     */
    record Some(BrowseWay way, List<Mark> marks, boolean isLast, Mark end) {

        boolean isSparserThan(Some other) {
            return isLast != other.isLast ? isLast : isLast ? marks.size() < other.marks.size() : end.compareTo(other.end) > 0;
        }
    }

    /** At least one. */
    static List<BrowseWay> of(Browse browse) {
        List<BrowseWay> ways = new ArrayList<>();
        for (String word : browse.words()) {
            ways.add(way(browse.workgroup() == null ? new Source("wgWord", "word", word)
                : new Source("wgWord", List.of("workgroup", "word"), List.of(browse.workgroup(), word))));
        }
        if (browse.visitor() != null) {
            String indexed = RequestRows.indexed(browse.visitor());
            ways.add(way(new Source("wgRequest", "person", indexed), new Source("wgRequest", "filedAs", indexed)));
        }
        if (browse.agent() != null) {
            ways.add(way(new Source("wgOffer", "agent", browse.agent().bare())));
        }
        if (browse.queue() != null) {
            ways.add(way(new Source("wgRequest", "queue", browse.queue())));
        }
        if (browse.outcome() != null) {
            ways.add(way(new Source("wgRequest", "outcome", browse.outcome().name())));
        }
        if (browse.workgroup() != null) {
            ways.add(way(new Source("wgRequest", "workgroup", browse.workgroup())));
        }
        return ways.isEmpty() ? List.of(way(new Source("wgRequest", "erased", null))) : ways;
    }

    private static BrowseWay way(Source... sources) {
        return new BrowseWay(List.of(sources));
    }

    /** The next ones behind that mark. What one source may still have before the end of another is left for the next time. */
    Some after(Connection connection, Instant from, Mark before) throws SQLException {
        TreeSet<Mark> all = new TreeSet<>();
        Mark end = null;
        for (Source source : sources) {
            List<Mark> marks = source.read(connection, from, before);
            all.addAll(marks);
            if (marks.size() == AT_ONCE) {
                Mark last = marks.get(AT_ONCE - 1);
                end = end == null || last.compareTo(end) < 0 ? last : end;
            }
        }
        return new Some(this, List.copyOf(end == null ? all : all.headSet(end, true)), end == null, end);
    }
}
