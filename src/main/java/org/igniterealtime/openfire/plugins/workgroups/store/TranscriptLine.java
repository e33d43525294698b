package org.igniterealtime.openfire.plugins.workgroups.store;

import java.time.Instant;
import java.util.Comparator;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;

/**
 * One message of a chat session.
 *
 * @param sequence its number in the workgroup's log
 * @param sender   the real address, or null if the room did not tell
 * @param stanzaId the message's id, or empty
 */
public record TranscriptLine(long sequence, String session, Instant at, Address sender, String nickname, String stanzaId, String body) {

    /** What was said first first; a room's history may be logged after what was said later. */
    public static final Comparator<TranscriptLine> AS_SAID = Comparator.comparing(TranscriptLine::at).thenComparing(TranscriptLine::sequence);
}
