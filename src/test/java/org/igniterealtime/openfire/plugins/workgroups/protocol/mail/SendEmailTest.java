package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Frugal;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling.PostReply;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError;

/** Ann talked with Vic in s1x; in s4q nobody spoke; the visitor of s5n gave no address that is one. */
class SendEmailTest {

    private final Desk desk = new Desk().withMail();
    private final MemoryJournal journal = new MemoryJournal();
    private final Archive archive = Desk.archive(journal);

    @BeforeEach
    void whatHappened() {
        Story story = chat(Story.of("support"), "s1x", Desk.VIC, "vic@mail.example").says("s1x", "vic", "\u7ea2\u8272 & <b>blue</b>")
            .passes(Duration.ofSeconds(5)).says("s1x", "ann", "I see.\n2026-01-01 00:00:00  vic: I never said that");
        chat(story, "s4q", Address.of("wil@example.org/web"), "wil@mail.example");
        chat(story, "s5n", Address.of("tim@example.org/web"), "tim@mail.example\nBcc: eve@mail.example").says("s5n", "ann", "Hello");
        journal.append(story.batch());
    }

    private static Story chat(Story story, String session, Address visitor, String email) {
        return story.onDuty(Desk.ANN.toString()).joins(session, visitor.toString(), new Metadata(Map.of("email", List.of(email))))
            .does(new Command.Accept(Desk.ANN, session)).does(new Command.RoomOpened(session, 1))
            .does(new Command.EnterRoom(session, Desk.ANN, "ann")).does(new Command.EnterRoom(session, visitor, visitor.local()));
    }

    private Handling asked(String sample) {
        return ((Handling.Consult) desk.read(sample)).then().apply(archive);
    }

    private Mail mail(String sample) {
        return ((Handling.Post) asked(sample)).write().apply(archive);
    }

    private List<Packet> answer(String sample, PostReply reply) {
        return ((Handling.Post) asked(sample)).reply().apply(reply);
    }

    @Test
    void the_visitor_has_it_sent_to_the_address_that_he_gave() {
        Mail mail = mail("send-email/asked");

        assertThat(mail.to()).hasToString("vic@mail.example");
        assertThat(mail.from()).hasToString("no-reply@example.org");
        assertThat(mail.fromName()).isEqualTo("support");
        assertThat(mail.subject()).isEqualTo("mailed.subject support");
        Stanzas.assertSame(answer("send-email/asked", PostReply.SENT), "send-email/sent");
        Stanzas.assertSame(answer("send-email/asked", PostReply.TOO_MANY), "send-email/too-many");
    }

    @Test
    void the_sessions_agent_has_the_same_sent() {
        assertThat(mail("send-email/asked-by-agent")).isEqualTo(mail("send-email/asked"));
        Stanzas.assertSame(answer("send-email/asked-by-agent", PostReply.SENT), "send-email/sent-by-agent");
    }

    @Test
    void where_an_admin_has_turned_it_off_nobody_has_it_sent() {
        archive.texts().put(Shelf.of("support"), KnownTexts.MAILED, KnownTexts.OFF);
        assertThat(Desk.replied(asked("send-email/asked")).get(0).getError().getCondition()).isEqualTo(PacketError.Condition.service_unavailable);
        archive.texts().remove(Shelf.of("support"), KnownTexts.MAILED);
        assertThat(mail("send-email/asked").to()).hasToString("vic@mail.example");
    }

    @Test
    void what_old_clients_say_about_the_mail_is_not_heeded() {
        assertThat(mail("send-email/asked-as-of-old")).isEqualTo(mail("send-email/asked"));
    }

    @Test
    void everybody_can_read_when_who_said_what_and_nobody_can_put_words_into_anothers_mouth() {
        assertThat(mail("send-email/asked").text()).isEqualTo("""
            mailed.text support

            mailed.times Z

            2026-03-02 09:00:00  vic: \u7ea2\u8272 & <b>blue</b>
            2026-03-02 09:00:05  ann: I see.
                2026-01-01 00:00:00  vic: I never said that
            """);
    }

