package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;
import org.xmpp.packet.Presence;

/** What the workgroup says to a room as its owner (XEP-0045). */
public final class RoomStanzas {

    private RoomStanzas() {
    }

    /** Enters the room, creating it if there is none. What was said before is in the transcript already. */
    public static Presence enter(Seat seat) {
        Presence presence = addressed(new Presence(), seat, seat.inRoom());
        presence.setID("enter-" + seat.request());
        presence.addChildElement("x", Namespaces.MUC).addElement("history").addAttribute("maxstanzas", "0");
        return presence;
    }

    /** Makes it a room for the invited alone. Whatever would break the desk if the server's defaults were changed is said explicitly. */
    public static IQ configure(Seat seat, String title) {
        IQ iq = addressed(new IQ(IQ.Type.set, configureId(seat)), seat, seat.room());
        Element query = iq.setChildElement("query", Namespaces.MUC_OWNER);
        query.add(Form.submit("http://jabber.org/protocol/muc#roomconfig")
            .field("muc#roomconfig_roomname", null, null, title)
            .field("muc#roomconfig_roomdesc", null, null, title)
            .field("muc#roomconfig_publicroom", null, null, "0")
            .field("muc#roomconfig_persistentroom", null, null, "0")
            .field("muc#roomconfig_membersonly", null, null, "1")
            // Agents ask the workgroup to bring in others; a visitor shall not.
            .field("muc#roomconfig_allowinvites", null, null, "0")
            .field("muc#roomconfig_moderatedroom", null, null, "0")
            .field("muc#roomconfig_passwordprotectedroom", null, null, "0")
            .field("muc#roomconfig_maxusers", null, null, "0")
            // We are told real addresses as the owner; visitor and agent need not see each other's.
            .field("muc#roomconfig_whois", null, null, "moderators")
            .field("muc#roomconfig_presencebroadcast", null, null, "moderator", "participant", "visitor")
            .field("muc#roomconfig_changesubject", null, null, "0")
            .field("muc#roomconfig_enablelogging", null, null, "0")
            .field("x-muc#roomconfig_reservednick", null, null, "0").element());
        return iq;
    }

    static String configureId(Seat seat) {
        return "configure-" + seat.request();
    }

    /** Asks who is in the room, with their real addresses; refused to whoever is not in it himself. */
    public static IQ askOccupants(Seat seat) {
        IQ iq = addressed(new IQ(IQ.Type.get, occupantsId(seat)), seat, seat.room());
        Element query = iq.setChildElement("query", Namespaces.MUC_ADMIN);
        query.addElement("item").addAttribute("role", "participant");
        // An administrator of the room service is a moderator wherever he enters.
        query.addElement("item").addAttribute("role", "moderator");
        return iq;
    }

    static String occupantsId(Seat seat) {
        return "occupants-" + seat.request();
    }

    /**
     * Asks an occupant out (XEP-0045 §8.2), with a reason for people.
     *
     * @param id unique, to know the answer by
     */
    public static IQ showOut(Seat seat, String nickname, String reason, String id) {
        IQ iq = addressed(new IQ(IQ.Type.set, id), seat, seat.room());
        iq.setChildElement("query", Namespaces.MUC_ADMIN).addElement("item").addAttribute("nick", nickname).addAttribute("role", "none")
            .addElement("reason").setText(reason);
        return iq;
    }

    /**
     * Makes somebody an owner, who may enter and see everything (XEP-0045 §10.3).
     *
     * @param id unique, to know the answer by
     */
    public static IQ makeOwner(Seat seat, Address who, String id) {
        IQ iq = addressed(new IQ(IQ.Type.set, id), seat, seat.room());
        iq.setChildElement("query", Namespaces.MUC_ADMIN).addElement("item").addAttribute("affiliation", "owner")
            .addAttribute("jid", who.bare());
        return iq;
    }

    /** Says something to everybody in the room, as the occupant that the workgroup is. */
    public static Message say(Seat seat, String words) {
        Message message = addressed(new Message(), seat, seat.room());
        message.setType(Message.Type.groupchat);
        message.setBody(words);
        return message;
    }

    /** Lets somebody in who is not invited (XEP-0045 §9.3). */
    static IQ makeMember(Seat seat, Address who) {
        IQ iq = addressed(new IQ(IQ.Type.set, "member-" + seat.request()), seat, seat.room());
        iq.setChildElement("query", Namespaces.MUC_ADMIN).addElement("item").addAttribute("affiliation", "member")
            .addAttribute("jid", who.bare());
        return iq;
    }

    /** Enters to hear what was said since then (XEP-0045 §7.2.14). */
    static Presence lookIn(Seat seat, Address listener, String nickname, Instant since) {
        Presence presence = new Presence();
        presence.setFrom(Jids.jid(listener));
        presence.setTo(Jids.jid(new Address(seat.room().bare(), nickname)));
        presence.addChildElement("x", Namespaces.MUC).addElement("history").addAttribute("since", since.truncatedTo(ChronoUnit.SECONDS).toString());
        return presence;
    }

    static Presence lookAway(Seat seat, Address listener, String nickname) {
        Presence presence = new Presence(Presence.Type.unavailable);
        presence.setFrom(Jids.jid(listener));
        presence.setTo(Jids.jid(new Address(seat.room().bare(), nickname)));
        return presence;
    }

    /**
     * Takes back whatever somebody may do in the room (XEP-0045 §10.4, §9.4). An owner cannot be asked out before (§8.2).
     *
     * @param id unique, to know the answer by
     */
    public static IQ withdraw(Seat seat, Address who, String id) {
        IQ iq = addressed(new IQ(IQ.Type.set, id), seat, seat.room());
        iq.setChildElement("query", Namespaces.MUC_ADMIN).addElement("item").addAttribute("affiliation", "none")
            .addAttribute("jid", who.bare());
        return iq;
    }

    /** Leaves the room; a temporary one ends with its last occupant. */
    public static Presence leave(Seat seat) {
        return addressed(new Presence(Presence.Type.unavailable), seat, seat.inRoom());
    }

    /** Destroys the room with everybody in it; the reason is for them, and may be empty. */
    public static IQ destroy(Seat seat, String reason) {
        IQ iq = addressed(new IQ(IQ.Type.set, "destroy-" + seat.request()), seat, seat.room());
        Element destroy = iq.setChildElement("query", Namespaces.MUC_OWNER).addElement("destroy");
        if (!reason.isEmpty()) {
            destroy.addElement("reason").setText(reason);
        }
        return iq;
    }

    private static <P extends Packet> P addressed(P packet, Seat seat, Address to) {
        packet.setFrom(Jids.jid(seat.own()));
        packet.setTo(Jids.jid(to));
        return packet;
    }
}
