package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.Answering;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.Rate;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitStatistics;

/** How fast the lines of a workgroup have moved. */
final class PaceRows {

    private record Row(String workgroup, Changed.Pace pace) { }

    private static final List<String> COLUMNS = List.of("freed", "freedSeconds", "gone", "goneSeconds", "answers", "answerSeconds",
        "answerSquares");
    private static final Table<Row> PACES = new Table<>("wgPace", COLUMNS, List.of("workgroup", "queue"), PaceRows::bind);

    private PaceRows() {
    }

    private static void bind(Parameters to, Row row) throws SQLException {
        WaitStatistics known = row.pace().statistics();
        to.real(known.freed().events()).real(known.freed().seconds()).real(known.left().events()).real(known.left().seconds())
            .real(known.answering().count()).real(known.answering().seconds()).real(known.answering().squares())
            .text(row.workgroup()).text(row.pace().queue());
    }

    static void save(Connection connection, String workgroup, List<Changed.Pace> changed) throws SQLException {
        Map<Boolean, List<Row>> byNew = changed.stream().map(pace -> new Row(workgroup, pace))
            .collect(Collectors.partitioningBy(row -> row.pace().first()));
        PACES.insert(connection, byNew.get(true));
        PACES.update(connection, byNew.get(false));
    }

    /** By queue. */
    static Map<String, WaitStatistics> read(Connection connection, String workgroup) throws SQLException {
        Map<String, WaitStatistics> paces = new HashMap<>();
        Query.run(connection, "SELECT queue, " + String.join(", ", COLUMNS) + " FROM wgPace WHERE workgroup = ?", columns ->
            paces.put(columns.text("queue"), new WaitStatistics(new Rate(columns.real("freed"), columns.real("freedSeconds")),
                new Rate(columns.real("gone"), columns.real("goneSeconds")),
                new Answering(columns.real("answers"), columns.real("answerSeconds"), columns.real("answerSquares")))), workgroup);
        return paces;
    }
}
