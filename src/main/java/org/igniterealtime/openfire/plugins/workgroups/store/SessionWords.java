package org.igniterealtime.openfire.plugins.workgroups.store;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;

/** What a session is found by: what was said, what the visitor told, and its id. */
public final class SessionWords {

    private SessionWords() {
    }

    public static Words of(Request request, List<TranscriptLine> lines) {
        Words words = new Words().whole(request.id());
        request.metadata().fields().values().forEach(values -> values.forEach(words::add));
        lines.forEach(line -> words.add(line.body()));
        return words;
    }
}
