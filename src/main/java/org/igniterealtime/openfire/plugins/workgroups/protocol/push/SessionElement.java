package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;

/** Names the chat session, which is what clients tell offers and rooms apart by. */
public final class SessionElement {

    private SessionElement() {
    }

    /** @param request the request, whose id is the session's */
    public static Element of(String request, Address workgroup) {
        return DocumentHelper.createElement(QName.get("session", Namespaces.JIVE))
            .addAttribute("id", request).addAttribute("workgroup", workgroup.bare());
    }
}
