package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Chats;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Ends;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Offers;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Waits;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Batch;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that are not complete, because the database failed on the way or because there was too much: they say so. */
class BrokenOffTest {

    private final Office office = new Office();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        office.close();
    }

    private String written() {
        return file.toString(StandardCharsets.UTF_8);
    }

    private void manyCame() {
        Story story = Story.of("past");
        IntStream.range(0, 200).forEach(i -> story.joins("y%04d".formatted(i), "v" + i + "@example.org/web"));
        office.journal.append(story.batch());
    }

    private void breaksOff(Outcome outcome, int calls) {
        office.outage.after(calls);
        assertThatThrownBy(() -> ((Outcome.Data) outcome).body().writeTo(file)).isInstanceOf(StoreFailure.class);
    }

    @Test
    void aJsonFileThatBrokeOffLookedLikeOneThatIsComplete() throws Exception {
        manyCame();
        Outcome.Data whole = (Outcome.Data) office.console.show("history", Office.submitted("format", "json"));
        whole.body().writeTo(file);
        assertThat(new ObjectMapper().readTree(written()).path("conversations")).hasSize(200);
        file.reset();

        breaksOff(whole, 50);
        assertThat(written()).contains("y0199").doesNotContain("\"more\"");
        assertThatThrownBy(() -> new ObjectMapper().readTree(written())).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aTextThatBrokeOffLookedLikeOneThatIsComplete() {
        manyCame();
        breaksOff(office.console.show("history", Office.submitted("format", "text")), 50);
        assertThat(written()).contains("v199@example.org").endsWith("\nBROKEN OFF: the database did not answer, so this file is not complete.\n");
    }

    @Test
    void aReportThatBrokeOffLookedLikeOneThatIsComplete() {
        office.with("support");
        Figures one = new Figures(new Ends(1, 0, 0, 0, 0, 0), Waits.NONE, new Chats(1, 60_000, 60_000, 0, 1), new Offers(1, 0, 0, 0));
        List<Booked> agents = IntStream.range(0, 1200).mapToObj(i -> new Booked(new About(About.Kind.AGENT, "agent%04d@example.org".formatted(i)),
            Instant.parse("2026-11-20T10:00:00Z"), one)).toList();
        office.journal.append(new Batch("support", 1000, List.of(), new Changed(List.of(), List.of(), List.of(), List.of(), agents)));
        breaksOff(office.console.show("reports", Office.submitted("workgroup", "support", "by", "AGENT", "format", "csv")), 0);
        assertThat(written()).contains("agent0000@example.org").endsWith("\"" + ReportCsv.BROKEN_OFF + "\"\r\n");
    }

    /** The file of a conversation in which so much was said. */
    private String conversation(int said, String format) throws IOException {
        TranscriptLine line = new TranscriptLine(1, "r1", Instant.EPOCH, null, "visitor", "", "again");
        Transcripts transcripts = new Transcripts() {
            @Override
            public Optional<Request> session(String id) {
                return office.archive.transcripts().session(id);
            }

            @Override
            public List<TranscriptLine> lines(String session) {
                return Collections.nCopies(said, line);
            }

            @Override
            public List<TranscriptLine> lines(String session, int skip, int most) {
                return lines(session).subList(skip, Math.min(said, skip + most));
            }

            @Override
            public Ending ending(String session, int most) {
                int earlier = Math.max(0, said - most);
                return new Ending(earlier, lines(session, earlier, most));
            }
        };
        Archive all = office.archive;
        Archive talkative = new Archive(transcripts, all.history(), all.notes(), all.subscribers(), all.texts(), all.accounts(), all.visits(), all.log(),
            all.announcements(), all.erasure(), all.reports());
        Outcome answer = new ConversationPage(talkative, new PlainNarrator(), () -> Instant.EPOCH)
            .show(Office.submitted("workgroup", "past", "session", "r1", "format", format));
        file.reset();
        ((Outcome.Data) answer).body().writeTo(file);
        return written();
    }

    @Test
    void aConversationThatIsTooLongForAFileWasCutWithoutAWord() throws Exception {
        office.journal.append(Story.of("past").joins("r1", "vic@example.org/web").batch());

        JsonNode all = new ObjectMapper().readTree(conversation(Export.MOST_LINES, "json")).path("conversations").path(0);
        assertThat(all.path("messages")).hasSize(Export.MOST_LINES);
        assertThat(all.path("cut").toString()).isEqualTo("false");
        JsonNode some = new ObjectMapper().readTree(conversation(Export.MOST_LINES + 1, "json")).path("conversations").path(0);
        assertThat(some.path("messages")).hasSize(Export.MOST_LINES);
        assertThat(some.path("cut").toString()).isEqualTo("true");
        assertThat(conversation(Export.MOST_LINES + 1, "text")).endsWith("More was said in this conversation than a file may have, which is 20,000 messages.\n");
        assertThat(conversation(Export.MOST_LINES, "text")).doesNotContain("More was said");
    }
}
