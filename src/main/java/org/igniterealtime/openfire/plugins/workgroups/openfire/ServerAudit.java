package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.jivesoftware.openfire.security.SecurityAuditManager;
import org.igniterealtime.openfire.plugins.workgroups.admin.AuditLog;

/** Openfire's security audit log, which the console shows. */
final class ServerAudit implements AuditLog {

    @Override
    public void note(String who, String what, String details) {
        for (AuditEntry entry : AuditEntry.of(what, details)) {
            SecurityAuditManager.getInstance().logEvent(who, entry.summary(), entry.details().isEmpty() ? null : entry.details());
        }
    }
}
