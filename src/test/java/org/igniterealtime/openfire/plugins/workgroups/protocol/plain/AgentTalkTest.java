package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;

class AgentTalkTest {

    private static final Command ON = new Command.GoOnDuty(Desk.ANN, Show.ONLINE, "", 0, "en");

    private final Talk ann = new Talk(Desk.ANN);

    private static Command.Join join(String id, String name) {
        Address address = Address.of(name + "@example.org/web");
        return new Command.Join(id, new Visitor(address, address.toBare(), true), new Metadata(Map.of("username", List.of(name))));
    }

    private static Command[] inChat(String... ids) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(ON), java.util.stream.Stream.of(ids).flatMap(id ->
            java.util.stream.Stream.of(join(id, id + "name"), new Command.Accept(Desk.ANN, id), new Command.RoomOpened(id, 1))))
            .toArray(Command[]::new);
    }

    @Test
    void a_word_brings_her_on_duty_and_from_then_on_she_is_told_in_words() {
        assertThat(Desk.commands(ann.says("on 3"))).containsExactly(new Command.GoOnDuty(Desk.ANN, Show.ONLINE, "", 3, "en"));
        assertThat(Talk.reads(ann.says("on 3"), Answer.DONE)).contains("for 3 chats");
        assertThat(Desk.commands(ann.says("上班"))).containsExactly(ON);
    }

    @Test
    void an_agent_on_duty_with_a_client_that_knows_workgroups_goes_on_being_told_by_it() {
        ann.after(Desk.onDuty(Desk.ANN));

        assertThat(Desk.commands(ann.says("available"))).containsExactly(new Command.GoOnDuty(Desk.ANN, Show.ONLINE, "", 0, null));
    }

    @Test
    void she_is_away_and_goes_off_duty() {
        assertThat(Desk.commands(ann.says("away lunch"))).containsExactly(new Command.ShowPresence(Desk.ANN, Show.AWAY, "lunch"));
        assertThat(Desk.commands(ann.says("off"))).containsExactly(new Command.GoOffDuty(Desk.ANN));
        assertThat(Talk.reads(ann.says("off"), Answer.refused(Refusal.NOT_ON_DUTY))).contains("not on duty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "Accept 1", "接受1", "take #1"})
    void the_only_offer_needs_no_number(String said) {
        ann.after(ON, join("s1", "vic"));

        assertThat(Desk.commands(ann.says(said))).containsExactly(new Command.Accept(Desk.ANN, "s1"));
        assertThat(Talk.reads(ann.says(said), Answer.refused(Refusal.TOO_LATE))).contains("Too late");
    }

    @Test
    void of_several_offers_the_number_says_which() {
        ann.after(ON, join("s1", "vic"), join("s2", "wil"));

        assertThat(Talk.reads(ann.says("accept"))).contains("Which one?").contains("1: vic").contains("2: wil");
        assertThat(Desk.commands(ann.says("reject 2"))).containsExactly(new Command.Reject(Desk.ANN, "s2"));
        assertThat(Talk.reads(ann.says("accept 3"))).contains("Which one?");
    }

    @Test
    void a_number_never_comes_to_mean_another_visitor() {
        ann.after(ON, join("s1", "vic"), join("s2", "wil"), new Command.Depart(Address.of("vic@example.org/web")));

        assertThat(Talk.reads(ann.says("accept 1"))).contains("2: wil");
        assertThat(Desk.commands(ann.says("accept 2"))).containsExactly(new Command.Accept(Desk.ANN, "s2"));
    }

    @Test
    void another_agents_offer_is_not_hers() {
        ann.after(new Command.GoOnDuty(Desk.BOB, Show.ONLINE, "", 0), join("s1", "vic"));

        assertThat(Talk.reads(ann.says("accept"))).contains("offered nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "transfer bob he knows, TRANSFER, USER, bob@example.org, he knows",
        "transfer 1 bob, TRANSFER, USER, bob@example.org, ''",
        "invite tech help now, INVITE, QUEUE, support@workgroup.example.org/Tech Help, now",
        "转接 support, TRANSFER, WORKGROUP, support@workgroup.example.org, ''",
        "invite guru@example.net, INVITE, USER, guru@example.net, ''",
        "transfer sales@workgroup.example.org, TRANSFER, WORKGROUP, sales@workgroup.example.org, ''"})
    void she_hands_a_chat_over_and_asks_others_in(String said, Assist.Kind kind, Assist.Target target, String whom, String reason) {
        ann.after(inChat("s1"));

        assertThat(Desk.commands(ann.says(said)))
            .containsExactly(new Command.AskAssist(Desk.ANN, "s1", kind, target, Address.of(whom), reason));
    }

    @Test
    void of_several_chats_the_number_says_which() {
        ann.after(inChat("s1", "s2"));

        assertThat(Talk.reads(ann.says("transfer bob"))).contains("Which chat?").contains("1: s1name");
        assertThat(((Command.AskAssist) Desk.commands(ann.says("transfer 2 bob")).get(0)).request()).isEqualTo("s2");
    }

    @Test
    void whom_nobody_knows_cannot_be_asked() {
        assertThat(Talk.reads(ann.says("transfer bob"))).contains("no chat");
        ann.after(inChat("s1"));

        assertThat(Talk.reads(ann.says("transfer zed"))).contains("\"zed\"").contains("billing");
        assertThat(Talk.reads(ann.says("transfer"))).contains("billing");
    }

    @Test
    void she_hears_how_things_stand() {
        assertThat(Talk.reads(ann.says("status"))).contains("off duty");
        ann.after(ON, join("s1", "vic"));

        assertThat(Talk.reads(ann.says("status"))).contains("on duty, for 4").contains("Offered, 1: vic").contains("Waiting visitors: 1");
    }

    @Test
    void she_hears_why_she_is_offered_nobody() {
        assertThat(Talk.reads(ann.says("why"))).isEqualTo("No new offer for you now: off duty.");
        ann.after(ON);
        assertThat(Talk.reads(ann.says("Why?"))).isEqualTo("No new offer for you now: nobody waits; 0 of 4 chats taken.");
        ann.after(Desk.onDuty(Desk.BOB), join("s1", "vic"), ON);

        assertThat(Talk.reads(ann.says("为什么"))).isEqualTo(
            "No new offer for you now: visitor 1 is being offered to others first; 0 of 4 chats taken.");
    }

    @Test
    void whatever_else_she_says_she_is_told_what_can_be_said() {
        assertThat(Talk.reads(ann.says("how do I?"))).contains("\"help\"");
        assertThat(Talk.reads(ann.says("帮助"))).contains("accept [number]");
    }
}
