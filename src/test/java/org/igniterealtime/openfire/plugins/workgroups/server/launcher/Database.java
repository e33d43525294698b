package org.igniterealtime.openfire.plugins.workgroups.server.launcher;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jivesoftware.database.DbConnectionManager;

/** The running server's database. Its files are locked by this process, so nobody else can look into it. */
final class Database {

    List<Map<String, Object>> query(String sql, Object... parameters) throws SQLException {
        try (Connection connection = DbConnectionManager.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<Map<String, Object>> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(row(rows));
            }
            return answer;
        }
    }

    int update(String sql, Object... parameters) throws SQLException {
        try (Connection connection = DbConnectionManager.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static Map<String, Object> row(ResultSet rows) throws SQLException {
        Map<String, Object> row = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i), detached(rows.getObject(i)));
        }
        return row;
    }

    /** A large object lives no longer than its connection. */
    private static Object detached(Object value) throws SQLException {
        if (value instanceof Clob text) {
            return text.getSubString(1, Math.toIntExact(text.length()));
        }
        if (value instanceof Blob bytes) {
            return bytes.getBytes(1, Math.toIntExact(bytes.length()));
        }
        return value;
    }
}
