package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.sql.Connection;
import java.sql.SQLException;
import org.jivesoftware.database.DbConnectionManager;
import org.igniterealtime.openfire.plugins.workgroups.store.jdbc.Connections;

/** Connections to Openfire's own database. */
final class ServerConnections implements Connections {

    @Override
    public Connection open() throws SQLException {
        return DbConnectionManager.getConnection();
    }
}
