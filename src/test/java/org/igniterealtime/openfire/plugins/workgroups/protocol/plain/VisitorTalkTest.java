package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dom4j.Namespace;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.TurnedAway;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinField;
import org.igniterealtime.openfire.plugins.workgroups.core.form.JoinForm;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.Test;
import org.xmpp.packet.Message;

class VisitorTalkTest {

    private final Talk vic = new Talk(Desk.VIC);

    private Command.Join joined(Handling handling) {
        return (Command.Join) Desk.commands(handling).get(0);
    }

    private Message chinese(String body) {
        Message message = vic.message(body);
        message.getElement().addAttribute(QName.get("lang", Namespace.XML_NAMESPACE), "zh-CN");
        return message;
    }

    @Test
    void a_visitor_is_asked_the_questions_one_by_one_and_joins() {
        assertThat(Talk.reads(vic.says("my printer is on fire"))).contains("support").contains("Your name?");
        assertThat(Talk.reads(vic.says("Victor"))).contains("e-mail");
        assertThat(Talk.reads(vic.says("skip"))).contains("Your question?").contains("my printer is on fire");
        Handling join = vic.says("-");

        assertThat(joined(join).visitor()).isEqualTo(new Visitor(Desk.VIC, Desk.VIC.toBare(), true, "en"));
        assertThat(joined(join).metadata().fields()).isEqualTo(Map.of("username", List.of("Victor"), "question", List.of("my printer is on fire")));
        assertThat(Talk.reads(join, Answer.DONE)).contains("you are in line");
        assertThat(Talk.reads(join, Answer.refused(Refusal.FULL))).contains("Too many");
        assertThat(Talk.reads(join, Answer.refused(Refusal.CLOSED))).contains("just closed");
        assertThat(Talk.reads(join, Answer.FAILED)).contains("did not work");
    }

    @Test
    void he_is_asked_in_his_language_and_his_language_is_remembered() {
        Handling asked = vic.hears(chinese("你好"));

        assertThat(Talk.reads(asked)).contains("欢迎");
        assertThat(Desk.replied(asked).get(0).toXML()).contains("xml:lang=\"zh-CN\"");
        for (String answer : new String[] {"张三", "跳过"}) {
            vic.says(answer);
        }
        assertThat(joined(vic.hears(chinese("打印机坏了"))).visitor().language()).isEqualTo("zh-CN");
    }

    @Test
    void a_closed_desk_says_so_with_the_offline_text_and_asks_nothing() {
        assertThat(Talk.reads(vic.atClosedDoor().says("hello"))).contains("closed").contains("Nobody is here at the moment");
    }

    @Test
    void whoever_was_refused_in_words_never_got_the_admins() {
        vic.refusedWith(new TurnedAway("We are at sea.", "All asleep.", "No more chairs.", "Sorry."));
        vic.says("hello");
        vic.says("skip");
        vic.says("skip");
        Handling join = vic.says("skip");

        assertThat(Talk.reads(join, Answer.refused(Refusal.CLOSED))).isEqualTo("We are at sea.");
        assertThat(Talk.reads(join, Answer.refused(Refusal.NOBODY))).isEqualTo("All asleep.");
        assertThat(Talk.reads(join, Answer.refused(Refusal.FULL))).isEqualTo("No more chairs.");
        assertThat(Talk.reads(vic.atClosedDoor().says("hello"))).isEqualTo("We are at sea.");
    }

    @Test
    void at_a_closed_desk_he_is_told_how_to_leave_a_message_too() {
        vic.refusedWith(new TurnedAway("We are at sea.", "", "", "")).atClosedDoor();
        NamedTexts texts = new MemoryNamedTexts();
        texts.put(Shelf.of("support"), KnownTexts.OFFLINE_TEXT, "Write to sea@example.org.");

        assertThat(Talk.reads(vic.says("hello"), texts)).isEqualTo("We are at sea.\nWrite to sea@example.org.");
    }

    @Test
    void he_may_stop_before_he_has_joined() {
        vic.says("hello");

        assertThat(Talk.reads(vic.says("取消"))).contains("Canceled");
        assertThat(Talk.reads(vic.says("cancel"))).contains("nothing to cancel");
        assertThat(Talk.reads(vic.says("hello"))).contains("Your name?");
    }

    @Test
    void what_he_says_in_line_is_kept_for_the_agent() {
        vic.after(Desk.join());
        Handling kept = vic.says("it burns higher");

        assertThat(Desk.commands(kept)).containsExactly(new Command.SayAhead(Desk.VIC, "m1", "it burns higher"));
        assertThat(Talk.reads(kept, Answer.DONE)).contains("kept");
    }

