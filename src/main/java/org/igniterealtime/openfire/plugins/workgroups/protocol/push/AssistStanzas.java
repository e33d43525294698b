package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import java.time.Duration;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Message;
import org.xmpp.packet.PacketError;

/** What agents are told about joining a running chat, or taking it over (reference/smack-clients.md §3.4, §3.6). */
public final class AssistStanzas {

    private AssistStanzas() {
    }

    /** Puts a running chat before another agent. Smack needs the type, Spark inviter and room; the inviter must be bare. */
    public static IQ offer(Address workgroup, Address room, Subject request, Offer offer, Duration timeout) {
        IQ iq = OfferStanzas.withoutContent(workgroup, request, offer, timeout);
        Assist assist = offer.assist();
        Element content = iq.getChildElement().addElement(assist.kind().word()).addAttribute("type", assist.target().word());
        content.add(SessionElement.of(request.id(), workgroup));
        content.addElement("inviter").setText(assist.inviter().bare());
        content.addElement("room").setText(room.bare());
        if (!assist.reason().isEmpty()) {
            content.addElement("reason").setText(assist.reason());
        }
        return iq;
    }

    /**
     * Tells the agent who asked that nobody came.
     *
     * @param words why, for people
     */
    public static Message failed(Address workgroup, String request, Assist assist, String words) {
        Message message = new Message();
        message.setType(Message.Type.error);
        message.setFrom(Jids.jid(workgroup));
        message.setTo(Jids.jid(assist.inviter()));
        message.setBody(words);
        Element asked = message.addChildElement(assist.kind().word(), Namespaces.WORKGROUP).addAttribute("type", assist.target().word());
        asked.add(SessionElement.of(request, workgroup));
        asked.addElement("inviter").setText(assist.inviter().bare());
        asked.addElement("invitee").setText(assist.invitee().toString());
        message.setError(new PacketError(PacketError.Condition.recipient_unavailable));
        return message;
    }
}
