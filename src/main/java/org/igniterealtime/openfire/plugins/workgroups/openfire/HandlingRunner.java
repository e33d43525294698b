package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.desk.Desks;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaErrors;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomStanzas;

/** Does what the protocol says is to be done about one stanza. */
final class HandlingRunner implements Handling.Handler {

    private static final Logger LOG = LoggerFactory.getLogger(HandlingRunner.class);

    private static final String UNREADABLE = "What was kept could not be read for {}";

    private final Packet stanza;
    private final Caller caller;
    private final Desks desks;
    private final Seats seats;
    private final SlowWork work;
    private final Consumer<Packet> send;

    HandlingRunner(Packet stanza, Caller caller, Desks desks, Seats seats, SlowWork work, Consumer<Packet> send) {
        this.stanza = stanza;
        this.caller = caller;
        this.desks = desks;
        this.seats = seats;
        this.work = work;
        this.send = send;
    }

    @Override
    public void reply(Handling.Reply handling) {
        sendAll(handling.packets());
    }

    @Override
    public void ask(Handling.Ask handling) {
        desks.ask(handling.workgroup(), handling.command(), answer -> sendAll(handling.reply().apply(answer)));
    }

    @Override
    public void askAnywhere(Handling.AskAnywhere handling) {
        desks.askAnywhere(handling.workgroup(), caller.address(), handling.command(),
            answer -> sendAll(handling.reply().apply(answer)));
    }

    @Override
    public void look(Handling.Look handling) {
        desks.look(handling.workgroup(), state -> sendAll(handling.reply().apply(state)), this::sendFailure);
    }

    @Override
    public void lookFirst(Handling.LookFirst handling) {
        desks.look(handling.workgroup(), state -> handling.then().apply(state).to(this), this::sendFailure);
    }

    @Override
    public void tell(Handling.Tell handling) {
        handling.commands().forEach(command -> desks.tell(handling.workgroup(), command));
    }

    @Override
    public void read(Handling.Read handling) {
        answerOn(work.reading(), UNREADABLE, () -> handling.reply().apply(work.archive()));
    }

    @Override
    public void consult(Handling.Consult handling) {
        answerOn(work.reading(), UNREADABLE, () -> {
            handling.then().apply(work.archive()).to(this);
            return List.of();
        });
    }

    @Override
    public void makeOwner(Handling.MakeOwner handling) {
        desks.look(handling.workgroup(), state -> {
            Optional<Request> open = state.request(handling.session()).filter(Request::roomOpen);
            if (open.isEmpty()) {
                sendAll(handling.reply().apply(Handling.RoomReply.NO_SUCH_ROOM));
                return;
            }
            work.wishes().ask(RoomStanzas.makeOwner(seats.of(handling.workgroup(), open.get()), handling.who(),
                "owner-" + UUID.randomUUID()), reply -> sendAll(handling.reply().apply(reply)));
        }, this::sendFailure);
    }

    @Override
    public void post(Handling.Post handling) {
        sendAll(handling.reply().apply(work.post().post(handling.session(), handling.to(), () -> handling.write().apply(work.archive()))));
    }

    @Override
    public void arrange(Handling.Arrange handling) {
        answerOn(work.arranging(), "Workgroups could not be arranged as {} asked", () ->
            handling.reply().apply(work.arranger().arrange(caller.address(), handling.arrangement())));
    }

    private void answerOn(Executor threads, String complaint, Supplier<List<Packet>> answer) {
        try {
            threads.execute(() -> answer(complaint, answer));
        } catch (RejectedExecutionException busy) {
            StanzaErrors.answer(stanza, Condition.resource_constraint, null).forEach(send);
        }
    }

    private void answer(String complaint, Supplier<List<Packet>> answer) {
        try {
            sendAll(answer.get());
        } catch (RuntimeException failure) {
            LOG.error(complaint, caller.address(), failure);
            sendFailure();
        }
    }

    private void sendFailure() {
        StanzaErrors.answer(stanza, Condition.internal_server_error, null).forEach(send);
    }

    private void sendAll(List<Packet> packets) {
        packets.forEach(send);
    }
}