    @Test
    void in_line_he_asks_for_his_place_and_leaves() {
        vic.after(Desk.join());

        assertThat(Talk.reads(vic.says("status"))).isEqualTo("You are next.");
        assertThat(Desk.commands(vic.says("leave"))).containsExactly(new Command.Depart(Desk.VIC));
        assertThat(Talk.reads(vic.says("cancel"), Answer.DONE)).isEmpty();
        assertThat(Talk.reads(vic.says("help"))).contains("cancel");
    }

    @Test
    void between_invitation_and_entry_he_could_neither_leave_nor_be_heard() {
        vic.after(Desk.onDuty(Desk.ANN), Desk.join(), new Command.Accept(Desk.ANN, "s1x"), new Command.RoomOpened("s1x", 1));

        assertThat(Desk.commands(vic.says("is that your invitation?")))
            .containsExactly(new Command.SayAhead(Desk.VIC, "m1", "is that your invitation?"));
        assertThat(Desk.commands(vic.says("cancel"))).containsExactly(new Command.Depart(Desk.VIC));
        assertThat(Talk.reads(vic.says("cancel"), Answer.DONE)).contains("left the line");
        assertThat(Talk.reads(vic.says("status"))).contains("accept the invitation");
    }

    @Test
    void once_he_has_entered_the_room_he_is_sent_there() {
        vic.after(Desk.onDuty(Desk.ANN), Desk.join(), new Command.Accept(Desk.ANN, "s1x"), new Command.RoomOpened("s1x", 1),
            new Command.EnterRoom("s1x", Desk.VIC, "vic"));

        assertThat(Talk.reads(vic.says("hello?"))).contains("in the room");
    }

    @Test
    void our_own_question_come_back_is_no_answer() {
        vic.says("hello");
        String question = Talk.reads(vic.says("Vic"));

        assertThat(vic.says(question)).isEqualTo(Handling.SILENCE);
        assertThat(Talk.reads(vic.says("vic@example.com"))).contains("Your question?");
    }

    @Test
    void nobody_answers_for_another_session() {
        vic.says("hello");

        assertThat(Talk.reads(new Talk(Desk.EVE).says("Eve"))).contains("Your name?");
    }

    @Test
    void theAdminsFormIsAskedQuestionByQuestionAndNobodyIsAskedForWhatIsHidden() {
        vic.asked(new JoinForm("", "", List.of(hidden("site", "shop"),
            new JoinField("topic", JoinField.Kind.CHOICE, "What is it about?", "So that the right one answers", true,
                List.of(new JoinField.Choice("bills", "Bills"), new JoinField.Choice("other", "Something else")), List.of(), JoinField.Source.FIXED),
            new JoinField("customer", JoinField.Kind.YES_NO, "Customer", "", true, List.of(), List.of("1"), JoinField.Source.FIXED),
            hidden("visit"))));

        assertThat(Talk.reads(vic.says("Hello"))).contains("What is it about?\nSo that the right one answers\n1: Bills\n2: Something else")
            .doesNotContain("??").doesNotContain("site").doesNotContain("visit");
        assertThat(Talk.reads(vic.says("skip"))).contains("must be answered");
        assertThat(Talk.reads(vic.says("2"))).isEqualTo("Customer? (skip: \"Yes\")\n1: Yes\n2: No");
        assertThat(joined(vic.says("no")).metadata().fields()).isEqualTo(Map.of("topic", List.of("other"), "customer", List.of("0"),
            "site", List.of("shop"), "question", List.of("Hello"), "username", List.of("vic")));
    }

    @Test
    void aFormThatAsksNothingLetsTheVisitorInWithHisFirstWords() {
        vic.asked(new JoinForm("", "", List.of(hidden("site", "shop"))));

        assertThat(joined(vic.says("My printer")).metadata().fields()).isEqualTo(Map.of("question", List.of("My printer"), "username", List.of("vic"),
            "site", List.of("shop")));
    }

    @Test
    void theAgentWhomHeAsksForIsKnownHoweverTheAddressIsWritten() {
        vic.asked(new JoinForm("", "", List.of(JoinField.line("agent", true))));
        vic.says("My printer");

        assertThat(joined(vic.says("Bob@Example.ORG")).metadata().fields()).containsEntry("agent", List.of("bob@example.org"));
    }

    private static JoinField hidden(String name, String... value) {
        return new JoinField(name, JoinField.Kind.HIDDEN, "", "", false, List.of(), List.of(value), JoinField.Source.FIXED);
    }
}
