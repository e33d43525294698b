package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Connections that break at the worst moment. */
class TransactionTest extends InDatabase {

    private static final String INSERT = "INSERT INTO ofVersion (name, version) VALUES (?, 1)";

    @Test
    void whatCouldNotBeRolledBackIsNotCommittedByAccident() throws Exception {
        assertThatThrownBy(() -> Transaction.run(breakingAt("rollback"), connection -> {
            Query.change(connection, INSERT, "half");
            throw new SQLException("no more");
        })).hasMessage("no more");

        assertThat(versions()).doesNotContain("half");
    }

    @Test
    void aConnectionThatBreaksAfterTheCommitDoesNotLookLikeAFailure() throws Exception {
        assertThatCode(() -> Transaction.run(breakingAt("close"), connection -> Query.change(connection, INSERT, "whole")))
            .doesNotThrowAnyException();

        assertThat(versions()).contains("whole");
    }

    private Connections breakingAt(String moment) {
        Class<?>[] shape = {Connection.class};
        return () -> {
            Connection connection = DriverManager.getConnection(database.url());
            return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), shape, (self, method, arguments) -> {
                if (method.getName().equals(moment)) {
                    throw new SQLException(moment + " broke");
                }
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException failed) {
                    throw failed.getCause();
                }
            });
        };
    }

    private List<String> versions() throws SQLException {
        try (Connection connection = database.open()) {
            List<String> names = new ArrayList<>();
            Query.run(connection, "SELECT name FROM ofVersion", columns -> names.add(columns.text("name")));
            return names;
        }
    }
}
