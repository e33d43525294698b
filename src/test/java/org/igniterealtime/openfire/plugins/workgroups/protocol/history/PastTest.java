package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dom4j.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Frugal;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;

/** What agents look up: s1x has ended, s3w goes on, s9z was elsewhere. */
class PastTest {

    private final Desk desk = new Desk();
    private final MemoryJournal journal = new MemoryJournal();
    private final Archive archive = Desk.archive(journal);

    @BeforeEach
    void whatHappened() {
        Story story = chat(Story.of("support"), "s1x", "vic@example.org/web").passes(Duration.ofSeconds(1))
            .does(new Command.Say("s1x", "Vic", "m1", "\u7ea2\u8272 & <blue>")).passes(Duration.ofSeconds(5)).says("s1x", "ann", "I see.")
            .does(new Command.LeaveRoom("s1x", "Vic")).passes(Duration.ofSeconds(1)).does(new Command.LeaveRoom("s1x", "ann"));
        journal.append(chat(story, "s3w", "wil@example.org/web").batch());
        journal.append(chat(Story.of("closed"), "s9z", "vic@example.org/web").batch());
    }

    private static Story chat(Story story, String session, String visitor) {
        Address address = Address.of(visitor);
        String nickname = address.local().equals("vic") ? "Vic" : address.local();
        return story.onDuty(Desk.ANN.toString()).joins(session, visitor, new Metadata(Map.of("question", List.of("Where is my order?"))))
            .does(new Command.Accept(Desk.ANN, session)).does(new Command.RoomOpened(session, 1))
            .does(new Command.EnterRoom(session, Desk.ANN, "ann")).passes(Duration.ofSeconds(2))
            .does(new Command.EnterRoom(session, address, nickname));
    }

    private void assertAnswered(String asked, String answered) {
        Stanzas.assertSame(Desk.replied(desk.read(asked), archive), answered);
    }

    @Test
    void a_visitors_sessions_at_this_workgroup() {
        assertAnswered("transcripts/asked", "transcripts/answered");
        assertAnswered("transcripts/asked-by-an-old-client", "transcripts/answered");
        assertAnswered("transcripts/asked-about-nobody", "transcripts/nobody");
    }

    @Test
    void what_was_said_and_who_came_and_went() {
        assertAnswered("transcript/asked", "transcript/answered");
        assertAnswered("transcript/asked-by-an-old-client", "transcript/answered");
    }

    @Test
    void of_a_session_without_end_the_beginning_is_told_and_that_it_went_on() {
        Story story = Story.resumed(journal, "support", Instant.parse("2026-03-02T10:00:00Z"));
        IntStream.rangeClosed(1, TranscriptHandler.MOST + 1).forEach(number -> story.says("s3w", "ann", "#" + number));
        journal.append(story.batch());

        Element told = ((IQ) Desk.replied(desk.readFrom(Desk.ANN, false, "transcript/asked-on"),
            Frugal.archive(archive, TranscriptHandler.MOST + 1)).get(0)).getChildElement();

        List<String> said = told.elements().stream().map(stanza -> ((Element) stanza).elementText("body")).filter(Objects::nonNull).toList();
        assertThat(said).hasSize(TranscriptHandler.MOST + 1).contains("#1", "#" + TranscriptHandler.MOST).endsWith("find.cut " + TranscriptHandler.MOST);
    }

    @Test
    void a_session_of_another_workgroup_is_not_found_like_one_that_never_was() {
        assertAnswered("transcript/asked-about-unknown", "transcript/unknown");
        assertAnswered("transcript/asked-about-another-workgroup", "transcript/another-workgroup");
        assertAnswered("transcript/asked-without-id", "transcript/unnamed");
    }

    @Test
    void an_agents_sessions() {
        assertAnswered("chat-sessions/asked", "chat-sessions/answered");
        assertAnswered("chat-sessions/asked-since", "chat-sessions/none");
        assertAnswered("chat-sessions/asked-badly", "chat-sessions/bad");
    }

    @Test
    void a_chat_of_a_month_is_told_in_milliseconds() {
        MemoryJournal other = new MemoryJournal();
        other.append(chat(Story.of("support"), "s5l", "xia@example.org/web").passes(Duration.ofDays(30))
            .does(new Command.LeaveRoom("s5l", "xia")).does(new Command.LeaveRoom("s5l", "ann")).batch());

        List<Packet> told = Desk.replied(desk.read("chat-sessions/asked"), Desk.archive(other));

        assertThat(told.get(0).getElement().asXML()).containsPattern("<duration>25920\\d{5}</duration>");
    }

    @Test
    void a_note_is_read_as_it_was_written() {
        assertAnswered("chat-notes/asked", "chat-notes/none");
        assertAnswered("chat-notes/written", "chat-notes/done");
        assertAnswered("chat-notes/asked", "chat-notes/answered");
        assertAnswered("chat-notes/written-nothing", "chat-notes/bad");
    }

    @Test
    void what_the_visitor_told() {
        assertAnswered("chat-metadata/asked", "chat-metadata/answered");
    }

    @Test
    void who_is_in_the_room() {
        assertAnswered("occupants-info/asked", "occupants-info/answered");
    }

    @Test
    void the_search_form_names_the_workgroups_that_one_may_look_into() {
        Stanzas.assertSame(Desk.replied(desk.read("transcript-search/asked")), "transcript-search/form");
        assertThat(Desk.replied(desk.readFrom(Desk.SUE, false, "transcript-search/asked")).get(0).toXML())
            .contains("closed@workgroup.example.org", "support@workgroup.example.org");
    }

    @Test
    void a_search_finds_what_was_said_and_has_a_head_even_if_it_found_nothing() {
        assertAnswered("transcript-search/submitted", "transcript-search/found");
        assertAnswered("transcript-search/submitted-in-vain", "transcript-search/none");
    }

    @Test
    void a_search_elsewhere_is_forbidden_and_a_wrong_date_is_named() {
        Stanzas.assertSame(Desk.replied(desk.read("transcript-search/submitted-elsewhere")), "transcript-search/forbidden");
        Stanzas.assertSame(Desk.replied(desk.read("transcript-search/submitted-badly")), "transcript-search/bad");
    }
}
