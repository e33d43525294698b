package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.SearchIndex;
import org.igniterealtime.openfire.plugins.workgroups.store.SessionWords;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.igniterealtime.openfire.plugins.workgroups.store.Words;

/** Keeps the words of ended sessions in the server's database. Safe for use by several threads. */
public final class JdbcSearchIndex implements SearchIndex {

    private record Row(String workgroup, String word, String session, Instant since, int weight) { }

    private static final Table<Row> WORDS = new Table<>("wgWord", List.of("workgroup", "since", "weight"), List.of("request", "word"),
        (to, row) -> to.text(row.workgroup()).at(row.since()).number(row.weight()).text(row.session()).text(row.word()));

    private static final String TAKEN_UP = "SELECT w.request FROM wgWord w WHERE w.request = r.request AND w.word = r.request";

    private final Connections connections;

    public JdbcSearchIndex(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void add(String session) {
        try {
            List<Row> rows = rows(session);
            Transaction.run(connections, connection -> WORDS.insert(connection, rows));
        } catch (SQLException failed) {
            // Another node may have taken it up in the meantime.
            if (!isTakenUp(session)) {
                throw new StoreFailure("the words of session " + session + " could not be saved", Discreet.cause(failed));
            }
        }
    }

    private List<Row> rows(String session) throws SQLException {
        try (Connection connection = connections.open()) {
            Optional<ChatSession> found = Sessions.read(connection, session).filter(one -> one.request().chat() != null);
            return found.isEmpty() || isTakenUp(connection, session)
                ? List.of() : rows(found.get(), SessionWords.of(found.get().request(), LogRows.lines(connection, session)));
        }
    }

    private boolean isTakenUp(String session) {
        try (Connection connection = connections.open()) {
            return isTakenUp(connection, session);
        } catch (SQLException failed) {
            return false;
        }
    }

    private static List<Row> rows(ChatSession session, Words words) {
        Instant since = session.request().place().since();
        return words.all().stream()
            .map(word -> new Row(session.workgroup(), word, session.id(), since, words.weight(word))).toList();
    }

    /** A session that has nothing to be found by but its id. */
    static void markTakenUp(Connection connection, ChatSession session) throws SQLException {
        WORDS.insert(connection, rows(session, new Words().whole(session.id())));
    }

    private static boolean isTakenUp(Connection connection, String session) throws SQLException {
        boolean[] found = new boolean[1];
        Query.run(connection, "SELECT r.request FROM wgRequest r WHERE r.request = ? AND EXISTS (" + TAKEN_UP + ")",
            columns -> found[0] = true, session);
        return found[0];
    }

    @Override
    public List<String> missing(int most) {
        List<String> missing = new ArrayList<>();
        try (Connection connection = connections.open()) {
            Query.some(connection, "SELECT r.request FROM wgRequest r WHERE r.endedAt IS NOT NULL AND r.agent IS NOT NULL AND NOT EXISTS ("
                + TAKEN_UP + ")", most, parameters -> { }, columns -> missing.add(columns.text("request")));
        } catch (SQLException failed) {
            throw new StoreFailure("which sessions cannot be searched yet could not be read", failed);
        }
        return missing;
    }
}
