package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Chats;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Ends;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Offers;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Slot;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Waits;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.store.IndexingJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;

/**
 * Fills a database with sessions. One is lived through and saved by the journal; its rows are copied as often as wanted, in every table
 * that has a column for the session, each copy some minutes later, with one of some visitors and agents. So the rows are right whatever columns there are.
 */
public final class Crowd {

    private static final String SAMPLE = "samplesession";
    private static final String SAMPLE_WORKGROUP = "sampleworkgroup";
    private static final int AT_ONCE = 1000;
    private static final int COUNTED_AT_ONCE = 50_000;
    /** When the sample begins. */
    private static final Instant STARTS = Instant.parse("2026-03-02T09:00:00Z");
    /** A number that is larger is a time in milliseconds. */
    private static final long A_TIME = 1_000_000_000_000L;

    private static final int VISITORS = 5000;
    private static final int AGENTS = 20;
    /** Each event of a session comes so many sessions later than the one before: meanwhile others come and are moved. */
    private static final int OVERLAPPING = 10;
    /** Whatever a test has happened itself comes before. */
    private static final long FIRST = 1_000_000;

    private final Connections connections;
    private final Map<String, List<Map<String, Object>>> sample = new LinkedHashMap<>();

    /** Lives through the sample: vic asks for her order, waits, is put first, is served by agent ann, and leaves. */
    public Crowd(Connections connections) throws SQLException {
        this.connections = connections;
        new IndexingJournal(new JdbcJournal(connections), new JdbcSearchIndex(connections), Runnable::run).append(Story.of(SAMPLE_WORKGROUP)
            .joins(SAMPLE, "vic@example.org/web").does(new Command.Redirect(SAMPLE, "sales", "sales", true, "alice"))
            .chats(SAMPLE, "vic@example.org/web", "ann@example.org/desk").passes(Duration.ofSeconds(20))
            .says(SAMPLE, "visitor", "Where is my order?").says(SAMPLE, "agent", "On its way to you")
            .does(new Command.LeaveRoom(SAMPLE, "visitor")).does(new Command.LeaveRoom(SAMPLE, "agent")).batch());
        try (Connection connection = connections.open()) {
            for (String table : tables(connection)) {
                List<Map<String, Object>> rows = rows(connection, table);
                if (!rows.isEmpty()) {
                    sample.put(table, rows);
                }
            }
        }
    }

    /** The id of the session of that number. */
    public static String session(int number) {
        return "s" + number;
    }

    /**
     * Adds sessions of those numbers.
     *
     * @param apart     the time from one to the next
     * @param workgroup whose the session of a number is
     */
    public void add(int from, int to, Duration apart, IntFunction<String> workgroup) throws SQLException {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<Map<String, Object>>> table : sample.entrySet()) {
                for (Map<String, Object> row : table.getValue()) {
                    add(connection, table.getKey(), row, from, to, apart, workgroup);
                }
            }
            for (int some = from; some < to; some += COUNTED_AT_ONCE) {
                count(connection, some, Math.min(to, some + COUNTED_AT_ONCE), apart, workgroup);
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    /** Each session is counted, as one that was served. */
    private static void count(Connection connection, int from, int to, Duration apart, IntFunction<String> workgroup) throws SQLException {
        Map<String, Map<About, Map<Instant, Figures>>> counted = new HashMap<>();
        Figures served = new Figures(new Ends(1, 0, 0, 0, 0, 0), Waits.NONE, Chats.NONE, new Offers(1, 0, 0, 0));
        for (int i = from; i < to; i++) {
            Instant slot = Slot.of(STARTS.plus(apart.multipliedBy(i)));
            for (About about : List.of(new About(About.Kind.WORKGROUP, workgroup.apply(i)), new About(About.Kind.QUEUE, "sales"),
                    new About(About.Kind.AGENT, "ann@example.org"))) {
                counted.computeIfAbsent(workgroup.apply(i), same -> new HashMap<>()).computeIfAbsent(about, same -> new HashMap<>())
                    .merge(slot, served, Figures::plus);
            }
        }
        for (Map.Entry<String, Map<About, Map<Instant, Figures>>> one : counted.entrySet()) {
            List<Booked> booked = new ArrayList<>();
            one.getValue().forEach((about, slots) -> slots.forEach((slot, figures) -> booked.add(new Booked(about, slot, figures))));
            FigureRows.add(connection, one.getKey(), booked);
        }
    }

    private static void add(Connection connection, String table, Map<String, Object> row, int from, int to, Duration apart,
                            IntFunction<String> workgroup) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", row.keySet())
                + ") VALUES (?" + ", ?".repeat(row.size() - 1) + ')')) {
            for (int i = from; i < to; i++) {
                int column = 1;
                for (Map.Entry<String, Object> value : row.entrySet()) {
                    insert.setObject(column++, copied(value.getKey(), value.getValue(), i, apart, workgroup.apply(i)));
                }
                insert.addBatch();
                if (i % AT_ONCE == AT_ONCE - 1 || i == to - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static Object copied(String column, Object value, int number, Duration apart, String workgroup) {
        if (value instanceof String text) {
            return text.replace(SAMPLE_WORKGROUP, workgroup).replace(SAMPLE, session(number))
                .replace("vic@", "vic" + number % VISITORS + "@").replace("ann@", "ann" + number % AGENTS + "@");
        }
        if (value instanceof Long whole) {
            if (column.equalsIgnoreCase("SEQNO")) {
                return FIRST + (number + whole * OVERLAPPING) * 100L + whole;
            }
            return whole + (column.equalsIgnoreCase("ARRIVAL") ? FIRST + number * 100L : whole > A_TIME ? number * apart.toMillis() : 0);
        }
        return value;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        boolean capitals = connection.getMetaData().storesUpperCaseIdentifiers();
        try (ResultSet found = connection.getMetaData().getColumns(null, null, capitals ? "WG%" : "wg%", capitals ? "REQUEST" : "request")) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toUpperCase(Locale.ROOT));
            }
        }
        return tables;
    }

    private static List<Map<String, Object>> rows(Connection connection, String table) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table + " WHERE request = '" + SAMPLE + "'")) {
            ResultSetMetaData columns = found.getMetaData();
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), found.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
