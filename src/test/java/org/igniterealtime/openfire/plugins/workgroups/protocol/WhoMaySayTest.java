package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dom4j.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmpp.packet.JID;
import org.xmpp.packet.Message;
import org.xmpp.packet.Packet;
import org.xmpp.packet.Presence;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Decider;
import org.igniterealtime.openfire.plugins.workgroups.core.Decision;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.BothLanguages;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;

/** Goes through every cell of the third table in {@code src/adr/0011-who-may-ask.md}: presence and messages, while Vic's request is Ann's. */
class WhoMaySayTest {

    private static final Path TABLE = Path.of("src/adr/0011-who-may-ask.md");
    private static final List<String> ASKERS =
        List.of("stranger", "visitor", "agent elsewhere", "colleague", "its agent", "supervisor", "admin");
    private static final Map<String, Address> WHO = Map.of("stranger", Address.of("mallory@example.net/x"), "visitor", Desk.VIC,
        "agent elsewhere", Desk.EVE, "colleague", Desk.BOB, "its agent", Desk.ANN, "supervisor", Desk.SUE,
        "admin", Address.of("root@example.org/console"));
    // What people say to the desk is understood as they say it; what they are told is known by its key.
    private static final Texts TEXTS = (key, values) -> key.startsWith("word.") ? BothLanguages.ENGLISH.get(key) : key;

    /** One cell: what comes of one stanza that one person sends. */
    record Cell(String when, String stanza, String asker, String expected) { }

    static Stream<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.contains("| `<presence") || line.contains("| `<message")) {
                List<String> row = Stream.of(line.substring(1).split("\\|")).map(String::strip).map(cell -> cell.replace("`", "")).toList();
                for (int i = 0; i < ASKERS.size(); i++) {
                    cells.add(new Cell(row.get(0), row.get(1), ASKERS.get(i), row.get(2 + i)));
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellHolds(Cell cell) {
        assertThat(outcome(cell)).isEqualTo(cell.expected());
    }

    @Test
    void thereIsARowForEveryWayToSayIt() throws IOException {
        List<String> stanzas = cells().map(Cell::stanza).distinct().toList();

        Stream.of(Presence.Type.values()).filter(type -> type != Presence.Type.error).forEach(type ->
            assertThat(stanzas).anyMatch(stanza -> stanza.startsWith("<presence type='" + type + "'/>")));
        assertThat(stanzas).contains("<presence/>", "<presence><agent-status xmlns='http://jabber.org/protocol/workgroup'/></presence>");
        Stream.of("on", "away", "off", "accept", "reject", "transfer bob", "invite bob", "status", "why", "cancel", "help", "Hello").forEach(word ->
            assertThat(stanzas).contains("<message><body>" + word + "</body></message>"));
    }

    private static String outcome(Cell cell) {
        Element element = SafeXml.read(cell.stanza().replace("<message>", "<message type='chat'>")).orElseThrow();
        Packet stanza = element.getName().equals("presence") ? new Presence(element) : new Message(element);
        Address who = WHO.get(cell.asker());
        stanza.setFrom(new JID(who.toString()));
        stanza.setTo(new JID("support@workgroup.example.org"));
        Outcome outcome = new Outcome(cell.when());
        new StanzaReader(new Desk(), TEXTS, () -> "id1", "0.1", Clock.fixed(Desk.NOW, ZoneOffset.UTC))
            .read(stanza, new Caller(who, cell.asker().equals("admin"), true)).to(outcome);
        return outcome.toString();
    }

    /** What really comes of it: what the workgroup does, or else what the sender is told. */
    private static final class Outcome implements Handling.Handler {

        private final Story story = Story.of("support").onDuty(Desk.ANN.toString()).joins("s1x", Desk.VIC.toString());
        private final List<String> done = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        Outcome(String when) {
            // Whoever may join joins by whatever he says first.
            story.does(new Command.Configure(story.workgroup().settings().with(new JoinForm("", "", List.of())), story.workgroup().members()));
            if (when.equals("in chat")) {
                story.does(new Command.Accept(Desk.ANN, "s1x")).does(new Command.RoomOpened("s1x", 1))
                    .does(new Command.EnterRoom("s1x", Desk.ANN, "ann")).does(new Command.EnterRoom("s1x", Desk.VIC, "vic"))
                    .onDuty(Desk.BOB.toString());
            }
        }

        private Decision decide(Command command) {
            Decision decision = Decider.decide(story.workgroup(), command, story.now());
            if (!decision.events().isEmpty()) {
                done.add(command.getClass().getSimpleName());
            }
            return decision;
        }

        private void tell(List<Packet> packets) {
            packets.forEach(packet -> told.add(words(packet)));
        }

        private static String words(Packet packet) {
            if (packet.getError() != null) {
                return packet.getError().getCondition().toXMPP();
            }
            return packet instanceof Message message ? message.getBody()
                : ((Presence) packet).isAvailable() ? "open" : ((Presence) packet).getType().toString();
        }

        @Override
        public String toString() {
            return !done.isEmpty() ? String.join(", ", done) : told.isEmpty() ? "nothing" : told.get(0).lines().findFirst().orElse("");
        }

        @Override public void reply(Handling.Reply reply) { tell(reply.packets()); }

        @Override public void ask(Handling.Ask ask) { tell(ask.reply().apply(decide(ask.command()).answer())); }

        @Override public void lookFirst(Handling.LookFirst look) { look.then().apply(story.workgroup()).to(this); }

        @Override public void read(Handling.Read read) { tell(read.reply().apply(Desk.archive(new MemoryNamedTexts()))); }

        @Override public void tell(Handling.Tell tell) { tell.commands().forEach(this::decide); }

        @Override public void askAnywhere(Handling.AskAnywhere ask) { throw new AssertionError("only IQs do that"); }

        @Override public void look(Handling.Look look) { throw new AssertionError("only IQs do that"); }

        @Override public void consult(Handling.Consult consult) { throw new AssertionError("only IQs do that"); }

        @Override public void makeOwner(Handling.MakeOwner make) { throw new AssertionError("only IQs do that"); }

        @Override public void post(Handling.Post post) { throw new AssertionError("only IQs do that"); }

        @Override public void arrange(Handling.Arrange arrange) { throw new AssertionError("only IQs do that"); }
    }
}
