package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Reads a row's columns as the desk's values. */
final class Columns {

    private final ResultSet row;

    Columns(ResultSet row) {
        this.row = row;
    }

    /** Never null: for Oracle an empty text and none are the same. */
    String text(String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    /** A text that may be absent, which is not the same as empty; whoever keeps it keeps no empty one. */
    String textIfAny(String column) throws SQLException {
        return row.getString(column);
    }

    Address address(String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Address.of(text);
    }

    <E extends Enum<E>> E name(String column, Class<E> type) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    int count(String column) throws SQLException {
        return row.getInt(column);
    }

    long number(String column) throws SQLException {
        return row.getLong(column);
    }

    double real(String column) throws SQLException {
        return row.getDouble(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getInt(column) != 0;
    }

    Duration time(String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Duration.ofMillis(millis);
    }

    Instant at(String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
