package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;

/** Conversations to be read by people: facts, then what was said. What somebody wrote in several lines is put in, lest it look like another's. */
final class TextExport implements Export.Writer {

    private final java.io.Writer text;
    private final Narrator narrator;
    private final Clockwork clock;

    TextExport(OutputStream out, Narrator narrator, Clockwork clock, Instant now) throws IOException {
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.narrator = narrator;
        this.clock = clock;
        line(narrator.text("console.past.export.head", clock.moment(now), clock.zone().getId()));
    }

    private void line(String line) throws IOException {
        text.write(line.strip().replaceAll("\\R", "\n    "));
        text.write('\n');
    }

    private void fact(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            line(narrator.text("console.past.export.fact", narrator.text(key), value));
        }
    }

    private String said(Said said) {
        return said == null ? "" : narrator.text(said.key(), said.values().toArray());
    }

    @Override
    public void write(Facts facts, ChatSession session, Iterable<TranscriptLine> lines, boolean cut) throws IOException {
        text.write("\n----------------------------------------\n");
        fact("console.past.session", facts.session());
        fact("console.past.workgroup", facts.workgroup());
        fact("console.past.queue", facts.queue());
        fact("console.past.visitor", facts.visitor());
        fact("console.past.came", facts.came());
        fact("console.past.waited", said(facts.waited()));
        fact("console.past.talked", said(facts.talked()));
        fact("console.past.ended", facts.ended());
        fact("console.past.outcome", narrator.text(facts.outcome()));
        fact("console.past.agent", HistoryPage.agents(session.request()));
        for (Facts.Answer answer : facts.answers()) {
            line(narrator.text("console.past.export.fact", answer.name(), String.join(", ", answer.values())));
        }
        fact("console.past.note", facts.note());
        text.write('\n');
        for (TranscriptLine line : lines) {
            line(clock.moment(line.at()) + "  " + line.nickname() + ": " + line.body());
        }
        if (cut) {
            line(narrator.text("console.past.export.cut", Export.MOST_LINES));
        }
    }

    @Override
    public void end(boolean more) throws IOException {
        if (more) {
            text.write('\n');
            line(narrator.text("console.past.export.more"));
        }
    }

    @Override
    public void breakOff() throws IOException {
        text.write('\n');
        line(narrator.text("console.past.export.broken"));
    }

    @Override
    public void close() throws IOException {
        // What it is written to is the server's to close.
        text.flush();
    }
}
