package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How HSQLDB would look for what a statement asks. */
public final class Plans {

    private static final Pattern LOOK = Pattern.compile("table=(\\w+)\\s+cardinality=\\d+\\s+access=([A-Z ]+)");
    private static final Pattern GROWS = Pattern.compile("CREATE CACHED TABLE (\\w+)");

    private Plans() {
    }

    /** The tables that grow with every chat, in capitals: those that the script keeps out of the server's memory. */
    public static Set<String> growing() throws IOException {
        return GROWS.matcher(Files.readString(Path.of("src/database/workgroups_hsqldb.sql"))).results()
            .map(found -> found.group(1).toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Those tables of which the statement reads every row. */
    public static List<String> scanned(Connections connections, String statement, Set<String> tables) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = connections.open(); PreparedStatement explain = connection.prepareStatement("EXPLAIN PLAN FOR " + statement);
                ResultSet lines = explain.executeQuery()) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        List<String> scanned = new ArrayList<>();
        LOOK.matcher(plan).results().filter(found -> tables.contains(found.group(1)) && found.group(2).strip().equals("FULL SCAN"))
            .forEach(found -> scanned.add(found.group(1)));
        return scanned;
    }
}
