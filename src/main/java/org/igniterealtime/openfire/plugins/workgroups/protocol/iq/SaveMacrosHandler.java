package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macros;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.UnreadableMacros;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/** An agent keeps canned responses of his own. Those of the workgroup are the admin's. */
final class SaveMacrosHandler implements IqHandler {

    private final Texts texts;

    SaveMacrosHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Element macros = request.payload().element("personalMacro");
        if (macros == null || !MacrosHandler.isPersonal(request)) {
            return request.refused(Condition.bad_request, texts.get("error.macros.personal"));
        }
        return new Handling.Read(archive -> save(request, archive, macros.getText()));
    }

    private List<Packet> save(IqRequest request, Archive archive, String macros) {
        try {
            String text = Macros.text(Macros.fromClient(macros));
            archive.texts().put(new Shelf(request.workgroup().name(), request.caller().address()), KnownTexts.MACROS, text);
            return List.of(request.done());
        } catch (UnreadableMacros unreadable) {
            return request.error(Condition.not_acceptable, texts.get("error.macros.unreadable"));
        }
    }
}
