package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from: each commits by itself, and is given back by closing it. Safe for use by several threads. */
@FunctionalInterface
public interface Connections {

    Connection open() throws SQLException;
}
