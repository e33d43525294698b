package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.StanzaReader;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.BothLanguages;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryJournal;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;
import org.junit.jupiter.api.Test;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;

/** The command by which people ask why: Vic waits as s1x, and Ann is on duty. */
class AskWhyTest {

    private static final Address ROOT = Address.of("root@example.org/console");

    private final MemoryJournal journal = new MemoryJournal();
    private final Story story = Story.of("support").onDuty(Desk.ANN.toString()).joins("s1x", Desk.VIC.toString());
    private final StanzaReader reader = new StanzaReader(new Desk(), BothLanguages.ENGLISH, () -> "id", "0.1",
        Clock.fixed(story.now(), ZoneOffset.UTC));

    private Packet asks(Address who, String... fields) {
        IQ iq = new IQ(IQ.Type.set, "x1");
        iq.setFrom(Jids.jid(who));
        iq.setTo("support@workgroup.example.org");
        Element command = iq.setChildElement("command", Namespaces.COMMANDS).addAttribute("node", Namespaces.WORKGROUP + "#why");
        if (fields.length > 0) {
            Form form = Form.submit(Namespaces.WORKGROUP);
            for (int i = 0; i < fields.length; i += 2) {
                form.field(fields[i], null, null, fields[i + 1]);
            }
            command.add(form.element());
        }
        return answer(reader.read(iq, new Caller(who, who.equals(ROOT), true)));
    }

    private Packet answer(Handling handling) {
        if (handling instanceof Handling.LookFirst look) {
            return answer(look.then().apply(story.workgroup()));
        } else if (handling instanceof Handling.Read read) {
            return read.reply().apply(Desk.archive(journal)).get(0);
        } else if (handling instanceof Handling.Look look) {
            return look.reply().apply(story.workgroup()).get(0);
        }
        return Desk.replied(handling).get(0);
    }

    private static Element command(Packet packet) {
        return ((IQ) packet).getChildElement();
    }

    private List<String> says(Address who, String... fields) {
        Element command = command(asks(who, fields));
        assertThat(command.attributeValue("status")).isEqualTo("completed");
        return Form.read(command.element("x")).get("why");
    }

    private static String condition(Packet packet) {
        return packet.getError().getCondition().toXMPP();
    }

    private String failure(Address who, String... fields) {
        Element note = command(asks(who, fields)).element("note");
        assertThat(note.attributeValue("type")).isEqualTo("error");
        return note.getText();
    }

    @Test
    void an_agent_is_told_about_himself_at_once() {
        assertThat(says(Desk.BOB)).containsExactly("No new offer for you now: off duty.");
        assertThat(says(Desk.BOB, "agent", "bob")).containsExactly("No new offer for you now: off duty.");
    }

    @Test
    void an_agent_may_not_ask_about_others() {
        assertThat(condition(asks(Desk.BOB, "agent", "ann"))).isEqualTo("forbidden");
        assertThat(condition(asks(Desk.BOB, "visitor", "s1x"))).isEqualTo("forbidden");
        assertThat(condition(asks(Desk.BOB, "session", "s1x", "agent", "bob"))).isEqualTo("forbidden");
    }

    @Test
    void others_may_not_ask_at_all() {
        assertThat(condition(asks(Desk.VIC))).isEqualTo("not-authorized");
        assertThat(condition(asks(Desk.EVE))).isEqualTo("forbidden");
    }

    @Test
    void a_supervisor_chooses_among_those_who_wait_and_the_agents() {
        String form = asks(Desk.SUE).toXML();

        assertThat(form).contains("<option label=\"1: vic (sales)\"><value>s1x</value></option>")
            .contains("<value>ann@example.org</value>").contains("<value>bob@example.org</value>").contains("execute=\"complete\"");
    }

    @Test
    void a_supervisor_and_an_admin_are_told_of_a_visitor_with_what_has_been() {
        journal.append(story.batch());

        for (Address asker : List.of(Desk.SUE, ROOT)) {
            assertThat(says(asker, "visitor", "s1x")).hasSize(3)
                .first().asString().startsWith("Visitor 1 waits in queue sales since 09:00:00, as number 1: offered to ann;");
            assertThat(says(asker, "visitor", "s1x").get(1)).isEqualTo("09:00:00: visitor 1 came into queue sales: no rule chose the queue, and sales was best off.");
            assertThat(says(asker, "visitor", "s1x").get(2)).isEqualTo("09:00:00: offered to ann: could have been asked, in this order: ann.");
        }
    }

    @Test
    void what_is_over_is_told_from_the_log() {
        story.does(new Command.Depart(Desk.VIC));
        journal.append(story.batch());

        assertThat(says(Desk.SUE, "session", "s1x")).last().isEqualTo("09:00:00: the visitor left.");
    }

    @Test
    void what_cannot_be_answered_says_so() {
        assertThat(failure(Desk.SUE, "session", "s9x")).isEqualTo("There is no such chat session here.");
        assertThat(failure(Desk.SUE, "session", "s1x", "agent", "ann")).startsWith("Fill in exactly one");
        assertThat(failure(Desk.SUE, "session", " ")).startsWith("Fill in exactly one");
        assertThat(failure(Desk.SUE, "agent", "a b@@")).startsWith("agent: ");
        assertThat(says(Desk.SUE, "agent", "nobody")).containsExactly("No new offer for nobody now: not a member of the queue.");
    }
}
