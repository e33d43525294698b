package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.Message;

/** Tells a visitor that he is no longer in line (XEP-0142 §4.4). */
public final class Departure {

    private Departure() {
    }

    /** Clients only look at the element itself; the child says why to whoever wants to know. */
    public static Message message(Address workgroup, Address visitor, Outcome outcome) {
        Message message = new Message();
        message.setFrom(Jids.jid(workgroup));
        message.setTo(Jids.jid(visitor));
        Element element = message.addChildElement("depart-queue", Namespaces.WORKGROUP);
        element.addElement(switch (outcome) {
            case DEPARTED, VANISHED -> "departure-requested";
            case DESK_CLOSED -> "workgroup-closed";
            case REMOVED, TIMED_OUT, MISSED, SERVED, AGENT_LEFT, ROOM_LOST, MOVED -> "agent-not-found";
        });
        return message;
    }
}
