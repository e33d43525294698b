package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/** An agent says what he is called; a blank name gives him that of his account back. */
final class SaveAgentInfoHandler implements IqHandler {

    private static final int LONGEST = 255;

    private final Texts texts;

    SaveAgentInfoHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Element named = request.payload().element("name");
        if (named == null) {
            return request.refused(Condition.bad_request, texts.get("error.agent.name"));
        }
        String name = named.getTextTrim();
        if (name.length() > LONGEST) {
            return request.refused(Condition.not_acceptable, texts.get("error.text.long", String.valueOf(LONGEST)));
        }
        return new Handling.Read(archive -> save(request, archive.texts(), name));
    }

    private static List<Packet> save(IqRequest request, NamedTexts kept, String name) {
        Shelf shelf = new Shelf(request.workgroup().name(), request.caller().address());
        if (name.isEmpty()) {
            kept.remove(shelf, KnownTexts.AGENT_NAME);
        } else {
            kept.put(shelf, KnownTexts.AGENT_NAME, name);
        }
        return List.of(request.done());
    }
}
