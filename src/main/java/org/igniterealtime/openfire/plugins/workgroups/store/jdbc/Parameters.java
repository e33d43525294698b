package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/** Fills in a statement's parameters, in their order. */
final class Parameters {

    private final PreparedStatement statement;
    private int next = 1;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(String text) throws SQLException {
        statement.setString(next++, storable(text));
        return this;
    }

    Parameters address(Address address) throws SQLException {
        return text(address == null ? null : address.toString());
    }

    Parameters name(Enum<?> constant) throws SQLException {
        return text(constant == null ? null : constant.name());
    }

    Parameters number(long number) throws SQLException {
        statement.setLong(next++, number);
        return this;
    }

    Parameters real(Double number) throws SQLException {
        if (number == null) {
            statement.setNull(next++, Types.DOUBLE);
        } else {
            statement.setDouble(next++, number);
        }
        return this;
    }

    Parameters flag(boolean flag) throws SQLException {
        statement.setInt(next++, flag ? 1 : 0);
        return this;
    }

    Parameters at(Instant instant) throws SQLException {
        if (instant == null) {
            statement.setNull(next++, Types.BIGINT);
            return this;
        }
        return number(instant.toEpochMilli());
    }

    Parameters time(Duration duration) throws SQLException {
        return at(duration == null ? null : Instant.ofEpochMilli(duration.toMillis()));
    }

    /**
     * The text without what some database refuses (NUL in PostgreSQL, halves of a surrogate pair in most): one visitor's odd character must
     * not fail a batch with other people's messages. XML cannot carry either, so only texts from elsewhere are concerned.
     */
    static String storable(String text) {
        if (text == null || text.codePoints().noneMatch(Parameters::isRefused)) {
            return text;
        }
        return text.codePoints().map(point -> isRefused(point) ? 0xFFFD : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isRefused(int codePoint) {
        return codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
