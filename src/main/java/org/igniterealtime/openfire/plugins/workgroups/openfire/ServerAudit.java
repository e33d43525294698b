package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.jivesoftware.openfire.security.SecurityAuditManager;
import org.igniterealtime.openfire.plugins.workgroups.admin.AuditLog;

/** Openfire's security audit log, which the console shows. */
final class ServerAudit implements AuditLog {

    private static final int LONGEST_SUMMARY = 255;

    @Override
    public void note(String who, String what, String details) {
        String summary = what.length() > LONGEST_SUMMARY ? what.substring(0, LONGEST_SUMMARY) : what;
        SecurityAuditManager.getInstance().logEvent(who, summary, details.isEmpty() ? null : details);
    }
}
