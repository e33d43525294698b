package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Part;
import org.igniterealtime.openfire.plugins.workgroups.store.Reports;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** Has the database sum up what was counted; a query gives a row for each line of a report. Safe for use by several threads. */
public final class JdbcReports implements Reports {

    private static final String SUMS = FigureRows.SUMMED.stream().map(column ->
        (FigureRows.HIGHEST.contains(column) ? "MAX(" : "SUM(") + column + ") AS " + column).collect(Collectors.joining(", "))
        + ", MAX(CASE WHEN carried > most THEN carried ELSE most END) AS peak";
    private static final String COLUMNS = String.join(", ", FigureRows.SUMMED) + ", carried, most";

    private final Connections connections;

    public JdbcReports(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Map<Instant, Figures> course(Scope scope, Part part) {
        // Of whole slots, so that no database's way to divide and to round makes a difference.
        String piece = "FLOOR((slotAt + (" + part.offset().toMillis() + ")) / " + part.length().toMillis() + ")";
        String sql = "SELECT piece, " + SUMS + " FROM (SELECT " + piece + " AS piece, " + COLUMNS + " FROM wgFigure WHERE "
            + (scope.workgroup() == null ? "" : "workgroup = ? AND ") + "kind = ? AND slotAt >= ? AND slotAt < ?"
            + (scope.name() == null ? "" : " AND about = ?") + ") counted GROUP BY piece";
        Map<Instant, Figures> figures = new TreeMap<>();
        run("course", connection -> Query.some(connection, sql, Query.ALL, to -> {
            if (scope.workgroup() != null) {
                to.text(scope.workgroup());
            }
            to.name(scope.kind()).at(part.from()).at(part.until());
            if (scope.name() != null) {
                to.text(scope.name());
            }
        }, columns -> figures.put(part.start(columns.number("piece")), FigureRows.figures(columns, "peak", "peak"))));
        return figures;
    }

    @Override
    public List<Named> totals(String workgroup, About.Kind kind, Instant from, Instant until, String after, int most) {
        String name = workgroup == null ? "workgroup" : "about";
        String sql = "SELECT " + name + ", " + SUMS + " FROM wgFigure WHERE " + (workgroup == null ? "" : "workgroup = ? AND ")
            + "kind = ? AND slotAt >= ? AND slotAt < ?" + (after.isEmpty() ? "" : " AND " + name + " > ?") + " GROUP BY " + name + " ORDER BY " + name;
        List<Named> totals = new ArrayList<>();
        run("totals", connection -> Query.some(connection, sql, most, to -> {
            if (workgroup != null) {
                to.text(workgroup);
            }
            to.name(kind).at(from).at(until);
            if (!after.isEmpty()) {
                to.text(after);
            }
        }, columns -> totals.add(new Named(columns.text(name), FigureRows.figures(columns, "peak", "peak")))));
        return totals;
    }

    @Override
    public boolean has(String workgroup) {
        boolean[] found = new boolean[1];
        run("names", connection -> Query.some(connection, "SELECT slotAt FROM wgFigure WHERE workgroup = ? AND kind = ?", 1,
            to -> to.text(workgroup).name(About.Kind.WORKGROUP), columns -> found[0] = true));
        return found[0];
    }

    @Override
    public long open(String workgroup, Instant from, Instant until) {
        long[] open = new long[1];
        run("open requests", connection -> Query.some(connection, "SELECT COUNT(*) AS openNow FROM wgRequest WHERE workgroup = ? AND active = 1"
            + " AND since >= ? AND since < ?", 1, to -> to.text(workgroup).at(from).at(until), columns -> open[0] = columns.number("openNow")));
        return open[0];
    }

    private void run(String what, Transaction.Statements statements) {
        try (Connection connection = connections.open()) {
            statements.run(connection);
        } catch (SQLException failed) {
            throw new StoreFailure("figures could not be read: " + what, failed);
        }
    }
}
