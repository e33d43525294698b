package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.jivesoftware.openfire.security.SecurityAuditManager;
import org.igniterealtime.openfire.plugins.workgroups.admin.AuditLog;

/** Openfire's security audit log, which the console shows. */
final class ServerAudit implements AuditLog {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_SUMMARY = 255;

    @Override
    public void note(String who, String what, String details) {
        SecurityAuditManager.getInstance().logEvent(cut(who, LONGEST_NAME), cut(what, LONGEST_SUMMARY), details.isEmpty() ? null : details);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
