package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.Connections;

/**
 * Sees to it that what is committed is on disk. Openfire sets its embedded HSQLDB to write commits down a second later, and all of that
 * second is lost if the process is killed (src/adr/0006). Other databases do not do so unless their admin wants it.
 */
final class DurableCommits {

    private static final Logger LOG = LoggerFactory.getLogger(DurableCommits.class);

    private DurableCommits() {
    }

    /** @throws StoreFailure if the database does not take it */
    static void demand(Connections connections) {
        try (Connection connection = connections.open()) {
            if (connection.getMetaData().getDatabaseProductName().startsWith("HSQL")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET FILES WRITE DELAY FALSE");
                }
                LOG.info("The embedded database now writes every commit to disk at once");
            }
        } catch (SQLException failure) {
            throw new StoreFailure("the database could not be asked to write every commit to disk", failure);
        }
    }
}
