package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.SessionElement;
import org.xmpp.packet.Message;

/**
 * Invitations by way of the room (XEP-0045 §7.8.2). The room makes the invited a member, writes the inviter's bare address, which is how
 * Smack knows them, and passes our own elements on (reference/smack-clients.md §3.5).
 */
public final class Invitations {

    private Invitations() {
    }

    /** Invites the agent who accepted. Spark joins by itself only if the reason is the session's id. */
    public static Message agent(Seat seat, Request request) {
        return agent(seat, request, request.chat().session());
    }

    /** Invites an agent who accepted to join, or to take the chat over. */
    public static Message agent(Seat seat, Request request, Address session) {
        Message message = invitation(seat, session, request.id());
        message.addChildElement("offer", Namespaces.WORKGROUP).addAttribute("jid", request.visitor().address().toString());
        message.getElement().add(SessionElement.of(request.id(), seat.workgroup()));
        return message;
    }

    /**
     * Invites an agent whose client knows nothing of workgroups, as to any other room.
     *
     * @param reason some words for him
     */
    public static Message plainAgent(Seat seat, Address session, String reason) {
        return invitation(seat, session, reason);
    }

    /**
     * Invites the visitor.
     *
     * @param reason some words for the visitor, in his language
     */
    public static Message visitor(Seat seat, Request request, String reason) {
        Message message = invitation(seat, request.visitor().address(), reason);
        message.addChildElement("workgroup", Namespaces.WORKGROUP).addAttribute("jid", seat.workgroup().bare());
        message.getElement().add(SessionElement.of(request.id(), seat.workgroup()));
        return message;
    }

    /**
     * Invites somebody who is no agent, as to any other room.
     *
     * @param reason some words for him
     */
    public static Message guest(Seat seat, Address guest, String reason) {
        Message message = invitation(seat, guest, reason);
        message.getElement().add(SessionElement.of(seat.request(), seat.workgroup()));
        return message;
    }

    private static Message invitation(Seat seat, Address to, String reason) {
        Message message = new Message();
        message.setFrom(Jids.jid(seat.own()));
        message.setTo(Jids.jid(seat.room()));
        Element invite = message.addChildElement("x", Namespaces.MUC_USER).addElement("invite").addAttribute("to", to.toString());
        invite.addElement("reason").setText(reason);
        return message;
    }
}
