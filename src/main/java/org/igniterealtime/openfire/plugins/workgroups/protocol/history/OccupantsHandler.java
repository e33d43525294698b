package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.LegacyDate;

/** Who is in a session's room just now. The room is named by its address or by the session's id, which is its local part. */
final class OccupantsHandler implements IqHandler {

    private final Insight insight;

    OccupantsHandler(Insight insight) {
        this.insight = insight;
    }

    @Override
    public Handling handle(IqRequest request) {
        Optional<String> room = IqRequest.said(request.payload(), "roomID").findFirst();
        return insight.readSession(request, room.map(name -> name.split("@", 2)[0]),
            (archive, session) -> List.of(occupants(request, room.orElseThrow(), session.request())));
    }

    private static Packet occupants(IqRequest request, String room, Request session) {
        Element answer = request.sameElement().addAttribute("roomID", room);
        List<Participant> stays = session.chat() == null ? List.of() : session.chat().participants();
        stays.stream().filter(Participant::isPresent).forEach(stay -> {
            Element occupant = answer.addElement("occupant");
            occupant.addElement("jid").setText(stay.address().toString());
            // Smack reads the first and writes the second.
            occupant.addElement("nickname").setText(stay.nickname());
            occupant.addElement("name").setText(stay.nickname());
            occupant.addElement("joined").setText(LegacyDate.of(stay.enteredAt()));
        });
        return request.result(answer);
    }
}
