package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.UUID;
import java.util.function.Consumer;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.admin.RoomKeys;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling.RoomReply;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Invitations;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomStanzas;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Seat;

/** Lets supervisors in as the rooms' owners, as Smack's own request for it does, and invites them to wherever they are logged in. */
record MucKeys(Seats seats, RoomWishes wishes, Texts texts, Consumer<Packet> send) implements RoomKeys {

    @Override
    public Address room(String session) {
        return new Address(session + '@' + seats.muc(), "");
    }

    @Override
    public void admit(String workgroup, Request request, Address who, Consumer<Boolean> done) {
        Seat seat = seats.of(workgroup, request);
        wishes.ask(RoomStanzas.makeOwner(seat, who, "owner-" + UUID.randomUUID()), reply -> {
            if (reply == RoomReply.DONE) {
                send.accept(Invitations.guest(seat, who, texts.get("console.live.invitation")));
            }
            done.accept(reply == RoomReply.DONE);
        });
    }
}
