package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.igniterealtime.openfire.plugins.workgroups.store.Subscribers;

/** Keeps subscribers in the server's database. */
public final class JdbcSubscribers implements Subscribers {

    private record Row(String workgroup, Address subscriber) { }

    private static final Table<Row> ROWS = new Table<>("wgSubscriber", List.of(), List.of("workgroup", "subscriber"),
        (to, row) -> to.text(row.workgroup()).text(row.subscriber().bare()));

    private final Connections connections;

    public JdbcSubscribers(Connections connections) {
        this.connections = connections;
    }

    @Override
    public boolean add(String workgroup, Address subscriber, int most) {
        try (Connection connection = connections.open()) {
            if (isThere(connection, workgroup, subscriber)) {
                return true;
            }
            if (count(connection, workgroup) >= most) {
                return false;
            }
            insert(connection, workgroup, subscriber);
            return true;
        } catch (SQLException failed) {
            throw new StoreFailure("a subscriber of workgroup " + workgroup + " could not be saved", failed);
        }
    }

    private static void insert(Connection connection, String workgroup, Address subscriber) throws SQLException {
        try {
            ROWS.insert(connection, List.of(new Row(workgroup, subscriber)));
        } catch (SQLException failed) {
            // Somebody else may have added the same one at the same time.
            if (!isThere(connection, workgroup, subscriber)) {
                throw failed;
            }
        }
    }

    private static boolean isThere(Connection connection, String workgroup, Address subscriber) throws SQLException {
        boolean[] found = new boolean[1];
        Query.run(connection, "SELECT subscriber FROM wgSubscriber WHERE workgroup = ? AND subscriber = ?", columns -> found[0] = true,
            workgroup, subscriber.bare());
        return found[0];
    }

    private static long count(Connection connection, String workgroup) throws SQLException {
        long[] count = new long[1];
        Query.run(connection, "SELECT COUNT(*) AS many FROM wgSubscriber WHERE workgroup = ?", columns -> count[0] = columns.number("many"), workgroup);
        return count[0];
    }

    @Override
    public void remove(String workgroup, Address subscriber) {
        try {
            Transaction.run(connections, connection -> delete(connection, workgroup, subscriber));
        } catch (SQLException failed) {
            throw new StoreFailure("a subscriber of workgroup " + workgroup + " could not be removed", failed);
        }
    }

    private static void delete(Connection connection, String workgroup, Address subscriber) throws SQLException {
        Query.change(connection, "DELETE FROM wgSubscriber WHERE workgroup = ? AND subscriber = ?", workgroup, subscriber.bare());
    }

    @Override
    public List<Address> of(String workgroup) {
        try (Connection connection = connections.open()) {
            List<Address> all = new ArrayList<>();
            Query.run(connection, "SELECT subscriber FROM wgSubscriber WHERE workgroup = ?",
                columns -> all.add(Address.of(columns.text("subscriber"))), workgroup);
            all.sort(null);
            return List.copyOf(all);
        } catch (SQLException failed) {
            throw new StoreFailure("the subscribers of workgroup " + workgroup + " could not be read", failed);
        }
    }
}
