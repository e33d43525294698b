package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.xmpp.packet.Packet;

/** What an admin wants agents' clients to know. It comes from the database alone; the predecessor read files of the server. */
final class GenericMetadataHandler implements IqHandler {

    @Override
    public Handling handle(IqRequest request) {
        return new Handling.Read(archive -> entries(request, archive));
    }

    private static List<Packet> entries(IqRequest request, Archive archive) {
        Element answer = request.sameElement();
        archive.texts().beginning(Shelf.of(request.workgroup().name()), KnownTexts.GENERIC).forEach((name, text) -> {
            Element entry = answer.addElement("entry");
            entry.addElement("name").setText(name.substring(KnownTexts.GENERIC.length()));
            entry.addElement("value").setText(text);
        });
        return List.of(request.result(answer));
    }
}
