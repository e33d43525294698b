package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a database is, asked of a real one. */
class VitalsTest {

    @TempDir
    private Path folder;

    @Test
    void anEmbeddedDatabaseSaysWhetherItKeepsWhatIsCommitted() throws Exception {
        ScratchDatabase database = ScratchDatabase.of("jdbc:hsqldb:file:" + folder.resolve("vitals"), "hsqldb");
        database.execute("SET FILES WRITE DELAY 500 MILLIS");
        assertThat(Vitals.read(database)).satisfies(vitals -> {
            assertThat(vitals.product()).startsWith("HSQL Database Engine 2");
            assertThat(vitals.schema()).isEqualTo(1);
            assertThat(vitals.durable()).isFalse();
        });

        database.execute("SET FILES WRITE DELAY FALSE");
        database.execute("DELETE FROM ofVersion");
        assertThat(Vitals.read(database)).satisfies(vitals -> {
            assertThat(vitals.durable()).isTrue();
            assertThat(vitals.schema()).as("no tables of ours").isZero();
        });
        database.assertEverythingGivenBack();
        database.shutDown();
    }

    @Test
    void aDatabaseThatIsAwayIsAFailure() {
        assertThatThrownBy(() -> Vitals.read(() -> {
            throw new SQLException("away");
        })).isInstanceOf(StoreFailure.class);
    }
}
