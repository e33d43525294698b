package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.List;
import org.dom4j.Element;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.MetadataElement;

/** What the visitor of a session told when joining. */
final class ChatMetadataHandler implements IqHandler {

    private final Insight insight;

    ChatMetadataHandler(Insight insight) {
        this.insight = insight;
    }

    @Override
    public Handling handle(IqRequest request) {
        return insight.readSession(request, Insight.sessionId(request),
            (archive, session) -> List.of(metadata(request, session.request())));
    }

    private static Packet metadata(IqRequest request, Request session) {
        Element answer = request.sameElement();
        answer.addElement("sessionID").setText(session.id());
        answer.add(MetadataElement.of(session.metadata(), session.visitor()));
        return request.result(answer);
    }
}
