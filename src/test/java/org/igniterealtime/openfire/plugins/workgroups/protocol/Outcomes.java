package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.xmpp.packet.Packet;

/** What comes of a handling if everybody it turns to answers at once: what is sent, and what the workgroup was asked or told. */
final class Outcomes implements Handling.Handler {

    private final List<Packet> packets = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final Answer answer;
    private final Workgroup state;
    private final Archive archive;

    private Outcomes(Answer answer, Workgroup state, Archive archive) {
        this.answer = answer;
        this.state = state;
        this.archive = archive;
    }

    static Outcomes of(Handling handling, Answer answer, Workgroup state, Archive archive) {
        Outcomes outcomes = new Outcomes(answer, state, archive);
        handling.to(outcomes);
        return outcomes;
    }

    List<Packet> packets() {
        return packets;
    }

    List<Command> commands() {
        return commands;
    }

    @Override
    public void reply(Handling.Reply reply) {
        packets.addAll(reply.packets());
    }

    @Override
    public void ask(Handling.Ask ask) {
        commands.add(ask.command());
        packets.addAll(ask.reply().apply(answer));
    }

    @Override
    public void askAnywhere(Handling.AskAnywhere ask) {
        commands.add(ask.command());
        packets.addAll(ask.reply().apply(answer));
    }

    @Override
    public void look(Handling.Look look) {
        packets.addAll(look.reply().apply(state));
    }

    @Override
    public void read(Handling.Read read) {
        packets.addAll(read.reply().apply(archive));
    }

    @Override
    public void lookFirst(Handling.LookFirst look) {
        look.then().apply(state).to(this);
    }

    @Override
    public void consult(Handling.Consult consult) {
        consult.then().apply(archive).to(this);
    }

    @Override
    public void post(Handling.Post post) {
        packets.addAll(post.reply().apply(Handling.PostReply.SENT));
    }

    @Override
    public void makeOwner(Handling.MakeOwner make) {
        packets.addAll(make.reply().apply(Handling.RoomReply.DONE));
    }

    @Override
    public void tell(Handling.Tell tell) {
        commands.addAll(tell.commands());
    }

    @Override
    public void arrange(Handling.Arrange arrange) {
        packets.addAll(arrange.reply().apply(Optional.empty()));
    }
}
