package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.Packet;

/** What an agent is called at this workgroup: as he said, else as his account is. */
final class AgentInfoHandler implements IqHandler {

    @Override
    public Handling handle(IqRequest request) {
        return new Handling.Read(archive -> info(request, archive));
    }

    private static List<Packet> info(IqRequest request, Archive archive) {
        Address agent = request.caller().address().toBare();
        Element answer = request.sameElement();
        answer.addElement("jid").setText(agent.bare());
        answer.addElement("name").setText(archive.texts().get(new Shelf(request.workgroup().name(), agent), KnownTexts.AGENT_NAME)
            .orElse(agent.local()));
        return List.of(request.result(answer));
    }
}
