package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The same on a MySQL or MariaDB that you have running; its tables wg... and ofVersion are dropped:
 * {@code mvn test -Dtest=MysqlTest -Dworkgroups.test.mysql.url=jdbc:... -Dmaven.test.additionalClasspath=DRIVER.jar}
 */
@EnabledIfSystemProperty(named = "workgroups.test.mysql.url", matches = "jdbc:.*", disabledReason = "no MySQL or MariaDB given")
class MysqlTest extends EveryContract {

    @Override
    ScratchDatabase emptyOne() throws Exception {
        return ScratchDatabase.of(System.getProperty("workgroups.test.mysql.url"), "mysql");
    }
}
