package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.List;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;

/** An agent notes something down about a session, in place of what was noted before. */
final class WriteNoteHandler implements IqHandler {

    /** Room for every honest note, and none for using the database as a file store. */
    private static final int LONGEST = 64 * 1024;

    private final Insight insight;
    private final Texts texts;

    WriteNoteHandler(Insight insight, Texts texts) {
        this.insight = insight;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        String note = request.payload().elementText("notes");
        return insight.readSession(request, Insight.sessionId(request), (archive, session) -> {
            if (note == null) {
                return request.error(Condition.bad_request, texts.get("error.note.missing"));
            }
            if (note.length() > LONGEST) {
                return request.error(Condition.not_acceptable, texts.get("error.note.long", String.valueOf(LONGEST)));
            }
            archive.notes().put(session.id(), request.caller().address().toBare(), note);
            return List.of(request.done());
        });
    }
}
