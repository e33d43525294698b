package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Runs single statements with texts for parameters. */
final class Query {

    /** Takes up one row. */
    interface Reader {
        void row(Columns columns) throws SQLException;
    }

    private Query() {
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
