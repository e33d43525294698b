package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dom4j.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;

/** The commands of a workgroup, as its agent Ann runs them. */
class AgentCommandsTest {

    private static final Command ON = new Command.GoOnDuty(Desk.ANN, Show.ONLINE, "", 0, "en");

    private final Desk desk = new Desk();
    private Workgroup state = Desk.state(true);

    private IQ request(String command, String action) {
        IQ iq = new IQ(IQ.Type.set, "x1");
        iq.setFrom(Jids.jid(Desk.ANN));
        iq.setTo("support@workgroup.example.org");
        iq.setChildElement("command", Namespaces.COMMANDS).addAttribute("node", Namespaces.WORKGROUP + '#' + command)
            .addAttribute("action", action);
        return iq;
    }

    private Handling asks(String command) {
        return Desk.after(desk.read(request(command, "execute")), state);
    }

    private Handling submits(String command, String... fields) {
        IQ iq = request(command, "complete");
        Form form = Form.submit(Namespaces.WORKGROUP);
        for (int i = 0; i < fields.length; i += 2) {
            form.field(fields[i], null, null, fields[i + 1]);
        }
        iq.getChildElement().add(form.element());
        return Desk.after(desk.read(iq), state);
    }

    private static Element command(List<Packet> packets) {
        return ((IQ) packets.get(0)).getChildElement();
    }

    private static String note(List<Packet> packets) {
        assertThat(command(packets).attributeValue("status")).isEqualTo("completed");
        return command(packets).element("note").attributeValue("type") + ' ' + command(packets).elementText("note");
    }

    /** Field to the values it comes with. */
    private static Map<String, List<String>> form(Handling handling) {
        Element command = command(Desk.replied(handling));
        assertThat(command.element("actions").attributeValue("execute")).isEqualTo("complete");
        return new TreeMap<>(Form.read(command.element("x")));
    }

    @Test
    void the_commands_are_listed_for_agents_and_for_nobody_else() {
        Stanzas.assertSame(Desk.replied(desk.read("disco-items/agent-commands-asked")), "disco-items/agent-commands");
        List<Packet> stranger = Desk.replied(desk.readFrom(Desk.VIC, false, "disco-items/agent-commands-asked"));
        assertThat(((IQ) stranger.get(0)).getChildElement().elements()).isEmpty();
    }

    @Test
    void a_command_says_what_it_is_to_agents_alone() {
        Stanzas.assertSame(Desk.replied(desk.read("disco-info/agent-command-asked")), "disco-info/agent-command");
        assertThat(Desk.replied(desk.readFrom(Desk.VIC, false, "disco-info/agent-command-asked")).get(0).getError().getCondition().toXMPP())
            .isEqualTo("forbidden");
    }

    @Test
    void going_on_duty_shows_how_things_are() {
        state = Desk.state(true, new Command.GoOnDuty(Desk.ANN, Show.AWAY, "lunch", 2, "en"));

        assertThat(form(asks("go-on-duty"))).isEqualTo(Map.of("show", List.of("away"), "status", List.of("lunch"), "max-chats", List.of("2")));
    }

    @Test
    void going_on_duty_takes_what_was_filled_in() {
        Handling handling = submits("go-on-duty", "show", "chat", "status", "hi", "max-chats", "3");

        assertThat(Desk.commands(handling)).containsExactly(new Command.GoOnDuty(Desk.ANN, Show.CHAT, "hi", 3, "en"));
        assertThat(note(Desk.replied(handling, Answer.DONE))).isEqualTo("info command.on-duty.done");
        assertThat(note(Desk.replied(handling, Answer.refused(Refusal.NOT_MEMBER)))).isEqualTo("error plain.refused.not-member");
    }

    @Test
    void what_cannot_be_is_told_and_changes_nothing() {
        assertThat(note(Desk.replied(submits("go-on-duty", "max-chats", "21")))).isEqualTo("error max-chats: field.number 21 1 20");
        assertThat(note(Desk.replied(submits("go-on-duty", "show", "busy")))).isEqualTo("error show: field.choice busy");
    }

    @Test
    void going_off_duty_needs_no_form() {
        Handling handling = asks("go-off-duty");

        assertThat(Desk.commands(handling)).containsExactly(new Command.GoOffDuty(Desk.ANN));
        assertThat(note(Desk.replied(handling, Answer.DONE))).isEqualTo("info command.off-duty.done");
    }

    @Test
    void offers_are_listed_with_what_the_visitor_told() {
        state = Desk.state(true, ON, Desk.join());

        assertThat(form(asks("answer-offer"))).isEqualTo(Map.of("offer", List.of("1"), "answer", List.of("accept")));
        assertThat(Desk.replied(asks("answer-offer")).get(0).toXML()).contains("username: Vic &lt;3");
        assertThat(Desk.commands(submits("answer-offer", "offer", "1", "answer", "accept"))).containsExactly(new Command.Accept(Desk.ANN, "s1x"));
        assertThat(Desk.commands(submits("answer-offer", "offer", "1", "answer", "reject"))).containsExactly(new Command.Reject(Desk.ANN, "s1x"));
    }

    @Test
    void without_an_offer_there_is_nothing_to_answer() {
        assertThat(note(Desk.replied(asks("answer-offer")))).isEqualTo("info plain.agent.no-offer");
        assertThat(note(Desk.replied(submits("answer-offer", "offer", "1")))).isEqualTo("error plain.refused.late");
    }

    @Test
    void a_chat_is_handed_over_to_whom_she_chose_or_wrote() {
        state = Desk.state(true, ON, Desk.join(), new Command.Accept(Desk.ANN, "s1x"), new Command.RoomOpened("s1x", 1));

        assertThat(form(asks("transfer-chat"))).isEqualTo(Map.of("chat", List.of("1")));
        assertThat(Desk.commands(submits("transfer-chat", "chat", "1", "whom", "bob", "reason", "he knows"))).containsExactly(
            new Command.AskAssist(Desk.ANN, "s1x", Assist.Kind.TRANSFER, Assist.Target.USER, Desk.BOB.toBare(), "he knows"));
        assertThat(Desk.commands(submits("invite-to-chat", "chat", "1", "whom", "bob", "address", "guru@example.net"))).containsExactly(
            new Command.AskAssist(Desk.ANN, "s1x", Assist.Kind.INVITE, Assist.Target.USER, Address.of("guru@example.net"), ""));
        assertThat(note(Desk.replied(submits("transfer-chat", "chat", "1")))).startsWith("error plain.agent.whom");
        assertThat(note(Desk.replied(submits("transfer-chat", "chat", "2", "whom", "bob")))).isEqualTo("error plain.refused.not-in-chat");
    }

    @Test
    void how_things_stand_is_a_note() {
        Handling look = desk.read(request("status", "execute"));

        assertThat(note(Desk.replied(look, Desk.state(true, ON)))).startsWith("info plain.status.on 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"go-on-duty", "go-off-duty", "answer-offer", "transfer-chat", "invite-to-chat", "status"})
    void every_command_may_be_canceled_and_has_no_stage_to_go_back_to(String name) {
        assertThat(command(Desk.replied(desk.read(request(name, "cancel")))).attributeValue("status")).isEqualTo("canceled");
        assertThat(Desk.replied(desk.read(request(name, "prev"))).get(0).getError().getCondition().toXMPP()).isEqualTo("bad-request");
    }
}
