package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaErrors;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomTraffic;

/** Takes every stanza to the service. It is read on the server's thread, decided and answered on the desk's. */
final class Reception implements Consumer<Packet> {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final StanzaReader reader;
    private final RoomTraffic traffic;
    private final MucRooms rooms;
    private final Callers callers;
    private final Desks desks;
    private final Seats seats;
    private final SlowWork work;
    private final Consumer<Packet> send;

    Reception(StanzaReader reader, RoomTraffic traffic, MucRooms rooms, Callers callers, Desks desks, Seats seats, SlowWork work,
              Consumer<Packet> send) {
        this.reader = reader;
        this.traffic = traffic;
        this.rooms = rooms;
        this.callers = callers;
        this.desks = desks;
        this.seats = seats;
        this.work = work;
        this.send = send;
    }

    @Override
    public void accept(Packet stanza) {
        if (stanza.getFrom() == null || stanza.getTo() == null) {
            return;
        }
        try {
            Caller caller = callers.of(stanza.getFrom());
            HandlingRunner runner = new HandlingRunner(stanza, caller, desks, seats, work, send);
            if (seats.muc().equals(stanza.getFrom().toString())) {
                work.wishes().receive(stanza);
            }
            if (traffic.concerns(stanza)) {
                // Read at once, for the server may address the same object to the next occupant; done in turn with what rooms are asked.
                Handling handling = traffic.read(stanza);
                rooms.receive(stanza.createCopy(), () -> handling.to(runner));
                work.wishes().receive(stanza);
            } else {
                reader.read(stanza, caller).to(runner);
            }
        } catch (RuntimeException bug) {
            LOG.error("A {} from {} to {} could not be read", stanza.getElement().getName(), stanza.getFrom(), stanza.getTo(), bug);
            StanzaErrors.answer(stanza, Condition.internal_server_error, null).forEach(send);
        }
    }
}
