package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.xmpp.packet.Packet;

/**
 * What comes of a stanza while a room is being opened or taken up again.
 *
 * @param packets   to be sent now, in this order
 * @param outcome   whether it is decided
 * @param reason    why it failed, else empty
 * @param occupants who else is in the room that was found, nickname to real address; else empty
 */
public record RoomStep(List<Packet> packets, Outcome outcome, String reason, Map<String, Address> occupants) {

    /** How far it is. */
    public enum Outcome {
        /** Nothing is decided by this; another stanza must come. */
        PENDING,
        /** The new room stands, invitations may go out. */
        OPENED,
        /** It could not be opened or entered. */
        FAILED,
        /** The room was gone already; the empty one that came up in its place is being destroyed. */
        LOST,
        /** The room stands and we are in it again. */
        FOUND
    }

    public RoomStep {
        packets = List.copyOf(packets);
        occupants = Map.copyOf(occupants);
    }

    /** The nicknames of those who are in the room that was found. */
    public Set<String> nicknames() {
        return occupants.keySet();
    }

    static RoomStep pending(Packet... packets) {
        return new RoomStep(List.of(packets), Outcome.PENDING, "", Map.of());
    }

    static RoomStep failed(String reason) {
        return new RoomStep(List.of(), Outcome.FAILED, reason, Map.of());
    }
}
