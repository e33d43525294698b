package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueView;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.desk.Outbox;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Announcements;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.AgentList;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.AgentPresence;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.AssistStanzas;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.Departure;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.Notice;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.OfferStanzas;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.QueuePresence;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.QueueStatus;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.WorkgroupPresence;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Invitations;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomStanzas;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Seat;
import org.igniterealtime.openfire.plugins.workgroups.store.Subscribers;

/** Tells people by stanzas. */
final class StanzaOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(StanzaOutbox.class);

    private final Seats seats;
    private final Texts texts;
    private final Subscribers subscribers;
    private final Executor reading;
    private final RoomWishes wishes;
    private final Consumer<Packet> send;

    /** @param reading where subscribers are looked up: no mailbox waits for that */
    StanzaOutbox(Seats seats, Texts texts, Subscribers subscribers, Executor reading, RoomWishes wishes, Consumer<Packet> send) {
        this.seats = seats;
        this.texts = texts;
        this.subscribers = subscribers;
        this.reading = reading;
        this.wishes = wishes;
        this.send = send;
    }

    @Override
    public void place(String workgroup, Request request, int position, Optional<Duration> wait) {
        send.accept(QueueStatus.message(seats.door(workgroup, request), request.visitor().address(), position, wait));
    }

    @Override
    public void departed(String workgroup, String request, Visitor visitor, Outcome outcome, String word) {
        send.accept(Departure.message(seats.address(workgroup), visitor.address(), outcome));
    }

    @Override
    public void offer(String workgroup, Subject request, Offer offer, Duration timeout) {
        send.accept(offer.isAssist()
            ? AssistStanzas.offer(seats.address(workgroup), seats.of(workgroup, request.id()).room(), request, offer, timeout)
            : OfferStanzas.offer(seats.address(workgroup), request, offer, timeout));
    }

    @Override
    public void revoke(String workgroup, Subject request, Address session, String reason) {
        send.accept(OfferStanzas.revoke(seats.address(workgroup), request, session, reason));
    }

    @Override
    public void inviteAgent(String workgroup, Request request) {
        inviteAssistant(workgroup, request, request.chat().session());
    }

    @Override
    public void inviteAssistant(String workgroup, Request request, Address session) {
        send.accept(Invitations.agent(seats.of(workgroup, request), request, session));
    }

    @Override
    public void inviteGuest(String workgroup, Request request, Assist assist) {
        String reason = assist.reason().isBlank() ? texts.get("invitation.guest", assist.inviter().bare()) : assist.reason();
        send.accept(Invitations.guest(seats.of(workgroup, request), assist.invitee(), reason));
    }

    @Override
    public void showOut(String workgroup, String request, String nickname, Address person) {
        Seat seat = seats.of(workgroup, request);
        wishes.ask(RoomStanzas.showOut(seat, nickname, texts.get("assist.transferred"), wishId()), reply -> {
            // A supervisor may have been made an owner of the room, who cannot be asked out; he is one no more, and is asked again.
            if (reply != Handling.RoomReply.DONE) {
                wishes.ask(RoomStanzas.withdraw(seat, person, wishId()), withdrawn ->
                    send.accept(RoomStanzas.showOut(seat, nickname, texts.get("assist.transferred"), wishId())));
            }
        });
    }

    private static String wishId() {
        return "show-out-" + UUID.randomUUID();
    }

    @Override
    public void assistFailed(String workgroup, String request, Assist assist, Assist.Failure why) {
        send.accept(AssistStanzas.failed(seats.address(workgroup), request, assist, texts.get(switch (why) {
            case NOBODY -> "assist.failed.nobody";
            case REFUSED -> "assist.failed.refused";
            case UNANSWERED -> "assist.failed.unanswered";
            case NOT_ENTERED -> "assist.failed.not-entered";
        })));
    }

    @Override
    public void inviteVisitor(String workgroup, Request request) {
        send.accept(Invitations.visitor(seats.of(workgroup, request), request, texts.get("invitation.visitor")));
    }

    @Override
    public void sayInRoom(String workgroup, Request request, String body) {
        send.accept(RoomStanzas.say(seats.of(workgroup, request), Announcements.saidAhead(texts, request, List.of(body))));
    }

    @Override
    public void queue(String workgroup, QueueView queue, Address session) {
        send.accept(QueuePresence.overview(seats.address(workgroup), queue, session));
        send.accept(QueuePresence.details(seats.address(workgroup), queue, session));
        send.accept(QueuePresence.staff(seats.address(workgroup), queue, session));
    }

    @Override
    public void colleague(String workgroup, Colleague colleague, Address session) {
        send.accept(colleague.agent().onDuty()
            ? AgentPresence.available(seats.address(workgroup), colleague.agent(), colleague.capacity(), colleague.chats(), session)
            : AgentPresence.unavailable(colleague.session(), session));
    }

    @Override
    public void colleagues(String workgroup, List<Address> added, List<Address> removed, Address session) {
        send.accept(AgentList.changed(seats.address(workgroup), added, removed, session));
    }

    @Override
    public void door(String workgroup, boolean open) {
        reading.execute(() -> {
            try {
                subscribers.of(workgroup).forEach(subscriber ->
                    send.accept(WorkgroupPresence.availability(seats.address(workgroup), subscriber, open)));
            } catch (RuntimeException failure) {
                LOG.error("Workgroup {}: those who have it among their contacts could not be told that it is {}", workgroup,
                    open ? "open" : "closed", failure);
            }
        });
    }

    @Override
    public void closesSoon(String workgroup, Request request, Duration left) {
        send.accept(Notice.to(request.visitor().address(), seats.door(workgroup, request), texts.get("door.closing", left.toMinutes())));
    }

    @Override
    public void paused(String workgroup, Address session, int missed) {
        send.accept(Notice.to(session, seats.address(workgroup), texts.get("duty.paused", missed)));
    }

    @Override
    public void dismissed(String workgroup, Address session) {
        send.accept(WorkgroupPresence.dismissal(seats.address(workgroup), session));
    }
}
