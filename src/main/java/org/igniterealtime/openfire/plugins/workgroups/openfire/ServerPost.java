package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.jivesoftware.util.EmailService;
import org.jivesoftware.util.JiveGlobals;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling.PostReply;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.Mail;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.MailAddress;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.Postage;

/** Sends mail as the server does, which waits for mail servers on threads of its own and logs what they refuse. */
final class ServerPost {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Postage postage;
    private final Clock clock;

    ServerPost(Clock clock) {
        this.clock = clock;
        this.postage = new Postage(clock);
    }

    /**
     * Whether an admin has named a mail server, on the console's page or as a property, and the server uses that one. The default, localhost,
     * is nobody's word that mail is taken there; and a property that was changed by hand holds only after a restart.
     */
    static boolean isSetUp() {
        String host = JiveGlobals.getProperty("mail.smtp.host");
        return host != null && !host.isBlank() && host.equals(EmailService.getInstance().getHost());
    }

    PostReply post(Mail mail) {
        if (!postage.stamp(mail)) {
            return PostReply.TOO_MANY;
        }
        try {
            EmailService.getInstance().sendMessage(message(mail));
        } catch (MessagingException | UnsupportedEncodingException bug) {
            throw new IllegalStateException("a mail could not be written", bug);
        }
        return PostReply.SENT;
    }

    // EmailService can put a message together as well, but sends pages with lines of any length, which mail servers break or refuse.
    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = EmailService.getInstance().createMimeMessage();
        message.setFrom(new InternetAddress(mail.from().text(), mail.fromName(), UTF_8));
        message.setRecipient(Message.RecipientType.TO, address(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // So that no machine answers it (RFC 3834 §5).
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(mail.text(), "plain"));
        both.addBodyPart(part(mail.html(), "html"));
        message.setContent(both);
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(MailAddress address) throws MessagingException {
        return new InternetAddress(address.text(), true);
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, type);
        return part;
    }
}
