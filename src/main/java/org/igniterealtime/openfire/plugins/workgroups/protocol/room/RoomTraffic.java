package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.IQ;
import org.xmpp.packet.JID;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;
import org.xmpp.packet.Presence;

/** Who enters and leaves our rooms, and what is said there: facts for the workgroup, never an answer. */
public final class RoomTraffic {

    private static final QName DELAY = QName.get("delay", "urn:xmpp:delay");
    private static final QName LEGACY_DELAY = QName.get("x", "jabber:x:delay");

    private final String service;

    private final BinaryOperator<String> holders;

    /**
     * @param service the domain of the service that our rooms are on
     * @param holders which workgroup has a session, given in whose name the room is, and the session
     */
    public RoomTraffic(String service, BinaryOperator<String> holders) {
        this.service = service;
        this.holders = holders;
    }

    /**
     * Whether a stanza to one of our workgroups comes from a room or an occupant of one. IQ requests are excepted: they are answered
     * like anybody's. Nothing else is, for a room takes some errors as the sign of an occupant who is gone (XEP-0045 §18.1.2).
     */
    public boolean concerns(Packet stanza) {
        JID from = stanza.getFrom();
        return from != null && from.getNode() != null && from.getDomain().equals(service)
            && stanza.getTo() != null && stanza.getTo().getNode() != null && !(stanza instanceof IQ iq && iq.isRequest());
    }

    /** What a stanza that {@link #concerns} tells: Tell or Reply with nothing. */
    public Handling read(Packet stanza) {
        Address from = Jids.address(stanza.getFrom());
        if (from.isBare()) {
            return stanza instanceof Message message ? declined(message, holders.apply(stanza.getTo().getNode(), from.local()), from.local())
                : Handling.SILENCE;
        }
        boolean own = from.resource().equals(stanza.getTo().getResource());
        Place place = new Place(holders.apply(stanza.getTo().getNode(), from.local()), from.local(), from);
        if (stanza instanceof Presence presence) {
            return own ? ownPresence(presence, place) : presence(presence, place);
        }
        return stanza instanceof Message message && !own ? message(message, place) : Handling.SILENCE;
    }

    // The room says who declined; nobody can say that for another (XEP-0045 §7.8.2).
    private static Handling declined(Message message, String workgroup, String request) {
        Element x = message.getChildElement("x", Namespaces.MUC_USER);
        Element decline = x == null ? null : x.element("decline");
        return Optional.ofNullable(decline).flatMap(one -> Jids.read(one.attributeValue("from", "")))
            .<Handling>map(who -> Handling.Tell.of(workgroup, new Command.DeclineRoom(request, who))).orElse(Handling.SILENCE);
    }

    /** Whose stanza this is: an occupant, in the room of a request, of a workgroup. */
    private record Place(String workgroup, String request, Address occupant) {
        String nickname() {
            return occupant.resource();
        }
    }

    private static Handling ownPresence(Presence presence, Place place) {
        boolean lost = presence.getType() == Presence.Type.unavailable
            && !OccupantPresence.of(presence).hasStatus(OccupantPresence.RENAMED);
        return lost ? Handling.Tell.of(place.workgroup(), new Command.RoomLost(place.request())) : Handling.SILENCE;
    }

    private static Handling presence(Presence presence, Place place) {
        OccupantPresence told = OccupantPresence.of(presence);
        if (told.realAddress().filter(who -> RoomHistory.isListener(who, place.request(), presence.getTo().getDomain())).isPresent()) {
            return Handling.SILENCE;
        }
        if (presence.isAvailable()) {
            return Handling.Tell.of(place.workgroup(), enter(place, place.nickname(), told.realAddress().orElse(place.occupant())));
        }
        if (presence.getType() != Presence.Type.unavailable) {
            return Handling.SILENCE;
        }
        Command leave = new Command.LeaveRoom(place.request(), place.nickname());
        Optional<String> next = told.newNickname().filter(nick -> told.hasStatus(OccupantPresence.RENAMED));
        // The new name first: a room that looks empty in between would end the session.
        return next.isPresent() && told.realAddress().isPresent()
            ? Handling.Tell.of(place.workgroup(), enter(place, next.get(), told.realAddress().get()), leave)
            : Handling.Tell.of(place.workgroup(), leave);
    }

    private static Command enter(Place place, String nickname, Address who) {
        return new Command.EnterRoom(place.request(), who, nickname);
    }

    private static Handling message(Message message, Place place) {
        boolean history = message.getElement().element(DELAY) != null || message.getElement().element(LEGACY_DELAY) != null;
        boolean said = message.getType() == Message.Type.groupchat && message.getBody() != null && !history;
        String id = message.getID() == null ? "" : message.getID();
        return said ? Handling.Tell.of(place.workgroup(), new Command.Say(place.request(), place.nickname(), id, message.getBody()))
            : Handling.SILENCE;
    }
}
