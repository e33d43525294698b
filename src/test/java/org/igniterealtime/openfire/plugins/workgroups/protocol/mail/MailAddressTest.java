package org.igniterealtime.openfire.plugins.workgroups.protocol.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"vic@mail.example", "  vic@mail.example\n", "v.i-c+shop@a.b-c.example", "o'hara@mail.example", "no-reply@localhost"})
    void an_address_is_taken_without_the_spaces_around_it(String text) {
        assertThat(MailAddress.read(text)).map(MailAddress::text).contains(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "vic", "@mail.example", "vic@", "vic@mail..example", "vic@-mail.example", "vic@mail.example.",
        "vic@mail.example, eve@mail.example", "vic@mail.example;eve@mail.example", "vic@mail.example\r\nBcc: eve@mail.example",
        "vic\n@mail.example", "Vic <vic@mail.example>", "<vic@mail.example>", "\"a b\"@mail.example", "vic@eve@mail.example",
        "vic@[127.0.0.1]", "vic(at)mail.example", "vic\0@mail.example", "vic@mail.example\u2028x", "\u5ba2@mail.example"})
    void anything_else_is_none(String text) {
        assertThat(MailAddress.read(text)).isEmpty();
        assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_no_longer_than_mail_servers_take() {
        String domain = "@" + "d".repeat(60) + ".example";
        assertThat(MailAddress.read("x".repeat(64) + domain)).isPresent();
        assertThat(MailAddress.read("x".repeat(65) + domain)).isEmpty();
        assertThat(MailAddress.read("x@" + "d.".repeat(130) + "example")).isEmpty();
    }

    @Test
    void upper_and_lower_case_reach_the_same_box() {
        assertThat(new MailAddress("Vic@Mail.example").isSameAs(new MailAddress("vic@mail.EXAMPLE"))).isTrue();
        assertThat(new MailAddress("vic@mail.example").isSameAs(new MailAddress("vix@mail.example"))).isFalse();
    }
}
