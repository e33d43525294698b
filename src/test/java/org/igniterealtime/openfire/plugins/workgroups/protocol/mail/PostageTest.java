package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PostageTest {

    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private final Postage postage = new Postage(new Clock() {
        @Override public ZoneId getZone() { return ZoneOffset.UTC; }
        @Override public Clock withZone(ZoneId zone) { return this; }
        @Override public Instant instant() { return now; }
    });

    private boolean goesOut(String session, String to) {
        return postage.stamped(session, new MailAddress(to), () -> mail(session, to)).isPresent();
    }

    private static Mail mail(String session, String to) {
        return new Mail(session, new MailAddress(to), new MailAddress("no-reply@example.org"), "support", "subject", "text", "html");
    }

    @Test
    void a_mail_that_may_not_go_out_is_not_even_written() {
        goesOut("s1x", "vic@mail.example");

        assertThat(postage.stamped("s1x", new MailAddress("vic@mail.example"), () -> {
            throw new AssertionError("all was read and written for nothing");
        })).isEmpty();
    }

    @Test
    void a_mail_that_could_not_be_written_does_not_count() {
        assertThatThrownBy(() -> postage.stamped("s1x", new MailAddress("vic@mail.example"), () -> {
            throw new IllegalStateException("no database");
        })).hasMessage("no database");

        assertThat(goesOut("s1x", "vic@mail.example")).isTrue();
        assertThat(goesOut("s1x", "vic@mail.example")).isFalse();
    }

    @Test
    void a_session_is_mailed_again_only_after_a_pause() {
        assertThat(goesOut("s1x", "vic@mail.example")).isTrue();
        assertThat(goesOut("s1x", "vic@mail.example")).isFalse();
        assertThat(goesOut("s2y", "vic@mail.example")).isTrue();

        now = now.plus(Postage.PAUSE).minusMillis(1);
        assertThat(goesOut("s1x", "vic@mail.example")).isFalse();
        now = now.plusMillis(1);
        assertThat(goesOut("s1x", "vic@mail.example")).isTrue();
    }

    @Test
    void an_address_gets_no_more_than_so_many_in_a_day_from_whatever_sessions_and_however_it_is_written() {
        for (int number = 0; number < Postage.MOST_A_DAY; number++) {
            assertThat(goesOut("s" + number, number % 2 == 0 ? "vic@mail.example" : "VIC@mail.example")).isTrue();
            now = now.plus(Duration.ofMinutes(1));
        }
        assertThat(goesOut("another", "Vic@mail.example")).isFalse();
        assertThat(goesOut("another", "wil@mail.example")).isTrue();

        now = now.plus(Duration.ofDays(1));
        assertThat(goesOut("another", "vic@mail.example")).isTrue();
    }

    @Test
    void what_was_refused_does_not_count() {
        goesOut("s1x", "vic@mail.example");
        for (int number = 0; number < 100; number++) {
            goesOut("s1x", "vic@mail.example");
        }

        assertThat(goesOut("s2y", "vic@mail.example")).isTrue();
    }
}
