package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.XMPPConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.ServerComplaints;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** Transcripts by mail: a real Openfire sends them to a real mail server. */
class MailIT {

    private static final long PATIENCE_MILLIS = 20_000;

    private static GreenMail mails;
    private static RunningDesk desk;

    @BeforeAll
    static void start() throws Exception {
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        desk = RunningDesk.start(OpenfireServer.builder().property("mail.smtp.host", "127.0.0.1")
            .property("mail.smtp.port", String.valueOf(mails.getSmtp().getPort())));
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
        mails.stop();
    }

    @AfterEach
    void everybodyGoesHome() throws Exception {
        desk.hangUp();
        desk.comeBack();
        mails.purgeEmailFromAllMailboxes();
        ServerComplaints.assertNone(desk.server());
    }

    /** @return the session's id */
    private static String chat(AgentClient agent, VisitorClient visitor, String email) throws Exception {
        visitor.join("my printer is on fire", Map.of("email", email));
        Room agents = agent.acceptAndEnter();
        Room visitors = visitor.enterWhenInvited();
        agents.say("Hello, what colour is the fire?");
        visitors.nextFrom("ann");
        visitors.say("\u7ea2\u8272 & <b>blue</b>");
        agents.nextFrom(visitor.name());
        Eventually.rows(desk.server(), 2, "SELECT body FROM wgMessage WHERE request = ?", agents.id());
        return agents.id();
    }

    private static FilledIq mail(EntityBareJid workgroup, String session) {
        return FilledIq.set(workgroup, "send-email").child("sessionID", session);
    }

    private static MimeMessage received(int number) {
        assertThat(mails.waitForIncomingEmail(PATIENCE_MILLIS, number)).as("%d mails", number).isTrue();
        MimeMessage[] all = mails.getReceivedMessages();
        assertThat(all).hasSize(number);
        return all[number - 1];
    }

    private static String part(MimeMessage mail, int number, String type) throws Exception {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
        assertThat(part.getContentType().toLowerCase()).startsWith(type).contains("utf-8");
        return String.valueOf(part.getContent()).replace("\r\n", "\n");
    }

    @Test
    void theVisitorHasItMailedToHisOwnAddress() throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.admin().say(workgroup, "transcript.subject", "\u5bf9\u8bdd\u8bb0\u5f55");
        VisitorClient vic = desk.visitor("vic", workgroup);
        String session = chat(desk.agent("ann", workgroup).goOnDuty(2), vic, "vic@mail.example");
        assertThat(vic.workgroup().isEmailAvailable()).isTrue();

        vic.connection().sendIqRequestAndWaitForResponse(mail(workgroup, session).child("toAddress", "vic@mail.example"));

        MimeMessage mail = received(1);
        assertThat(Arrays.stream(mail.getAllRecipients()).map(String::valueOf)).containsExactly("vic@mail.example");
        assertThat(mail.getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(mail.getFrom()[0]).hasToString(workgroup.getLocalpart() + " <no-reply@" + desk.server().domain() + ">");
        assertThat(mail.getSubject()).isEqualTo("\u5bf9\u8bdd\u8bb0\u5f55");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(mail, 0, "text/plain")).contains(workgroup.getLocalpart())
            .containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d  ann: Hello, what colour is the fire\\?\n")
            .containsPattern("  vic: \u7ea2\u8272 & <b>blue</b>\n");
        assertThat(part(mail, 1, "text/html")).contains("<b>vic</b>", "\u7ea2\u8272 &amp; &lt;b&gt;blue&lt;/b&gt;").doesNotContain("<b>blue");

        assertRefused(vic.connection(), mail(workgroup, session), "resource-constraint");
    }

    @Test
    void theSessionsAgentMayHaveItMailedToTheVisitorAndNobodyElseMayAndToNobodyElse() throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        EntityBareJid elsewhere = desk.workgroup("eve");
        desk.change(workgroup, Map.of("supervisors", List.of("sue")));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(2);
        String session = chat(ann, desk.visitor("wil", workgroup), "wil@mail.example");

        for (Map.Entry<String, String> other : Map.of("bob", "forbidden", "eve", "forbidden", "sue", "forbidden", "mallory", "not-authorized")
            .entrySet()) {
            assertRefused(desk.login(other.getKey()), mail(workgroup, session), other.getValue());
        }
        assertRefused(desk.login("mallory"), mail(workgroup, "nosuch"), "not-authorized");
        assertRefused(desk.login("bob"), mail(workgroup, "nosuch"), "item-not-found");
        assertRefused(desk.login("eve"), mail(elsewhere, session), "item-not-found");
        assertRefused(ann.connection(), mail(workgroup, session).child("toAddress", "eve@mail.example"), "not-acceptable");
        assertRefused(ann.connection(), FilledIq.set(workgroup, "send-email").child("toAddress", "eve@mail.example"), "bad-request");

        ann.connection().sendIqRequestAndWaitForResponse(mail(workgroup, session).child("fromAddress", "ceo@bank.example")
            .child("subject", "You have won").child("message", "Click here").child("useHTML", "true"));

        MimeMessage mail = received(1);
        assertThat(Arrays.stream(mail.getAllRecipients()).map(String::valueOf)).containsExactly("wil@mail.example");
        assertThat(mail.getFrom()[0].toString()).doesNotContain("bank");
        assertThat(mail.getSubject()).doesNotContain("won");
        assertThat(part(mail, 0, "text/plain")).doesNotContain("Click");
    }

    private static void assertRefused(XMPPConnection who, FilledIq request, String condition) throws Exception {
        assertThat(Refused.by(() -> who.sendIqRequestAndWaitForResponse(request))).as(who.getUser().toString()).isEqualTo(condition);
    }

    @Test
    void aVisitorWithoutAnAccountMayToo() throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient guest = desk.anonymousVisitor("guest", workgroup);
        String session = chat(desk.agent("ann", workgroup).goOnDuty(2), guest, "guest@mail.example");

        guest.connection().sendIqRequestAndWaitForResponse(mail(workgroup, session));

        assertThat(received(1).getAllRecipients()[0]).hasToString("guest@mail.example");
    }

    @Test
    void whenTheAdminNamesNoMailServerItIsNeitherAdvertisedNorDone() throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        VisitorClient vera = desk.visitor("vera", workgroup);
        String session = chat(desk.agent("ann", workgroup).goOnDuty(2), vera, "vera@mail.example");

        desk.server().setProperty("mail.smtp.host", null);
        try {
            assertThat(vera.workgroup().isEmailAvailable()).isFalse();
            assertRefused(vera.connection(), mail(workgroup, session), "service-unavailable");
        } finally {
            desk.server().setProperty("mail.smtp.host", "127.0.0.1");
        }
        vera.connection().sendIqRequestAndWaitForResponse(mail(workgroup, session));
        received(1);
    }
}
