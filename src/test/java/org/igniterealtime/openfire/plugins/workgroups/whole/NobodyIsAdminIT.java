package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** A server whose administrators are listed elsewhere, and the list is empty. */
class NobodyIsAdminIT {

    @Test
    void whoeverIsCalledAdminWasTakenForOneWhereNobodyIs() throws Exception {
        try (RunningDesk desk = RunningDesk.start(OpenfireServer.builder()
                .property("provider.admin.className", "org.jivesoftware.openfire.admin.JDBCAdminProvider")
                .property("jdbcAdminProvider.useConnectionProvider", "true")
                .property("jdbcAdminProvider.getAdminsSQL", "SELECT username FROM ofUser WHERE username = 'nobody'"))) {

            assertThatThrownBy(() -> desk.workgroup("ann")).hasStackTraceContaining("forbidden");
        }
    }
}
