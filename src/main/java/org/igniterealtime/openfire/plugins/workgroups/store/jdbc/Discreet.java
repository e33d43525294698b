package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Set;

/**
 * What may be told of a statement that failed while people's texts were being saved. Drivers quote the values they were given: PostgreSQL's
 * whole batch entry, others the offending value; and causes end up in the log.
 */
final class Discreet {

    // No connection, no login, rolled back, no such table, out of resources, shut down, system error: about the database, not the data.
    private static final Set<String> ABOUT_THE_DATABASE = Set.of("08", "28", "40", "42", "53", "57", "58");

    private Discreet() {
    }

    static SQLException cause(SQLException failed) {
        boolean wrapped = failed instanceof BatchUpdateException && failed.getNextException() != null;
        SQLException told = wrapped ? failed.getNextException() : failed;
        if (!(told instanceof BatchUpdateException) && ABOUT_THE_DATABASE.contains(stateClass(told))) {
            return told;
        }
        String what = told.getClass().getSimpleName() + ", SQLState " + told.getSQLState() + ", code " + told.getErrorCode();
        SQLException plain = new SQLException(what + "; the message is withheld because it may quote what people wrote",
            told.getSQLState(), told.getErrorCode());
        plain.setStackTrace(told.getStackTrace());
        return plain;
    }

    /** The first two characters of the SQLState, which are the same for every database; empty if there are none. */
    static String stateClass(SQLException failed) {
        String state = failed.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }
}
