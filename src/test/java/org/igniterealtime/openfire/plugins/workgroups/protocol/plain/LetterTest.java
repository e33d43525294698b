package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.xmpp.packet.Message;

/** Only what a person has just written is answered. */
class LetterTest {

    private final Talk vic = new Talk(Desk.VIC);

    @ParameterizedTest
    @EnumSource(value = Message.Type.class, names = {"error", "headline", "groupchat"})
    void only_chat_and_normal_messages_are_heard(Message.Type type) {
        Message message = vic.message("hello");
        message.setType(type);

        assertThat(vic.hears(message)).isEqualTo(Handling.SILENCE);
    }

    @ParameterizedTest
    @CsvSource({"example.org", "example.net", "gateway.example.org", "someone@gateway.example.org/x", "room@conference.example.org/nick",
        "support@workgroup.example.org", "closed@workgroup.example.org/x", "vic@example.org"})
    void services_rooms_workgroups_and_bare_addresses_are_not_people(String from) {
        Message message = vic.message("hello");
        message.setFrom(from);

        assertThat(vic.hears(message)).isEqualTo(Handling.SILENCE);
    }

    @ParameterizedTest
    @CsvSource({"x, jabber:x:delay", "sent, urn:xmpp:carbons:2", "received, urn:xmpp:carbons:2", "forwarded, urn:xmpp:forward:0",
        "x, http://jabber.org/protocol/muc#user", "x, jabber:x:conference", "reactions, urn:xmpp:reactions:0", "retract, urn:xmpp:message-retract:1"})
    void what_was_written_long_ago_or_to_somebody_else_is_not_answered(String element, String namespace) {
        Message message = vic.message("hello");
        message.addChildElement(element, namespace);

        assertThat(vic.hears(message)).isEqualTo(Handling.SILENCE);
    }

    @Test
    void what_a_server_has_kept_for_long_is_not_answered() {
        Message message = vic.message("hello");
        message.addChildElement("delay", "urn:xmpp:delay").addAttribute("from", "example.org").addAttribute("stamp", "2026-11-20T10:00:00Z");

        assertThat(vic.hears(message)).isEqualTo(Handling.SILENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversations", "conversations-late", "dino", "gajim"})
    void people_whose_clients_want_markers_and_receipts_were_ignored(String client) {
        assertThat(Talk.reads(vic.hears((Message) Stanzas.read("message/written-with-" + client)))).contains("Your name?");
    }

    @ParameterizedTest
    @CsvSource({"received, urn:xmpp:chat-markers:0", "displayed, urn:xmpp:chat-markers:0", "received, urn:xmpp:receipts",
        "composing, http://jabber.org/protocol/chatstates"})
    void that_ours_was_read_and_that_he_writes_is_not_answered(String element, String namespace) {
        Message message = vic.message(null);
        message.addChildElement(element, namespace).addAttribute("id", "o1");

        assertThat(new StanzaReader(new Desk(), BothLanguages.ENGLISH, () -> "s1x", "1", Clock.systemUTC())
            .read(message, new Caller(Desk.VIC, false, true))).isEqualTo(Handling.SILENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu.siacs.conversations.axolotl", "jabber:x:encrypted"})
    void the_excuse_of_an_encrypted_message_is_no_answer(String namespace) {
        Message message = vic.message("I sent you an encrypted message but your client cannot read it.");
        message.addChildElement("encrypted", namespace);

        assertThat(Talk.reads(vic.hears(message))).contains("Encrypted messages cannot be read");
    }

    @Test
    void somebody_who_never_stops_is_not_answered_for_a_while() {
        for (int i = 0; i < Restraint.MOST; i++) {
            assertThat(vic.says("cancel")).isNotEqualTo(Handling.SILENCE);
        }

        assertThat(vic.says("cancel")).isEqualTo(Handling.SILENCE);
    }
}
