package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.time.Instant;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smack.packet.Stanza;
import org.jivesoftware.smack.util.PacketParserUtils;
import org.jivesoftware.smackx.delay.packet.DelayInformation;
import org.jivesoftware.smackx.search.ReportedData;
import org.jivesoftware.smackx.workgroup.ext.history.AgentChatHistory;
import org.jivesoftware.smackx.workgroup.ext.history.ChatMetadata;
import org.jivesoftware.smackx.workgroup.ext.notes.ChatNotes;
import org.jivesoftware.smackx.workgroup.packet.OccupantsInfo;
import org.jivesoftware.smackx.workgroup.packet.Transcript;
import org.jivesoftware.smackx.workgroup.packet.Transcripts;
import org.jivesoftware.smackx.xdata.packet.DataForm;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;

/** The samples of what we answer, read by the real parsers of Smack. */
class SmackReadsThePastTest {

    private static <S extends Stanza> S read(String sample, Class<S> type) {
        String xml = Stanzas.compact(sample).replaceFirst("<iq ", "<iq xmlns=\"jabber:client\" ");
        try {
            return type.cast(PacketParserUtils.parseStanza(xml));
        } catch (Exception unreadable) {
            throw new AssertionError("Smack cannot read " + xml, unreadable);
        }
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }

    @Test
    void transcripts() {
        assertThat(read("transcripts/answered", Transcripts.class).getSummaries()).singleElement().satisfies(summary -> {
            assertThat(summary.getSessionID()).isEqualTo("s1x");
            assertThat(summary.getJoinTime()).isEqualTo(at("2026-03-02T09:00:00Z"));
            assertThat(summary.getLeftTime()).isEqualTo(at("2026-03-02T09:00:09Z"));
            assertThat(summary.getAgentDetails()).singleElement()
                .satisfies(agent -> assertThat(agent.getAgentJID()).isEqualTo("ann@example.org"));
        });
    }

    @Test
    void aTranscriptAsSparkShowsIt() {
        List<Stanza> stanzas = read("transcript/answered", Transcript.class).getPackets();

        assertThat(stanzas).hasSize(6).allSatisfy(stanza -> {
            assertThat(stanza.getFrom().getResourceOrEmpty().toString()).isNotEmpty();
            assertThat(DelayInformation.from(stanza).getStamp()).isNotNull();
        });
        assertThat(stanzas).filteredOn(Message.class::isInstance).extracting(stanza -> ((Message) stanza).getBody())
            .containsExactly("\u7ea2\u8272 & <blue>", "I see.");
        assertThat(stanzas).filteredOn(Presence.class::isInstance).extracting(stanza -> ((Presence) stanza).isAvailable())
            .containsExactly(true, true, false, false);
    }

    @Test
    void anAgentsHistory() {
        assertThat(read("chat-sessions/answered", AgentChatHistory.class).getAgentChatSessions()).hasSize(2)
            .anySatisfy(chat -> {
                assertThat(chat.getSessionID()).isEqualTo("s1x");
                assertThat(chat.getDuration()).isEqualTo(9000);
                assertThat(chat.getQuestion()).isEqualTo("Where is my order?");
            });
        assertThat(read("chat-sessions/none", AgentChatHistory.class).getAgentChatSessions()).isEmpty();
    }

    @Test
    void notesMetadataAndOccupants() {
        assertThat(read("chat-notes/answered", ChatNotes.class).getNotes()).isEqualTo("Called <twice>\nand again");
        assertThat(read("chat-notes/none", ChatNotes.class).getNotes()).isNull();
        assertThat(read("chat-metadata/answered", ChatMetadata.class).getMetadata())
            .containsEntry("question", List.of("Where is my order?")).containsEntry("userID", List.of("vic@example.org"));
        assertThat(read("occupants-info/answered", OccupantsInfo.class).getOccupants()).hasSize(2)
            .anySatisfy(occupant -> {
                assertThat(occupant.getNickname()).isEqualTo("wil");
                assertThat(occupant.getJID()).isEqualTo("wil@example.org/web");
                assertThat(occupant.getJoined()).isEqualTo(at("2026-03-02T09:00:11Z"));
            });
    }

    @Test
    void searches() {
        DataForm form = DataForm.from(read("transcript-search/form", Stanza.class));
        assertThat(form.getField("queryString")).isNotNull();
        assertThat(form.getField("workgroups")).isNotNull();

        ReportedData.Row row = ReportedData.getReportedDataFrom(read("transcript-search/found", Stanza.class)).getRows().get(0);
        for (String column : List.of("workgroup", "sessionID", "startDate", "agentJIDs", "question", "username", "email", "relevance")) {
            assertThat(row.getValues(column)).as(column).hasSize(1);
        }
        ReportedData none = ReportedData.getReportedDataFrom(read("transcript-search/none", Stanza.class));
        assertThat(none.getRows()).isEmpty();
        assertThat(none.getColumns()).hasSize(8);
    }
}
