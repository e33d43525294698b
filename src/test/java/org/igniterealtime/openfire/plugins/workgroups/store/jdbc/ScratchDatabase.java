package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A database with the tables of the shipped script. It watches what it lends out: every connection comes back as it went. */
public final class ScratchDatabase implements Connections {

    private static final String HSQLDB = "jdbc:hsqldb:";

    private final String url;
    private final AtomicInteger lent = new AtomicInteger();
    private final AtomicInteger statements = new AtomicInteger();

    private ScratchDatabase(String url) {
        this.url = url;
    }

    /** An empty one in memory. */
    public static ScratchDatabase hsqldb() throws SQLException, IOException {
        return of(HSQLDB + "mem:" + UUID.randomUUID(), "hsqldb");
    }

    /** The PostgreSQL given by the property {@code workgroups.test.postgresql.url}, if there is one, else an HSQLDB in that file. */
    public static ScratchDatabase givenOrIn(Path file) throws SQLException, IOException {
        String given = System.getProperty("workgroups.test.postgresql.url");
        return given != null ? of(given, "postgresql")
            : of(HSQLDB + "file:" + file + ";hsqldb.log_data=false;hsqldb.cache_size=50000", "hsqldb");
    }

    /** Any database; tables left over from before are dropped. */
    public static ScratchDatabase of(String url, String script) throws SQLException, IOException {
        ScratchDatabase database = new ScratchDatabase(url);
        List<String> statements = statements(script);
        for (String statement : statements) {
            if (statement.startsWith("CREATE") && statement.contains("TABLE")) {
                database.execute("DROP TABLE IF EXISTS " + statement.replaceAll("(?s).*?TABLE (\\w+).*", "$1"));
            }
        }
        database.execute("DROP TABLE IF EXISTS ofVersion");
        database.execute("CREATE TABLE ofVersion (name VARCHAR(50) NOT NULL PRIMARY KEY, version INTEGER NOT NULL)");
        for (String statement : statements) {
            database.execute(statement);
        }
        return database;
    }

    /** The script's statements, taken apart as Openfire's SchemaManager does. */
    static List<String> statements(String script) throws IOException {
        List<String> statements = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("src/database/workgroups_" + script + ".sql"))) {
            if (!line.isBlank() && !line.strip().startsWith("--")) {
                command.append(' ').append(line);
            }
            if (line.strip().endsWith(";")) {
                statements.add(command.substring(0, command.length() - 1).strip());
                command.setLength(0);
            }
        }
        return statements;
    }

    String url() {
        return url;
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        lent.incrementAndGet();
        Class<?>[] shape = {Connection.class};
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), shape, (self, method, arguments) -> {
            if (method.getName().equals("close")) {
                assertThat(connection.getAutoCommit()).as("commits by itself when given back").isTrue();
                lent.decrementAndGet();
            } else if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }

    /** Every row of every table of ours, one a line, behind the table's name. */
    String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (table.toLowerCase(Locale.ROOT).startsWith("wg")) {
                    append(connection, table, all);
                }
            }
        }
        return all.toString();
    }

    private static void append(Connection connection, String table, StringBuilder all) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                all.append(table);
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    all.append('|').append(rows.getString(column));
                }
                all.append('\n');
            }
        }
    }

    int statements() {
        return statements.get();
    }

    /** A database that plans by what is in it looks, as it does by itself some time after it was filled. */
    public void learn() throws SQLException {
        if (!url.startsWith(HSQLDB)) {
            execute("ANALYZE");
        }
    }

    /** An HSQLDB of this process ends; a server goes on. */
    public void shutDown() throws SQLException {
        if (url.startsWith(HSQLDB)) {
            execute("SHUTDOWN");
        }
    }

    void assertEverythingGivenBack() {
        assertThat(lent).as("connections not given back").hasValue(0);
    }
}
