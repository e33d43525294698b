package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.jivesoftware.openfire.security.SecurityAuditManager;
import org.igniterealtime.openfire.plugins.workgroups.admin.AuditLog;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Beginning;

/** Openfire's security audit log, which the console shows. */
final class ServerAudit implements AuditLog {

    private static final int LONGEST_SUMMARY = 255;

    @Override
    public void note(String who, String what, String details) {
        SecurityAuditManager.getInstance().logEvent(who, Beginning.of(what, LONGEST_SUMMARY), details.isEmpty() ? null : details);
    }
}
