package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomHistory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Seat;

/** Makes up for what was said in rooms while the plugin was being loaded anew. Belongs to the thread of {@link MucRooms}. */
final class RoomRecall {

    private record Asked(String workgroup, RoomHistory history) { }

    private final Consumer<Packet> send;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private volatile Keeper keeper;

    /** Keeps what is missing of a session's transcript. */
    @FunctionalInterface
    interface Keeper {
        void keep(String workgroup, String session, RoomHistory history);
    }

    RoomRecall(Consumer<Packet> send) {
        this.send = send;
    }

    /** To be said before the first room is asked. */
    void reportTo(Keeper keeps) {
        keeper = keeps;
    }

    /** Asks a session's room what was said since that instant. */
    void ask(String workgroup, Seat seat, Instant since) {
        RoomHistory history = new RoomHistory(seat);
        asked.put(seat.request(), new Asked(workgroup, history));
        history.start(since).forEach(send);
    }

    /** Takes a stanza from a room; most are for others. */
    void receive(Packet stanza) {
        String session = stanza.getTo() == null || stanza.getFrom() == null ? null : stanza.getTo().getNode();
        Asked one = session == null || !session.equals(stanza.getFrom().getNode()) ? null : asked.get(session);
        if (one == null) {
            return;
        }
        one.history().receive(stanza).forEach(send);
        if (one.history().isComplete() && asked.remove(session, one)) {
            keeper.keep(one.workgroup(), session, one.history());
        }
    }
}
