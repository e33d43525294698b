package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;

/** What was said in a room while nobody of the workgroup listened is asked for and kept once. */
class RoomHistoryTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final RoomHistory history = new RoomHistory(new Seat(Desk.SUPPORT, Address.of("s1x@conference.example.org"), "desk"));
    private List<Packet> first;

    @BeforeEach
    void looksIn() {
        first = history.start(NINE.plusMillis(500));
    }

    private void remembers(String nickname, String id, String body, int second) {
        Message message = new Message();
        message.setType(Message.Type.groupchat);
        message.setFrom("s1x@conference.example.org/" + nickname);
        message.setTo("s1x@workgroup.example.org/history");
        message.setID(id);
        message.setBody(body);
        message.addChildElement("delay", "urn:xmpp:delay").addAttribute("stamp", NINE.plusSeconds(second).toString());
        assertThat(history.receive(message)).isEmpty();
    }

    private static TranscriptLine kept(String nickname, String id, String body, int second) {
        return new TranscriptLine(second, "s1x", NINE.plusSeconds(second), null, nickname, id, body);
    }

    private static Command.Say said(String nickname, String id, String body, int second) {
        return new Command.Say("s1x", nickname, id, body, NINE.plusSeconds(second));
    }

    @Test
    void a_member_and_no_more_looks_in_for_a_moment() {
        Stanzas.assertSame(first.get(0), "muc/listener-member");
        Stanzas.assertSame(first.get(1), "muc/look-in");

        List<Packet> entered = history.receive(Stanzas.read("muc/listener-entered"));
        Stanzas.assertSame(entered.get(0), "muc/look-away");
        assertThat(history.isComplete()).isFalse();

        List<Packet> left = history.receive(Stanzas.read("muc/listener-left"));
        Stanzas.assertSame(left.get(0), "muc/listener-no-member");
        assertThat(history.isComplete()).isTrue();
    }

    @Test
    void what_is_not_kept_yet_is_missing_with_the_time_at_which_it_was_said() {
        remembers("Vic", "m1", "Hello?", 1);
        remembers("Vic", "m2", "Hello?", 5);

        assertThat(history.missing(List.of(kept("Vic", "m1", "Hello?", 1)))).containsExactly(said("Vic", "m2", "Hello?", 5));
    }

    @Test
    void the_same_words_without_an_id_are_counted() {
        remembers("Vic", "", "Hello?", 3);
        remembers("Vic", "", "Hello?", 4);
        remembers("Vic", "", "Hello?", 5);

        assertThat(history.missing(List.of(kept("Vic", "", "Hello?", 1), kept("Vic", "", "Hello?", 3), kept("Vic", "", "Hello?", 4))))
            .containsExactly(said("Vic", "", "Hello?", 5));
    }

    @Test
    void once_kept_nothing_is_missing() {
        remembers("Vic", "m1", "Hello?", 1);
        remembers("Vic", "", "Hello?", 2);

        assertThat(history.missing(List.of(kept("Vic", "m1", "Hello?", 1), kept("Vic", "", "Hello?", 2)))).isEmpty();
    }

    @Test
    void our_own_words_and_those_without_a_time_are_left_out() {
        remembers("desk", "m1", "We closed.", 1);
        history.receive(Stanzas.read("muc/says"));

        assertThat(history.missing(List.of())).isEmpty();
    }
}
