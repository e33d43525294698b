package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.ChatSession;
import org.igniterealtime.openfire.plugins.workgroups.store.PastSteps;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;

/** One visit: what was said, like a chat, and what is known of it. */
final class ConversationPage implements Page {

    static final int LINES = 200;
    /** On one page, to be printed. */
    static final int MOST_LINES = 5000;

    private static final int MOST_SENTENCES = 200;

    private final Archive archive;
    private final Narrator narrator;
    private final InstantSource now;

    ConversationPage(Archive archive, Narrator narrator, InstantSource now) {
        this.archive = archive;
        this.narrator = narrator;
        this.now = now;
    }

    static String address(ChatSession session, String... more) {
        String[] query = new String[4 + more.length];
        System.arraycopy(new String[] {"workgroup", session.workgroup(), "session", session.id()}, 0, query, 0, 4);
        System.arraycopy(more, 0, query, 4, more.length);
        return Outcome.go("conversation", query).address();
    }

    /** The session that is asked for, if it is one of the workgroup that is asked for. */
    static Optional<ChatSession> find(Archive archive, Submitted asked) {
        return archive.history().session(asked.text("session")).filter(session -> session.workgroup().equals(asked.text("workgroup")));
    }

    @Override
    public Outcome show(Submitted asked) {
        return find(archive, asked).map(session -> show(session, asked)).orElseGet(Outcome.Missing::new);
    }

    private Outcome show(ChatSession session, Submitted asked) {
        Clockwork clock = new Clockwork(narrator.zone());
        String format = asked.text("format");
        if (Export.isKnown(format)) {
            return new Export(archive, narrator, clock, now.instant()).of(session, format);
        }
        boolean all = asked.text("all").equals("1");
        int page = all ? 1 : asked.page();
        int most = all ? MOST_LINES : LINES;
        // One more tells whether there is a next page, and up to when people came and went on this one.
        List<TranscriptLine> lines = archive.transcripts().lines(session.id(), (page - 1) * LINES, most + 1);
        boolean more = lines.size() > most;
        Conversation conversation = new Conversation(session, clock, lines.subList(0, more ? most : lines.size()), more ? lines.get(most) : null,
            page == 1);
        List<String> whys = page > 1 ? List.of() : PastSteps.of(archive.log(), session.workgroup(), session.id()).stream().limit(MOST_SENTENCES)
            .map(step -> narrator.tell(step, clock.zone(), now.instant())).toList();
        return new Outcome.Show(new ConversationView(Facts.of(session, clock, archive), conversation.moments(), whys, page,
            page > 1 ? address(session, "page", String.valueOf(page - 1)) : "",
            more && !all ? address(session, "page", String.valueOf(page + 1)) : "", more && all, all ? "" : address(session, "all", "1"),
            address(session, "format", "text"), address(session, "format", "json"),
            Outcome.go("conversation-erase", "workgroup", session.workgroup(), "session", session.id()).address()));
    }
}
