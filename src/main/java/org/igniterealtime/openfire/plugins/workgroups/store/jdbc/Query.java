package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Runs single statements with texts for parameters. */
final class Query {

    /** No bound, for queries that have one of their own: the driver of MySQL refuses the highest number there is. */
    static final int ALL = 0;

    /** Takes up one row. */
    interface Reader {
        void row(Columns columns) throws SQLException;
    }

    /** Fills in the parameters. */
    interface Filling {
        void into(Parameters parameters) throws SQLException;
    }

    private Query() {
    }

    /** Reads no more than so many rows, or {@link #ALL}. */
    static void some(Connection connection, String sql, int most, Filling filling, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            // Each database has its own word for this in SQL.
            statement.setMaxRows(most);
            statement.setFetchSize(Math.min(most, 500));
            filling.into(new Parameters(statement));
            try (ResultSet rows = statement.executeQuery()) {
                Columns columns = new Columns(rows);
                while (rows.next()) {
                    reader.row(columns);
                }
            }
        }
    }

    static void run(Connection connection, String sql, Reader reader, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                Columns columns = new Columns(rows);
                while (rows.next()) {
                    reader.row(columns);
                }
            }
        }
    }

    static void change(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, String... parameters) throws SQLException {
        Parameters filled = new Parameters(statement);
        for (String parameter : parameters) {
            filled.text(parameter);
        }
    }
}
