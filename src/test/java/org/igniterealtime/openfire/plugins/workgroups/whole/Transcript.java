package org.igniterealtime.openfire.plugins.workgroups.whole;

import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** A chat session as the running server's database has it. */
final class Transcript {

    private Transcript() {
    }

    /** What was said, as {@code nickname: text}, in order. */
    static List<String> of(OpenfireServer server, String session) throws Exception {
        return server.query("SELECT nickname, body FROM wgMessage WHERE request = ? ORDER BY saidAt, seqNo", session).stream()
            .map(row -> row.get("nickname") + ": " + row.get("body")).toList();
    }

    /** Who was there, as {@code nickname ROLE}. */
    static List<String> stays(OpenfireServer server, String session) throws Exception {
        return server.query("SELECT nickname, roomRole FROM wgParticipant WHERE request = ?", session).stream()
            .map(row -> row.get("nickname") + " " + row.get("roomRole")).toList();
    }
}
