package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;

/** Reads chat sessions from the server's database. Safe for use by several threads. */
public final class JdbcTranscripts implements Transcripts {

    private final Connections connections;

    public JdbcTranscripts(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<Request> session(String id) {
        try (Connection connection = connections.open()) {
            return RequestRows.read(connection, Selection.one(id)).stream().findFirst();
        } catch (SQLException failed) {
            throw new StoreFailure("session " + id + " could not be read", failed);
        }
    }

    @Override
    public List<TranscriptLine> lines(String session) {
        try (Connection connection = connections.open()) {
            return LogRows.lines(connection, session);
        } catch (SQLException failed) {
            throw new StoreFailure("the messages of session " + session + " could not be read", failed);
        }
    }

    @Override
    public List<TranscriptLine> lines(String session, int skip, int most) {
        try (Connection connection = connections.open()) {
            return LogRows.lines(connection, session, skip, most);
        } catch (SQLException failed) {
            throw new StoreFailure("the messages of session " + session + " could not be read", failed);
        }
    }

    @Override
    public Ending ending(String session, int most) {
        try (Connection connection = connections.open()) {
            List<TranscriptLine> lines = LogRows.lastLines(connection, session, most);
            // What is said between the two is not shown yet, and not counted either.
            int earlier = lines.isEmpty() ? 0 : LogRows.linesBefore(connection, session, lines.get(lines.size() - 1).sequence());
            return new Ending(earlier, lines.stream().sorted(TranscriptLine.AS_SAID).toList());
        } catch (SQLException failed) {
            throw new StoreFailure("the last messages of session " + session + " could not be read", failed);
        }
    }
}
