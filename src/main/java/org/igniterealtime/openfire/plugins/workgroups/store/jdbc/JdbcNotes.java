package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.store.Notes;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** Keeps agents' notes in the server's database. Safe for use by several threads. */
public final class JdbcNotes implements Notes {

    private record Note(String session, Address author, String text) { }

    private static final Table<Note> NOTES = new Table<>("wgNote", List.of("author", "noteText"), List.of("request"),
        (to, note) -> to.text(note.author().bare()).text(note.text()).text(note.session()));

    private final Connections connections;

    public JdbcNotes(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<String> of(String session) {
        String[] found = new String[1];
        try (Connection connection = connections.open()) {
            Query.run(connection, "SELECT noteText FROM wgNote WHERE request = ?", columns -> found[0] = columns.text("noteText"), session);
        } catch (SQLException failed) {
            throw new StoreFailure("the note of session " + session + " could not be read", failed);
        }
        return Optional.ofNullable(found[0]);
    }

    @Override
    public void put(String session, Address author, String text) {
        try {
            if (text.isEmpty()) {
                Transaction.run(connections, connection -> Query.change(connection, "DELETE FROM wgNote WHERE request = ?", session));
            } else {
                putTwice(new Note(session, author, text));
            }
        } catch (SQLException failed) {
            throw new StoreFailure("the note of session " + session + " could not be saved", Discreet.cause(failed));
        }
    }

    // Two agents may write a session's first note at the same time: the second finds a row at the second try.
    private void putTwice(Note note) throws SQLException {
        try {
            Transaction.run(connections, connection -> NOTES.update(connection, List.of(note)));
        } catch (SQLException maybeOutpaced) {
            Transaction.run(connections, connection -> NOTES.update(connection, List.of(note)));
        }
    }
}
