package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.store.Browse;
import org.igniterealtime.openfire.plugins.workgroups.store.Browsed;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.Found;
import org.igniterealtime.openfire.plugins.workgroups.store.History;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** Finds chat sessions in the server's database. Safe for use by several threads. */
public final class JdbcHistory implements History {

    private final Connections connections;

    public JdbcHistory(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<ChatSession> session(String id) {
        try (Connection connection = connections.open()) {
            return Sessions.read(connection, id);
        } catch (SQLException failed) {
            throw new StoreFailure("session " + id + " could not be read", failed);
        }
    }

    @Override
    public List<ChatSession> ofVisitor(String workgroup, Address userId, int most) {
        try (Connection connection = connections.open()) {
            List<String> ids = new ArrayList<>();
            // The index sees the beginning of very long addresses only: the whole one is compared on the way.
            Query.some(connection, "SELECT r.request, r.userId FROM wgRequest r WHERE r.workgroup = ? AND r.filedAs = ?"
                + " AND r.agent IS NOT NULL ORDER BY r.since DESC, r.request", most,
                to -> to.text(workgroup).text(RequestRows.indexed(userId)), columns -> {
                    if (userId.equals(columns.address("userId"))) {
                        ids.add(columns.text("request"));
                    }
                });
            return Sessions.read(connection, ids);
        } catch (SQLException failed) {
            throw new StoreFailure("workgroup " + workgroup + ": a visitor's sessions could not be read", failed);
        }
    }

    @Override
    public List<ChatSession> ofAgent(String workgroup, Address agent, Instant since, int most) {
        try (Connection connection = connections.open()) {
            List<String> ids = new ArrayList<>();
            Query.some(connection, "SELECT r.request FROM wgRequest r WHERE r.workgroup = ? AND r.agent IS NOT NULL AND r.erased = 0 AND r.request IN"
                + " (SELECT o.request FROM wgOffer o WHERE o.agent = ? AND o.madeAt >= ? AND o.state = 'ACCEPTED')"
                + " ORDER BY r.since DESC, r.request", most, to -> to.text(workgroup).text(agent.bare()).at(since),
                columns -> ids.add(columns.text("request")));
            return Sessions.read(connection, ids);
        } catch (SQLException failed) {
            throw new StoreFailure("workgroup " + workgroup + ": an agent's sessions could not be read", failed);
        }
    }

    @Override
    public List<Found> search(Search search) {
        try (Connection connection = connections.open()) {
            return SearchRows.best(connection, search);
        } catch (SQLException failed) {
            // The words that somebody looked for are nobody else's business, either.
            throw new StoreFailure("the sessions of " + search.workgroups() + " could not be searched", Discreet.cause(failed));
        }
    }

    @Override
    public Browsed browse(Browse browse) {
        try (Connection connection = connections.open()) {
            return BrowseRows.read(connection, browse);
        } catch (SQLException failed) {
            throw new StoreFailure("what is kept of the past could not be looked through", Discreet.cause(failed));
        }
    }
}
