package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;

/** What agents noted down about a session. */
final class NoteHandler implements IqHandler {

    private final Insight insight;

    NoteHandler(Insight insight) {
        this.insight = insight;
    }

    @Override
    public Handling handle(IqRequest request) {
        return insight.readSession(request, Insight.sessionId(request), (archive, session) -> {
            Element answer = request.sameElement();
            answer.addElement("sessionID").setText(session.id());
            // Written as notes, read as text: so it is in Smack.
            archive.notes().of(session.id()).ifPresent(note -> answer.addElement("text").setText(note));
            return List.of(request.result(answer));
        });
    }
}
