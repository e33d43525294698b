package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The same on a PostgreSQL that you have running; its tables wg... and ofVersion are dropped:
 * {@code mvn test -Dtest=PostgresqlTest -Dworkgroups.test.postgresql.url=jdbc:... -Dmaven.test.additionalClasspath=DRIVER.jar}
 */
@EnabledIfSystemProperty(named = "workgroups.test.postgresql.url", matches = "jdbc:.*", disabledReason = "no PostgreSQL given")
class PostgresqlTest extends EveryContract {

    @Override
    ScratchDatabase emptyOne() throws Exception {
        return ScratchDatabase.of(System.getProperty("workgroups.test.postgresql.url"), "postgresql");
    }
}
