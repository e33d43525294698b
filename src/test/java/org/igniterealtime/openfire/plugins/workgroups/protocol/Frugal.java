package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.TranscriptLine;
import org.igniterealtime.openfire.plugins.workgroups.store.Transcripts;

/** Transcripts of which nobody may read more than so many lines at a time. */
public record Frugal(Transcripts all, int most) implements Transcripts {

    /** The same archive, of whose transcripts nobody may read more. */
    public static Archive archive(Archive of, int most) {
        return new Archive(new Frugal(of.transcripts(), most), of.history(), of.notes(), of.subscribers(), of.texts(), of.accounts(), of.visits(),
            of.log(), of.announcements(), of.erasure(), of.reports());
    }

    @Override
    public Optional<Request> session(String id) {
        return all.session(id);
    }

    @Override
    public List<TranscriptLine> lines(String session) {
        throw new AssertionError("all that was said is read, however much it is");
    }

    @Override
    public List<TranscriptLine> lines(String session, int skip, int wanted) {
        if (skip + wanted > most) {
            throw new AssertionError(skip + wanted + " lines are read");
        }
        return all.lines(session, skip, wanted);
    }

    @Override
    public Ending ending(String session, int wanted) {
        if (wanted > most) {
            throw new AssertionError(wanted + " lines are read");
        }
        return all.ending(session, wanted);
    }
}
