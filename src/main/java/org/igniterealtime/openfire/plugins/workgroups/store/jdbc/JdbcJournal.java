package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Snapshot;
import org.igniterealtime.openfire.plugins.workgroups.store.Batch;
import org.igniterealtime.openfire.plugins.workgroups.store.Journal;
import org.igniterealtime.openfire.plugins.workgroups.store.Outpaced;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** Keeps the journal in the server's database. Safe for use by several threads. */
public final class JdbcJournal implements Journal {

    // Integrity constraint violation, and rolled back in favour of somebody else: another node may have been faster.
    private static final Set<String> MAY_BE_OUTPACED = Set.of("23", "40");

    private final Connections connections;

    public JdbcJournal(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Loaded load(String workgroup) {
        try (Connection connection = connections.open()) {
            // The number first: should another node write while we read, our first append fails on it, and the mixture is thrown away.
            long nextSequence = LogRows.nextSequence(connection, workgroup);
            Snapshot snapshot = new Snapshot(RequestRows.read(connection, Selection.activeIn(workgroup)),
                AgentRows.read(connection, workgroup), RequestRows.regulars(connection, workgroup),
                ReferralRows.read(connection, workgroup),
                RequestRows.nextArrival(connection, workgroup), PaceRows.read(connection, workgroup),
                LogRows.lastAt(connection, workgroup, nextSequence - 1));
            return new Loaded(snapshot, nextSequence);
        } catch (SQLException failed) {
            throw new StoreFailure("workgroup " + workgroup + ": its requests and agents could not be read", failed);
        }
    }

    @Override
    public void append(Batch batch) {
        try {
            Transaction.run(connections, connection -> {
                News news = new News(batch);
                LogRows.insert(connection, batch);
                RequestRows.save(connection, batch.workgroup(), batch.changed().requests(), news);
                AgentRows.save(connection, batch.workgroup(), batch.changed().agents(), news);
                ReferralRows.save(connection, batch.workgroup(), batch.changed().referrals(), news);
                PaceRows.save(connection, batch.workgroup(), batch.changed().paces());
                FigureRows.add(connection, batch.workgroup(), batch.changed().booked());
            });
        } catch (SQLException failed) {
            if (MAY_BE_OUTPACED.contains(Discreet.stateClass(failed)) && nextSequence(batch.workgroup()) > batch.firstSequence()) {
                throw new Outpaced(batch.workgroup(), batch.firstSequence());
            }
            throw new StoreFailure("workgroup " + batch.workgroup() + ": " + batch.events().size() + " events from number "
                + batch.firstSequence() + " on could not be saved", Discreet.cause(failed));
        }
    }

    private long nextSequence(String workgroup) {
        try (Connection connection = connections.open()) {
            return LogRows.nextSequence(connection, workgroup);
        } catch (SQLException failed) {
            throw new StoreFailure("workgroup " + workgroup + ": the last number of its log could not be read", failed);
        }
    }

    @Override
    public List<Entry> entriesOf(String workgroup, String request) {
        try (Connection connection = connections.open()) {
            return LogRows.entriesOf(connection, workgroup, request);
        } catch (SQLException failed) {
            throw new StoreFailure("workgroup " + workgroup + ": the log of request " + request + " could not be read", failed);
        }
    }

    @Override
    public List<Entry> entriesOf(String workgroup, String request, Set<String> kinds, int most) {
        try (Connection connection = connections.open()) {
            return LogRows.entriesOf(connection, workgroup, request, kinds, most);
        } catch (SQLException failed) {
            throw new StoreFailure("workgroup " + workgroup + ": the log of request " + request + " could not be read", failed);
        }
    }

    @Override
    public List<Entry> entriesOf(String workgroup, Set<String> requests, Set<String> kinds, int most) {
        try (Connection connection = connections.open()) {
            return LogRows.entriesOf(connection, workgroup, requests, kinds, most);
        } catch (SQLException failed) {
            throw new StoreFailure("workgroup " + workgroup + ": the log of " + requests.size() + " requests could not be read", failed);
        }
    }

    @Override
    public List<Entry> entries(String workgroup, long first, long last, Set<String> kinds, int most) {
        try (Connection connection = connections.open()) {
            return LogRows.entries(connection, workgroup, first, last, kinds, most);
        } catch (SQLException failed) {
            throw new StoreFailure("workgroup " + workgroup + ": its log from " + first + " to " + last + " could not be read", failed);
        }
    }
}
