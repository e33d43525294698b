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
    public void add(String workgroup, Address subscriber) {
        try {
            // Taken out first: no database's own way to insert what may be there is needed.
            Transaction.run(connections, connection -> {
                delete(connection, workgroup, subscriber);
                ROWS.insert(connection, List.of(new Row(workgroup, subscriber)));
            });
        } catch (SQLException failed) {
            if (!of(workgroup).contains(subscriber)) {
                throw new StoreFailure("a subscriber of workgroup " + workgroup + " could not be saved", failed);
            }
            // Somebody else has added the same one at the same time.
        }
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
