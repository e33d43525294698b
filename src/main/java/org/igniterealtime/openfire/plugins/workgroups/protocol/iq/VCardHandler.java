package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;

/** A workgroup's card (XEP-0054), so that it has a name in contact lists. */
final class VCardHandler implements IqHandler {

    @Override
    public Handling handle(IqRequest request) {
        Element card = request.sameElement();
        card.addElement("FN").setText(request.workgroup().name());
        card.addElement("NICKNAME").setText(request.workgroup().name());
        card.addElement("JABBERID").setText(request.address().bare());
        if (!request.workgroup().description().isBlank()) {
            card.addElement("DESC").setText(request.workgroup().description());
        }
        return request.found(card);
    }
}
