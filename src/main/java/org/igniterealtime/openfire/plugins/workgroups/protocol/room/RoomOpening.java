package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError;
import org.xmpp.packet.Presence;

/**
 * Opens one room, or takes it up again after a restart, by stanzas alone (XEP-0045 §10.1): enter, configure, done. Each answer is awaited
 * before the next step; how long is for whoever runs this. Not thread-safe.
 *
 * <p>Whoever takes a room up again may sit in it still, if only the plugin was loaded anew. So it asks first who is there, and enters only
 * if that is refused: Openfire 4.2 shows an entering moderator the very objects in which it keeps the others' presence, and these, once
 * addressed to him, never tell their owners again that they have left (its LocalMUCRoom).
 *
 * <p>Nobody is put on the member list here: the invitation does that. If we did, Openfire would send an invitation of its own, without
 * the session (its IQAdminHandler), and clients would show two.
 */
public final class RoomOpening {

    private enum Stage { ASKING, ENTERING, CONFIGURING, DECIDED }

    private final Seat seat;
    private final String title;
    private final boolean again;
    private final Map<String, Address> occupants = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private Stage stage;

    private RoomOpening(Seat seat, String title, boolean again) {
        this.seat = seat;
        this.title = title;
        this.again = again;
        this.stage = again ? Stage.ASKING : Stage.ENTERING;
    }

    /** Opens a new room; ends with OPENED or FAILED. */
    public static RoomOpening of(Seat seat, String title) {
        return new RoomOpening(seat, title, false);
    }

    /** Takes up a room that was open before; ends with FOUND, LOST or FAILED. */
    public static RoomOpening again(Seat seat) {
        return new RoomOpening(seat, "", true);
    }

    /** Our place in the room. */
    public Seat seat() {
        return seat;
    }

    /** The first step: what to send to begin with. */
    public RoomStep start() {
        return RoomStep.pending(again ? RoomStanzas.askOccupants(seat) : RoomStanzas.enter(seat));
    }

    /** Takes a stanza from the room. Those that decide nothing, and all that come after the outcome, are PENDING with nothing to send. */
    public RoomStep receive(Packet stanza) {
        if (stage == Stage.DECIDED || stanza.getFrom() == null || !Jids.address(stanza.getFrom()).bare().equals(seat.room().bare())) {
            return RoomStep.pending();
        }
        RoomStep step = stanza instanceof Presence presence ? presence(presence)
            : stanza instanceof IQ iq && iq.isResponse() ? response(iq) : RoomStep.pending();
        if (step.outcome() != RoomStep.Outcome.PENDING) {
            stage = Stage.DECIDED;
        }
        return step;
    }

    private RoomStep presence(Presence presence) {
        if (presence.getType() == Presence.Type.error) {
            return stage == Stage.ENTERING ? RoomStep.failed("entering: " + why(presence.getError())) : RoomStep.pending();
        }
        Address occupant = Jids.address(presence.getFrom());
        OccupantPresence told = OccupantPresence.of(presence);
        if (occupant.equals(seat.inRoom()) || told.hasStatus(OccupantPresence.OWN)) {
            return presence.isAvailable() ? entered(told) : RoomStep.failed("thrown out");
        }
        if (presence.isAvailable()) {
            occupants.put(occupant.resource(), told.realAddress().orElse(occupant));
            left.remove(occupant.resource());
        } else {
            occupants.remove(occupant.resource());
            left.add(occupant.resource());
        }
        return RoomStep.pending();
    }

    // The own presence comes last of all occupants' (XEP-0045 §7.2.2), so those who are there are known by now.
    private RoomStep entered(OccupantPresence own) {
        if (stage != Stage.ENTERING) {
            return RoomStep.pending();
        }
        if (!again) {
            stage = Stage.CONFIGURING;
            return RoomStep.pending(RoomStanzas.configure(seat, title));
        }
        return own.hasStatus(OccupantPresence.CREATED)
            ? new RoomStep(List.of(RoomStanzas.destroy(seat, "")), RoomStep.Outcome.LOST, "", Map.of()) : found();
    }

    private RoomStep found() {
        return new RoomStep(List.of(), RoomStep.Outcome.FOUND, "", occupants);
    }

    private RoomStep response(IQ iq) {
        boolean done = iq.getType() == IQ.Type.result;
        if (stage == Stage.ASKING && RoomStanzas.occupantsId(seat).equals(iq.getID())) {
            return done ? listed(iq.getChildElement()) : notThere();
        }
        if (stage == Stage.CONFIGURING && RoomStanzas.configureId(seat).equals(iq.getID())) {
            return done ? new RoomStep(List.of(), RoomStep.Outcome.OPENED, "", Map.of())
                : RoomStep.failed("configuring: " + why(iq.getError()));
        }
        return RoomStep.pending();
    }

    private RoomStep notThere() {
        stage = Stage.ENTERING;
        occupants.clear();
        return RoomStep.pending(RoomStanzas.enter(seat));
    }

    private RoomStep listed(Element query) {
        occupants.clear();
        for (Element item : query.elements("item")) {
            Jids.read(item.attributeValue("jid")).filter(who -> !RoomHistory.isListener(who, seat.request(), seat.workgroup().domain()))
                .ifPresent(address -> occupants.put(item.attributeValue("nick", ""), address));
        }
        // Whoever was seen leaving since the question has left, though the list may be older than that.
        occupants.keySet().removeAll(left);
        // A server that tells those who are not there, too, has not said yet that we are.
        return occupants.remove(seat.nickname(), seat.own()) ? found() : notThere();
    }

    private static String why(PacketError error) {
        if (error == null || error.getCondition() == null) {
            return "refused";
        }
        String text = error.getText();
        return error.getCondition().toXMPP() + (text == null || text.isBlank() ? "" : " (" + text.strip() + ")");
    }
}
