package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** Reads chat sessions back, running ones and past ones. */
public interface Transcripts {

    /** A request with its offers and participants, whatever became of it. */
    Optional<Request> session(String id);

    /** What was said in a session, in the order in which it was said. */
    List<TranscriptLine> lines(String session);

    /**
     * Some of that.
     *
     * @param skip how many to leave out before
     */
    List<TranscriptLine> lines(String session, int skip, int most);

    /** The end of what was said, however long that is: the messages that were logged last, so many at most. */
    Ending ending(String session, int most);

    /**
     * The end of what was said.
     *
     * @param earlier how many messages were logged before these
     * @param lines   in the order in which they were said
     */
    record Ending(int earlier, List<TranscriptLine> lines) { }
}
