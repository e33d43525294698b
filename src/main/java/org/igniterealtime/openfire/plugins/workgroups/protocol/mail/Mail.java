package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

/**
 * A mail about a chat session.
 *
 * @param session  the session's id
 * @param fromName the sender as people read it
 * @param subject  one line
 * @param text     for those who read plain text
 * @param html     the same as a page
 */
public record Mail(String session, MailAddress to, MailAddress from, String fromName, String subject, String text, String html) {

    public Mail {
        fromName = line(fromName);
        subject = line(subject);
    }

    // A line break would begin another header.
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
