package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.jivesoftware.openfire.security.SecurityAuditManager;
import org.igniterealtime.openfire.plugins.workgroups.admin.AuditLog;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Beginning;

/** Openfire's security audit log, which the console shows. */
final class ServerAudit implements AuditLog {

    private static final int LONGEST_NAME = 64;

    @Override
    public void note(String who, String what, String details) {
        String name = Beginning.of(who, LONGEST_NAME);
        for (AuditEntry entry : AuditEntry.of(what, details)) {
            SecurityAuditManager.getInstance().logEvent(name, entry.summary(), entry.details().isEmpty() ? null : entry.details());
        }
    }
}
