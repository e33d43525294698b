package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/**
 * How the database is.
 *
 * @param product what it calls itself, with its version
 * @param schema  the version of the plugin's tables; 0 if there are none
 * @param durable whether what is committed is on disk. Only HSQLDB is asked, which does it later unless it is told to (src/adr/0006);
 *                others do it at once unless their admin has decided otherwise
 */
public record Vitals(String product, int schema, boolean durable) {

    private static final String SCHEMA = "SELECT version FROM ofVersion WHERE name = ?";
    private static final String DELAY = "SELECT property_value FROM INFORMATION_SCHEMA.SYSTEM_PROPERTIES WHERE property_name = ?";

    /** Asks the database. @throws StoreFailure if it cannot be reached */
    public static Vitals read(Connections connections) {
        try (Connection connection = connections.open()) {
            DatabaseMetaData about = connection.getMetaData();
            List<Integer> schemas = new ArrayList<>();
            Query.run(connection, SCHEMA, columns -> schemas.add(columns.count("version")), "workgroups");
            List<String> delays = new ArrayList<>();
            if (about.getDatabaseProductName().startsWith("HSQL")) {
                Query.run(connection, DELAY, columns -> delays.add(columns.text("property_value")), "hsqldb.write_delay");
            }
            // Its version may go on for lines, with build dates.
            String version = about.getDatabaseProductVersion().lines().findFirst().orElse("");
            return new Vitals(about.getDatabaseProductName() + ' ' + version, schemas.stream().findFirst().orElse(0),
                delays.stream().noneMatch("true"::equals));
        } catch (SQLException failed) {
            throw new StoreFailure("the database does not say how it is", failed);
        }
    }
}