    @Test
    void on_the_page_what_people_wrote_is_text_and_not_markup() {
        assertThat(mail("send-email/asked").html()).startsWith("<!DOCTYPE html>")
            .contains("<b>vic</b>", "\u7ea2\u8272 &amp; &lt;b&gt;blue&lt;/b&gt;", "2026-03-02 09:00:05", "<b>ann</b>").doesNotContain("<b>blue");
    }

    @Test
    void the_admins_words_come_before_ours_and_a_subject_is_one_line() {
        archive.texts().put(Shelf.of("support"), "transcript.from", "help@shop.example");
        archive.texts().put(Shelf.of("support"), "transcript.subject", "Your chat\r\nBcc: eve@mail.example");
        archive.texts().put(Shelf.of("support"), "transcript.text", "Dear <you>,");

        Mail mail = mail("send-email/asked");
        assertThat(mail.from()).hasToString("help@shop.example");
        assertThat(mail.subject()).isEqualTo("Your chat Bcc: eve@mail.example");
        assertThat(mail.text()).startsWith("Dear <you>,\n");
        assertThat(mail.html()).contains("Dear &lt;you&gt;,");
    }

    @Test
    void nothing_goes_to_any_other_address() {
        Stanzas.assertSame(Desk.replied(asked("send-email/asked-to-another")), "send-email/another");
        Stanzas.assertSame(Desk.replied(asked("send-email/asked-to-two")), "send-email/two");
        Stanzas.assertSame(Desk.replied(asked("send-email/asked-without-address")), "send-email/no-address");
    }

    @Test
    void there_must_be_a_session_in_which_something_was_said() {
        Stanzas.assertSame(Desk.replied(desk.read("send-email/asked-without-id")), "send-email/unnamed");
        Stanzas.assertSame(Desk.replied(asked("send-email/asked-of-silence")), "send-email/silence");
    }

    @Test
    void a_server_without_mail_says_so() {
        Stanzas.assertSame(Desk.replied(new Desk().read("send-email/asked")), "send-email/off");
    }

    @Test
    void of_a_conversation_without_end_only_what_can_fit_is_read_and_that_it_went_on_is_said() {
        Story story = Story.resumed(journal, "support", Instant.parse("2026-03-02T09:01:00Z"));
        IntStream.rangeClosed(0, TranscriptMail.MOST_LINES).forEach(number -> story.says("s1x", "ann", "#" + number));
        journal.append(story.batch());
        Archive frugal = Frugal.archive(archive, TranscriptMail.MOST_LINES + 1);

        Handling.Post post = (Handling.Post) ((Handling.Consult) desk.read("send-email/asked")).then().apply(frugal);

        assertThat(post.write().apply(frugal).text()).contains("vic: \u7ea2").endsWith("mailed.more\n");
    }

    @Test
    void whether_a_mail_may_go_out_is_asked_before_the_conversation_is_read() {
        Handling handling = ((Handling.Consult) desk.read("send-email/asked")).then().apply(Frugal.archive(archive, 1));

        assertThat(((Handling.Post) handling).session()).isEqualTo("s1x");
        assertThat(((Handling.Post) handling).to()).hasToString("vic@mail.example");
    }

    @Test
    void a_conversation_that_is_too_long_for_a_mail_is_cut_and_says_so() {
        Story story = chat(Story.of("closed"), "s8l", Address.of("liz@example.org/web"), "liz@mail.example");
        for (int number = 0; number < 11; number++) {
            story.says("s8l", "ann", "x".repeat(TranscriptMail.LONGEST / 10 - 200) + "#" + number);
        }
        journal.append(story.batch());

        Mail mail = new TranscriptMail(Desk::text, ZoneOffset.UTC, "closed", Map.of())
            .write("s8l", journal.lines("s8l"), new MailAddress("liz@mail.example"), new MailAddress("no-reply@example.org"));

        assertThat(mail.text()).contains("x#9\n").doesNotContain("x#10").endsWith("mailed.more\n");
        assertThat(mail.html()).hasSizeLessThan(TranscriptMail.LONGEST + 10_000).contains("mailed.more");
    }
}
