package org.igniterealtime.openfire.plugins.workgroups.admin;

/** The server's record of what its admins did. */
@FunctionalInterface
public interface AuditLog {

    /**
     * Keeps a change that was made.
     *
     * @param who     the admin's user name; the address of one who has no account here
     * @param what    in a few words
     * @param details what differs now
     */
    void note(String who, String what, String details);
}
