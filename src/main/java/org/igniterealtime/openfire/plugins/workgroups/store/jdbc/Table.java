package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes values as rows of one table. The same parameters in the same order, key columns last, serve an INSERT and an UPDATE; no database's
 * own way to do both at once is needed.
 */
final class Table<T> {

    /** Fills in a value's columns, then its key columns. */
    interface Binder<T> {
        void bind(Parameters parameters, T value) throws SQLException;
    }

    private final String insert;
    private final String update;
    private final Binder<T> binder;

    Table(String name, List<String> columns, List<String> keys, Binder<T> binder) {
        List<String> all = Stream.concat(columns.stream(), keys.stream()).toList();
        this.insert = "INSERT INTO " + name + " (" + String.join(", ", all) + ") VALUES ("
            + all.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        this.update = "UPDATE " + name + " SET " + assigned(columns, ", ") + " WHERE " + assigned(keys, " AND ");
        this.binder = binder;
    }

    private static String assigned(List<String> columns, String separator) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(separator));
    }

    void insert(Connection connection, Collection<? extends T> values) throws SQLException {
        run(connection, insert, values);
    }

    /** Writes rows that are known to be there; one that is not after all is inserted. */
    void update(Connection connection, Collection<? extends T> values) throws SQLException {
        int[] counts = run(connection, update, values);
        List<T> missing = new ArrayList<>();
        int index = 0;
        for (T value : values) {
            if (counts[index++] == 0) {
                missing.add(value);
            }
        }
        insert(connection, missing);
    }

    private int[] run(Connection connection, String sql, Collection<? extends T> values) throws SQLException {
        if (values.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T value : values) {
                binder.bind(new Parameters(statement), value);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
