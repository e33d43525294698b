package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/** Keeps texts in the server's database. Safe for use by several threads. */
public final class JdbcNamedTexts implements NamedTexts {

    private record Row(Shelf shelf, String name, String text) { }

    // No part of a key may be empty, for Oracle takes an empty text for none; and no agent has this address.
    private static final String WORKGROUP_ITSELF = "*";
    private static final String BEGINNING = " AND textName LIKE ? ESCAPE '!'";
    /** Of the SQLState: two callers have inserted the same name at once. */
    private static final String NOT_UNIQUE = "23";

    private static final Table<Row> TEXTS = new Table<>("wgText", List.of("content"), List.of("workgroup", "owner", "textName"),
        (to, row) -> to.text(row.text()).text(row.shelf().workgroup()).text(owner(row.shelf())).text(row.name()));

    private final Connections connections;

    public JdbcNamedTexts(Connections connections) {
        this.connections = connections;
    }

    private static String owner(Shelf shelf) {
        return shelf.agent() == null ? WORKGROUP_ITSELF : shelf.agent().bare();
    }

    @Override
    public Optional<String> get(Shelf shelf, String name) {
        return Optional.ofNullable(read(shelf, " AND textName = ?", shelf.workgroup(), owner(shelf), name).get(name));
    }

    @Override
    public Map<String, String> all(Shelf shelf) {
        return read(shelf, "", shelf.workgroup(), owner(shelf));
    }

    @Override
    public Map<String, String> some(Shelf shelf, Set<String> names) {
        return names.isEmpty() ? new TreeMap<>() : read(shelf, " AND textName IN (" + String.join(", ", Collections.nCopies(names.size(), "?")) + ")",
            Stream.concat(Stream.of(shelf.workgroup(), owner(shelf)), names.stream()).toArray(String[]::new));
    }

    @Override
    public Map<String, String> beginning(Shelf shelf, String with) {
        return read(shelf, BEGINNING, shelf.workgroup(), owner(shelf), pattern(with));
    }

    @Override
    public long countOthers(Shelf shelf, String with, String name) {
        long[] count = new long[1];
        try (Connection connection = connections.open()) {
            Query.run(connection, "SELECT COUNT(*) AS many FROM wgText WHERE workgroup = ? AND owner = ?" + BEGINNING + " AND textName <> ?",
                columns -> count[0] = columns.number("many"), shelf.workgroup(), owner(shelf), pattern(with), name);
        } catch (SQLException failed) {
            throw new StoreFailure("texts of workgroup " + shelf.workgroup() + " could not be counted", failed);
        }
        return count[0];
    }

    private static String pattern(String beginning) {
        return beginning.replaceAll("[!%_]", "!$0") + '%';
    }

    // Sorted here: databases sort by many rules.
    private Map<String, String> read(Shelf shelf, String condition, String... parameters) {
        Map<String, String> texts = new TreeMap<>();
        try (Connection connection = connections.open()) {
            Query.run(connection, "SELECT textName, content FROM wgText WHERE workgroup = ? AND owner = ?" + condition,
                columns -> texts.put(columns.text("textName"), columns.text("content")), parameters);
        } catch (SQLException failed) {
            throw new StoreFailure("texts of workgroup " + shelf.workgroup() + " could not be read", failed);
        }
        return texts;
    }

    @Override
    public Map<Address, String> ofAgents(String workgroup, String name) {
        Map<Address, String> texts = new HashMap<>();
        try (Connection connection = connections.open()) {
            Query.run(connection, "SELECT owner, content FROM wgText WHERE workgroup = ? AND textName = ? AND owner <> ?",
                columns -> texts.put(Address.of(columns.text("owner")), columns.text("content")), workgroup, name, WORKGROUP_ITSELF);
        } catch (SQLException failed) {
            throw new StoreFailure("texts of workgroup " + workgroup + "'s agents could not be read", failed);
        }
        return texts;
    }

    @Override
    public void put(Shelf shelf, String name, String text) {
        update(shelf, Map.of(name, text), Set.of());
    }

    @Override
    public void remove(Shelf shelf, String name) {
        update(shelf, Map.of(), Set.of(name));
    }

    @Override
    public void update(Shelf shelf, Map<String, String> put, Set<String> forget) {
        List<Row> rows = put.entrySet().stream().map(text -> new Row(shelf, text.getKey(), text.getValue())).toList();
        try {
            try {
                write(shelf, rows, forget);
            } catch (SQLException failed) {
                if (!Discreet.stateClass(Discreet.cause(failed)).equals(NOT_UNIQUE)) {
                    throw failed;
                }
                // Now it is there, and will be updated.
                write(shelf, rows, forget);
            }
        } catch (SQLException failed) {
            throw new StoreFailure("texts of workgroup " + shelf.workgroup() + " could not be saved", Discreet.cause(failed));
        }
    }

    private void write(Shelf shelf, List<Row> rows, Set<String> forget) throws SQLException {
        Transaction.run(connections, connection -> {
            TEXTS.update(connection, rows);
            for (String name : forget) {
                Query.change(connection, "DELETE FROM wgText WHERE workgroup = ? AND owner = ? AND textName = ?",
                    shelf.workgroup(), owner(shelf), name);
            }
        });
    }

    /** Forgets all that a workgroup and its agents had there. */
    static void deleteAll(Connection connection, String workgroup) throws SQLException {
        Query.change(connection, "DELETE FROM wgText WHERE workgroup = ?", workgroup);
    }
}
