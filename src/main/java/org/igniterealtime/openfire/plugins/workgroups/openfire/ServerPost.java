package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.jivesoftware.util.EmailService;
import org.jivesoftware.util.JiveGlobals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.igniterealtime.openfire.plugins.workgroups.admin.Surroundings.LastMail;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling.PostReply;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.Mail;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.MailAddress;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.Postage;

/** Sends mail by the server's mail server, which is waited for on a thread of its own; what became of the last one can be asked. */
final class ServerPost {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPost.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Postage postage;
    private final Clock clock;
    private final Executor thread;
    private volatile Instant sending;
    private volatile LastMail last;

    /** @param thread which waits for mail servers */
    ServerPost(Clock clock, Executor thread) {
        this.clock = clock;
        this.thread = thread;
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

    /** @param writing writes the mail about that session; not asked if no more may go out */
    PostReply post(String session, MailAddress to, Supplier<Mail> writing) {
        Optional<Mail> mail = postage.stamped(session, to, writing);
        if (mail.isEmpty()) {
            return PostReply.TOO_MANY;
        }
        try {
            MimeMessage message = message(mail.get());
            thread.execute(() -> send(message));
        } catch (MessagingException | UnsupportedEncodingException bug) {
            throw new IllegalStateException("a mail could not be written", bug);
        }
        return PostReply.SENT;
    }

    // EmailService could do this on threads of its own, but tells nobody what came of it.
    private void send(MimeMessage message) {
        sending = clock.instant();
        String failure = "";
        try {
            EmailService.getInstance().sendMessagesImmediately(List.of(message));
        } catch (MessagingException | RuntimeException failed) {
            // What mail servers answer names whom the mail was for.
            failure = failed.getClass().getSimpleName();
            LOG.warn("A mail could not be handed to the mail server: {}", failure);
        }
        last = new LastMail(sending, failure);
        sending = null;
    }

    /** Since when a mail is on its way to the mail server; null if none is. */
    Instant sending() {
        return sending;
    }

    /** What became of the last mail; null if there was none. */
    LastMail last() {
        return last;
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
