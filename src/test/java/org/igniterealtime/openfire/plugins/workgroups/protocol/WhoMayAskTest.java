package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmpp.packet.IQ;
import org.xmpp.packet.JID;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqReader;

/** Goes through every cell of the table in {@code src/adr/0011-who-may-ask.md}, and sees that no request is missing from it. */
class WhoMayAskTest {

    private static final Path TABLE = Path.of("src/adr/0011-who-may-ask.md");
    private static final List<String> ASKERS = List.of("stranger", "visitor", "agent elsewhere", "agent", "supervisor", "admin");
    private static final Map<String, Address> WHO = Map.of("stranger", Address.of("mallory@example.net/x"), "visitor", Desk.VIC,
        "agent elsewhere", Desk.EVE, "agent", Desk.ANN,
        "supervisor", Address.of("sue@example.org/office"), "admin", Address.of("root@example.org/console"));

    /** Vic is offered to Ann. */
    private static final Workgroup STATE = Desk.state(true, Desk.onDuty(Desk.ANN), Desk.join());

    /** One cell: what one person gets who sends one request. */
    record Cell(String to, String type, String element, String namespace, String asker, String expected) { }

    static Stream<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (List<String> row : rows()) {
            for (int i = 0; i < ASKERS.size(); i++) {
                cells.add(new Cell(row.get(0), row.get(1), row.get(2), row.get(3), ASKERS.get(i), row.get(4 + i)));
            }
        }
        return cells.stream();
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("| service ") || line.startsWith("| workgroup "))
            .map(line -> Stream.of(line.substring(1).split("\\|")).map(String::strip).map(cell -> cell.replace("`", "")).toList()).toList();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellHolds(Cell cell) {
        IQ iq = new IQ(IQ.Type.valueOf(cell.type()), "q1");
        iq.setFrom(new JID(WHO.get(cell.asker()).toString()));
        iq.setTo(new JID((cell.to().equals("service") ? "" : "support@") + "workgroup.example.org"));
        // A command is named by its node; which one makes no difference.
        iq.setChildElement(cell.element(), cell.namespace()).addAttribute("node",
            !cell.namespace().equals(Namespaces.COMMANDS) ? null
                : cell.to().equals("service") ? "http://jabber.org/protocol/admin#add-workgroup" : Namespaces.WORKGROUP + "#status");

        Handling handling = new IqReader(new Desk(), Desk::text, () -> "id", "0.1", Clock.systemUTC()).read(iq,
            new Caller(Jids.address(iq.getFrom()), cell.asker().equals("admin"), true));

        assertThat(rights(Desk.after(handling, STATE))).isEqualTo(cell.expected());
    }

    // What is wrong with the request itself is for other tests: whoever hears of that was allowed to ask.
    private static String rights(Handling handling) {
        if (handling instanceof Handling.Reply reply && !reply.packets().isEmpty() && reply.packets().get(0).getError() != null) {
            Condition condition = reply.packets().get(0).getError().getCondition();
            return condition == Condition.forbidden || condition == Condition.not_authorized ? condition.toXMPP() : "yes";
        }
        return "yes";
    }

    @Test
    void noRequestIsMissingFromTheTable() throws IOException {
        List<String> documented = rows().stream().map(row -> String.join(" ", row.subList(0, 4))).sorted().toList();

        assertThat(documented).containsExactlyElementsOf(new IqReader(new Desk(), Desk::text, () -> "id", "0.1", Clock.systemUTC()).requests());
    }
}
