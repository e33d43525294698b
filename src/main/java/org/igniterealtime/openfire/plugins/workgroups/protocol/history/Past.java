package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;

/** What agents' clients look up of the past, one handler each (reference/smack-clients.md §3.7). */
public final class Past {

    private final Directory directory;
    private final Texts texts;
    private final Insight insight;

    public Past(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
        this.insight = new Insight(directory, texts);
    }

    public IqHandler transcripts() {
        return new TranscriptsHandler(insight, texts);
    }

    public IqHandler transcript() {
        return new TranscriptHandler(insight, directory, texts);
    }

    public IqHandler chatSessions() {
        return new ChatSessionsHandler(insight, texts);
    }

    public IqHandler metadata() {
        return new ChatMetadataHandler(insight);
    }

    public IqHandler note() {
        return new NoteHandler(insight);
    }

    public IqHandler writeNote() {
        return new WriteNoteHandler(insight, texts);
    }

    public IqHandler occupants() {
        return new OccupantsHandler(insight);
    }

    public IqHandler search() {
        return new SearchHandler(insight, directory, texts);
    }
}
