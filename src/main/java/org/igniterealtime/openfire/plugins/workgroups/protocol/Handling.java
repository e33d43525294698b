package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.Mail;
import org.igniterealtime.openfire.plugins.workgroups.protocol.mail.MailAddress;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.xmpp.packet.Packet;

/**
 * What to do about a stanza. Nothing is sent while reading: whoever runs this sends the packets that it returns, in their order. The
 * functions are pure, throw nothing and may be called on any thread.
 */
public sealed interface Handling {

    /** Nothing is done and nobody is told. */
    Handling SILENCE = new Reply(List.of());

    /** Calls the one method for this kind. */
    void to(Handler handler);

    /** Told at once. No packets means silence, where the RFCs want it. */
    record Reply(List<Packet> packets) implements Handling {
        public Reply {
            packets = List.copyOf(packets);
        }

        public static Reply of(Packet packet) {
            return new Reply(List.of(packet));
        }

        @Override public void to(Handler handler) { handler.reply(this); }
    }

    /** Decided by that workgroup's mailbox, or that of the one which has the visitor now, and answered once it is saved. */
    record Ask(String workgroup, Command command, Function<Answer, List<Packet>> reply) implements Handling {
        @Override public void to(Handler handler) { handler.ask(this); }
    }

    /**
     * As {@link Ask}, but clients may address the wrong workgroup (reference/smack-clients.md §3.4): as long as one answers
     * {@code NO_SUCH_OFFER}, the next is asked, the addressed one first. The reply is made of the last answer.
     */
    record AskAnywhere(String workgroup, Command command, Function<Answer, List<Packet>> reply) implements Handling {
        @Override public void to(Handler handler) { handler.askAnywhere(this); }
    }

    /** A look at the state on the workgroup's mailbox, which changes nothing. */
    record Look(String workgroup, Function<Workgroup, List<Packet>> reply) implements Handling {
        @Override public void to(Handler handler) { handler.look(this); }
    }

    /** A look at the state on the workgroup's mailbox, which says what to do. */
    record LookFirst(String workgroup, Function<Workgroup, Handling> then) implements Handling {
        @Override public void to(Handler handler) { handler.lookFirst(this); }
    }

    /** A look into what was kept, or an addition to it. It may take a moment, so it is done neither on a server's thread nor on a mailbox's. */
    record Read(Function<Archive, List<Packet>> reply) implements Handling {
        @Override public void to(Handler handler) { handler.read(this); }
    }

    /** What is to be done depends on what was kept. That is looked up as for a {@link Read}, then the other is done. */
    record Consult(Function<Archive, Handling> then) implements Handling {
        @Override public void to(Handler handler) { handler.consult(this); }
    }

    /**
     * Somebody is to own the room of a running session. Answered when the room has confirmed it: clients enter right after.
     *
     * @param who   the person, bare
     * @param reply takes what came of it
     */
    record MakeOwner(String workgroup, String session, Address who, Function<RoomReply, List<Packet>> reply) implements Handling {
        @Override public void to(Handler handler) { handler.makeOwner(this); }
    }

    /** What came of a wish to a room. */
    enum RoomReply { DONE, NO_SUCH_ROOM, REFUSED }

    /**
     * A mail about a session is to be sent. Answered when it is on its way to the mail server.
     *
     * @param write writes the mail, once it is known that it may go out: it is read and written for that only
     * @param reply takes what came of it
     */
    record Post(String session, MailAddress to, Function<Archive, Mail> write, Function<PostReply, List<Packet>> reply) implements Handling {
        @Override public void to(Handler handler) { handler.post(this); }
    }

    /** What came of a mail. */
    enum PostReply { SENT, TOO_MANY }

    /** Facts for a workgroup's mailbox, in this order; nobody waits for an answer. */
    record Tell(String workgroup, List<Command> commands) implements Handling {
        public Tell {
            commands = List.copyOf(commands);
        }

        public static Tell of(String workgroup, Command... commands) {
            return new Tell(workgroup, List.of(commands));
        }

        @Override public void to(Handler handler) { handler.tell(this); }
    }

    /**
     * An admin arranges the workgroups.
     *
     * @param reply takes empty when it is done, else why it could not be done, in words for the admin
     */
    record Arrange(Arrangement arrangement, Function<Optional<String>, List<Packet>> reply) implements Handling {
        @Override public void to(Handler handler) { handler.arrange(this); }
    }

    /** One method a kind, so that none can be forgotten. */
    interface Handler {
        void reply(Reply handling);
        void ask(Ask handling);
        void askAnywhere(AskAnywhere handling);
        void look(Look handling);
        void lookFirst(LookFirst handling);
        void read(Read handling);
        void consult(Consult handling);
        void makeOwner(MakeOwner handling);
        void post(Post handling);
        void tell(Tell handling);
        void arrange(Arrange handling);
    }
}
