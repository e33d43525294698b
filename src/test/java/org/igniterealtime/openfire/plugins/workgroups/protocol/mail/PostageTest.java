package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Mail mail(String session, String to) {
        return new Mail(session, new MailAddress(to), new MailAddress("no-reply@example.org"), "support", "subject", "text", "html");
    }

    @Test
    void a_session_is_mailed_again_only_after_a_pause() {
        assertThat(postage.stamp(mail("s1x", "vic@mail.example"))).isTrue();
        assertThat(postage.stamp(mail("s1x", "vic@mail.example"))).isFalse();
        assertThat(postage.stamp(mail("s2y", "vic@mail.example"))).isTrue();

        now = now.plus(Postage.PAUSE).minusMillis(1);
        assertThat(postage.stamp(mail("s1x", "vic@mail.example"))).isFalse();
        now = now.plusMillis(1);
        assertThat(postage.stamp(mail("s1x", "vic@mail.example"))).isTrue();
    }

    @Test
    void an_address_gets_no_more_than_so_many_in_a_day_from_whatever_sessions_and_however_it_is_written() {
        for (int number = 0; number < Postage.MOST_A_DAY; number++) {
            assertThat(postage.stamp(mail("s" + number, number % 2 == 0 ? "vic@mail.example" : "VIC@mail.example"))).isTrue();
            now = now.plus(Duration.ofMinutes(1));
        }
        assertThat(postage.stamp(mail("another", "Vic@mail.example"))).isFalse();
        assertThat(postage.stamp(mail("another", "wil@mail.example"))).isTrue();

        now = now.plus(Duration.ofDays(1));
        assertThat(postage.stamp(mail("another", "vic@mail.example"))).isTrue();
    }

    @Test
    void what_was_refused_does_not_count() {
        postage.stamp(mail("s1x", "vic@mail.example"));
        for (int number = 0; number < 100; number++) {
            postage.stamp(mail("s1x", "vic@mail.example"));
        }

        assertThat(postage.stamp(mail("s2y", "vic@mail.example"))).isTrue();
    }
}
