package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmpp.packet.IQ;
import org.xmpp.packet.JID;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Decider;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqReader;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;

/** Goes through every cell of the second table in {@code src/adr/0011-who-may-ask.md}: Vic's session s1x, which is Ann's. */
class WhoMayAskAboutASessionTest {

    private static final Path TABLE = Path.of("src/adr/0011-who-may-ask.md");
    private static final List<String> ASKERS =
        List.of("stranger", "visitor", "agent elsewhere", "colleague", "its agent", "supervisor", "admin");
    private static final Map<String, Address> WHO = Map.of("stranger", Address.of("mallory@example.net/x"), "visitor", Desk.VIC,
        "agent elsewhere", Desk.EVE, "colleague", Desk.BOB, "its agent", Desk.ANN, "supervisor", Desk.SUE,
        "admin", Address.of("root@example.org/console"));

    /** One cell: what one person gets who sends one request. */
    record Cell(String when, String type, String request, String namespace, String asker, String expected) {
        String element() {
            return request.substring(1).split("[ />]", 2)[0];
        }
    }

    static Stream<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.matches("\\| (offered|in chat) \\| (get|set) \\|.*")) {
                List<String> row = Stream.of(line.substring(1).split("\\|")).map(String::strip).map(cell -> cell.replace("`", "")).toList();
                for (int i = 0; i < ASKERS.size(); i++) {
                    cells.add(new Cell(row.get(0), row.get(1), row.get(2), row.get(3), ASKERS.get(i), row.get(4 + i)));
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellHolds(Cell cell) {
        IQ iq = new IQ(SafeXml.read("<iq type='" + cell.type() + "' id='q1'>" + cell.request().replaceFirst(cell.element(),
            cell.element() + " xmlns='" + cell.namespace() + "'") + "</iq>").orElseThrow());
        iq.setFrom(new JID(WHO.get(cell.asker()).toString()));
        iq.setTo(new JID("support@workgroup.example.org"));
        Handling handling = new IqReader(new Desk().withMail(), Desk::text, () -> "id", "0.1", Clock.systemUTC()).read(iq,
            new Caller(Jids.address(iq.getFrom()), cell.asker().equals("admin"), true));

        Outcome outcome = new Outcome(cell.when());
        handling.to(outcome);

        assertThat(outcome.packets).hasSize(1);
        String answer = Optional.ofNullable(outcome.packets.get(0).getError()).map(error -> error.getCondition().toXMPP()).orElse("yes");
        assertThat(answer).isEqualTo(cell.expected());
        assertThat(outcome.mailed).isEqualTo(cell.element().equals("send-email") && cell.expected().equals("yes"));
    }

    @Test
    void everyRequestInItIsOneOfTheFirstTable() throws IOException {
        assertThat(cells()).isNotEmpty().map(cell -> "workgroup " + cell.type() + " " + cell.element() + " " + cell.namespace())
            .isSubsetOf(new IqReader(new Desk(), Desk::text, () -> "id", "0.1", Clock.systemUTC()).requests());
    }

    /** What really comes of a request: decided by the workgroup, looked up in what was kept. */
    private static final class Outcome implements Handling.Handler {

        private final MemoryJournal journal = new MemoryJournal();
        private final Archive archive = Desk.archive(journal);
        private final Story story = Story.of("support").onDuty(Desk.ANN.toString())
            .joins("s1x", Desk.VIC.toString(), new Metadata(Map.of("email", List.of("vic@mail.example"))));
        private final List<Packet> packets = new ArrayList<>();
        private boolean mailed;

        Outcome(String when) {
            if (when.equals("in chat")) {
                story.does(new Command.Accept(Desk.ANN, "s1x")).does(new Command.RoomOpened("s1x", 1))
                    .does(new Command.EnterRoom("s1x", Desk.ANN, "ann")).does(new Command.EnterRoom("s1x", Desk.VIC, "vic"))
                    .says("s1x", "vic", "Hello").onDuty(Desk.BOB.toString());
            }
            journal.append(story.batch());
        }

        @Override public void reply(Handling.Reply reply) { packets.addAll(reply.packets()); }

        @Override public void ask(Handling.Ask ask) {
            packets.addAll(ask.reply().apply(Decider.decide(story.workgroup(), ask.command(), story.now()).answer()));
        }

        @Override public void askAnywhere(Handling.AskAnywhere ask) {
            packets.addAll(ask.reply().apply(Decider.decide(story.workgroup(), ask.command(), story.now()).answer()));
        }

        @Override public void look(Handling.Look look) { packets.addAll(look.reply().apply(story.workgroup())); }

        @Override public void lookFirst(Handling.LookFirst look) { look.then().apply(story.workgroup()).to(this); }

        @Override public void read(Handling.Read read) { packets.addAll(read.reply().apply(archive)); }

        @Override public void consult(Handling.Consult consult) { consult.then().apply(archive).to(this); }

        @Override public void makeOwner(Handling.MakeOwner make) {
            boolean open = story.workgroup().request(make.session()).filter(Request::roomOpen).isPresent();
            packets.addAll(make.reply().apply(open ? Handling.RoomReply.DONE : Handling.RoomReply.NO_SUCH_ROOM));
        }

        @Override public void post(Handling.Post post) {
            mailed = true;
            packets.addAll(post.reply().apply(Handling.PostReply.SENT));
        }

        @Override public void tell(Handling.Tell tell) {
            throw new AssertionError("nobody would be answered");
        }

        @Override public void arrange(Handling.Arrange arrange) {
            throw new AssertionError("no session has to do with that");
        }
    }
}
