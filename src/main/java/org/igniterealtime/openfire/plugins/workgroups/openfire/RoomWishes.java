package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.desk.Timers;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling.RoomReply;

/** Wishes to rooms, each awaiting its answer. */
final class RoomWishes {

    private record Waiting(Consumer<RoomReply> answer, Timers.Appointment timeout) { }

    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final Consumer<Packet> send;
    private final Timers timers;
    private final Clock clock;
    private final Supplier<Duration> patience;

    RoomWishes(Consumer<Packet> send, Timers timers, Clock clock, Supplier<Duration> patience) {
        this.send = send;
        this.timers = timers;
        this.clock = clock;
        this.patience = patience;
    }

    /** Sends the wish; its answer, or that there is none, is told once. The wish has an id of its own. */
    void ask(IQ wish, Consumer<RoomReply> answer) {
        String id = wish.getID();
        Timers.Appointment timeout = timers.at(clock.instant().plus(patience.get()), () -> answered(id, RoomReply.REFUSED));
        // Noted before it is sent: the room may answer before the sending returns.
        waiting.put(id, new Waiting(answer, timeout));
        send.accept(wish);
    }

    /** Takes a stanza from a room, if it answers a wish. */
    void receive(Packet stanza) {
        if (stanza instanceof IQ iq && iq.isResponse() && iq.getID() != null) {
            answered(iq.getID(), iq.getType() == IQ.Type.result ? RoomReply.DONE : RoomReply.REFUSED);
        }
    }

    private void answered(String id, RoomReply reply) {
        Waiting one = waiting.remove(id);
        if (one != null) {
            one.timeout().cancel();
            one.answer().accept(reply);
        }
    }
}
