package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Browse;
import org.igniterealtime.openfire.plugins.workgroups.store.Browsed;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;

/** Conversations as a file: one, or all that a search finds, up to a bound. No more than a few are held at once. */
final class Export {

    /** Of one search. */
    static final int MOST_SESSIONS = 1000;
    /** Of one conversation; nobody has said so much. */
    static final int MOST_LINES = 20_000;

    private static final int AT_ONCE = 50;
    /** A look may go through ten thousand requests and find none: so many of them. */
    private static final int MOST_LOOKS = 40;
    private static final Set<String> FORMATS = Set.of("text", "json");

    private final Archive archive;
    private final Narrator narrator;
    private final Clockwork clock;
    private final Instant now;

    Export(Archive archive, Narrator narrator, Clockwork clock, Instant now) {
        this.archive = archive;
        this.narrator = narrator;
        this.clock = clock;
        this.now = now;
    }

    /** Writes conversations one after the other. */
    interface Writer extends AutoCloseable {

        /** One conversation. @param cut whether more was said than these lines */
        void write(Facts facts, ChatSession session, Iterable<TranscriptLine> lines, boolean cut) throws IOException;

        /** The end. @param more whether there would have been more than was written */
        void end(boolean more) throws IOException;

        /** The end before all was written: whoever reads the file must not take it for everything. */
        void breakOff() throws IOException;

        @Override
        void close() throws IOException;
    }

    static boolean isKnown(String format) {
        return FORMATS.contains(format);
    }

    /** One conversation. */
    Outcome of(ChatSession session, String format) {
        return data("conversation-" + session.id().replaceAll("[^A-Za-z0-9-]", "_"), format, writer -> {
            write(writer, session);
            writer.end(false);
        });
    }

    /** What a search finds, the newest first. */
    Outcome of(Browse browse, String format) {
        return data("conversations", format, writer -> {
            int written = 0;
            Browse next = page(browse, browse.before());
            for (int look = 0; next != null && look < MOST_LOOKS && written < MOST_SESSIONS; look++) {
                Browsed found = archive.history().browse(next);
                for (ChatSession session : found.sessions()) {
                    write(writer, session);
                }
                written += found.sessions().size();
                next = found.next() == null ? null : page(browse, found.next());
            }
            writer.end(next != null);
        });
    }

    private static Browse page(Browse browse, Browse.Mark before) {
        return new Browse(browse.words(), browse.visitor(), browse.agent(), browse.workgroup(), browse.queue(), browse.outcome(), browse.from(),
            browse.until(), before, AT_ONCE);
    }

    private void write(Writer writer, ChatSession session) throws IOException {
        List<TranscriptLine> lines = archive.transcripts().lines(session.id(), 0, MOST_LINES + 1);
        boolean cut = lines.size() > MOST_LINES;
        writer.write(Facts.of(session, clock, archive), session, cut ? lines.subList(0, MOST_LINES) : lines, cut);
    }

    /** What is written. */
    @FunctionalInterface
    private interface Content {
        void into(Writer writer) throws IOException;
    }

    private Outcome data(String name, String format, Content content) {
        boolean json = format.equals("json");
        return new Outcome.Data(json ? "application/json" : "text/plain; charset=UTF-8", name + (json ? ".json" : ".txt"), out -> {
            try (Writer writer = json ? new JsonExport(out) : new TextExport(out, narrator, clock, now)) {
                write(writer, content);
            }
        });
    }

    // By then the answer may have begun, and its status with it: only the file itself can say that it is not all.
    private static void write(Writer writer, Content content) throws IOException {
        try {
            content.into(writer);
        } catch (StoreFailure failure) {
            writer.breakOff();
            throw failure;
        }
    }
}
