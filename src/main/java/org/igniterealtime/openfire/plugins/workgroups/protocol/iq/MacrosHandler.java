package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.MacroGroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macros;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.Packet;

/** The canned responses of the workgroup, or the agent's own (reference/smack-clients.md §3.7). There is always a group, be it empty. */
final class MacrosHandler implements IqHandler {

    private final Texts texts;

    MacrosHandler(Texts texts) {
        this.texts = texts;
    }

    static boolean isPersonal(IqRequest request) {
        Element personal = request.payload().element("personal");
        return personal != null && !personal.getTextTrim().equals("false");
    }

    @Override
    public Handling handle(IqRequest request) {
        boolean personal = isPersonal(request);
        Shelf shelf = new Shelf(request.workgroup().name(), personal ? request.caller().address() : null);
        String title = texts.get(personal ? "form.macros.personal" : "form.macros.workgroup");
        return new Handling.Read(archive -> macros(request, archive, shelf, title));
    }

    private static List<Packet> macros(IqRequest request, Archive archive, Shelf shelf, String title) {
        MacroGroup group = archive.texts().get(shelf, KnownTexts.MACROS).flatMap(Macros::ifReadable)
            .orElseGet(() -> MacroGroup.empty(title));
        Element answer = request.sameElement();
        answer.addElement("model").setText(Macros.model(group));
        return List.of(request.result(answer));
    }
}
