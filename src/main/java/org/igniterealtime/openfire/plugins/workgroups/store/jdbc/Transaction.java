package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Statements that take effect together or not at all. */
final class Transaction {

    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    /** What is done in one transaction. */
    interface Statements {
        void run(Connection connection) throws SQLException;
    }

    private Transaction() {
    }

    static void run(Connections connections, Statements statements) throws SQLException {
        Connection connection = connections.open();
        boolean settled = false;
        try {
            connection.setAutoCommit(false);
            statements.run(connection);
            connection.commit();
            settled = true;
        } catch (SQLException | RuntimeException | Error failed) {
            settled = undone(connection, failed);
            throw failed;
        } finally {
            giveBack(connection, settled);
        }
    }

    private static boolean undone(Connection connection, Throwable failed) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException broken) {
            failed.addSuppressed(broken);
            return false;
        }
    }

    // Once committed, nothing that happens to the connection may look as if nothing had been saved. What could not be rolled back must not
    // be told to commit by itself again: that would commit the half of it.
    private static void giveBack(Connection connection, boolean settled) {
        try (connection) {
            if (settled) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            LOG.warn("A database connection could not be given back: {}", broken.toString());
        }
    }
}
