package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/**
 * Supervisors look into running chats: a client asks whether its user is one, and to be let into a room
 * (reference/smack-clients.md §3.7). Whoever is none is told so, and nothing else.
 */
final class MonitorHandler implements IqHandler {

    private final Directory directory;
    private final Texts texts;

    MonitorHandler(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        boolean supervisor = directory.isSupervisor(request.workgroup().name(), request.caller());
        if (request.stanza().getType() == IQ.Type.get) {
            Element answer = request.sameElement();
            answer.addElement("isMonitor").setText(String.valueOf(supervisor));
            return request.found(answer);
        }
        if (!supervisor) {
            return request.refused(Condition.forbidden, texts.get("error.monitor.not"));
        }
        return IqRequest.said(request.payload().element("makeOwner"), "sessionID").findFirst()
            .map(session -> letIn(request, session)).orElseGet(() -> request.refused(Condition.bad_request, texts.get("error.monitor.session")));
    }

    // The result only when the room has confirmed it: Spark enters as soon as it comes.
    private static Handling letIn(IqRequest request, String session) {
        Address who = request.caller().address().toBare();
        return new Handling.MakeOwner(request.workgroup().name(), session, who, reply -> switch (reply) {
            case DONE -> List.<Packet>of(request.done());
            case NO_SUCH_ROOM -> request.error(Condition.item_not_found, null);
            case REFUSED -> request.error(Condition.internal_server_error, null);
        });
    }
}
