package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.AssistStanzas;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Invitations;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.RoomStanzas;
import org.igniterealtime.openfire.plugins.workgroups.protocol.room.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xmpp.packet.IQ;
import org.xmpp.packet.PacketError.Condition;

class AssistTest {

    private static final Address ROOM = Address.of("s1x@conference.example.org");
    private static final Seat SEAT = new Seat(Desk.SUPPORT, ROOM, "desk");
    private static final Address BILLING = new Address(Desk.SUPPORT.bare(), "billing");

    private final Desk desk = new Desk();

    private static Command.AskAssist ask(Assist.Kind kind, Assist.Target target, String invitee, String reason) {
        return new Command.AskAssist(Desk.ANN, "s1x", kind, target, Address.of(invitee), reason);
    }

    private void assertAsks(String sample, Command command) {
        Handling handling = desk.read(sample);

        assertThat(handling).isInstanceOf(Handling.AskAnywhere.class);
        assertThat(Desk.commands(handling)).containsExactly(command);
    }

    @Test
    void an_agent_asks_for_a_user_a_queue_or_a_workgroup() {
        assertAsks("transfer/to-user", ask(Assist.Kind.TRANSFER, Assist.Target.USER, "bob@example.org", "a & b"));
        assertAsks("transfer/to-queue", ask(Assist.Kind.TRANSFER, Assist.Target.QUEUE, "support@workgroup.example.org/Billing", ""));
        assertAsks("transfer/to-workgroup", ask(Assist.Kind.TRANSFER, Assist.Target.WORKGROUP, "closed@workgroup.example.org", ""));
        assertAsks("invite/to-user", ask(Assist.Kind.INVITE, Assist.Target.USER, "bob@example.org", "help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-type", "no-session", "no-invitee", "workgroup-as-user"})
    void what_cannot_be_understood_is_a_bad_request(String sample) {
        assertThat(error(Desk.replied(desk.read("transfer/" + sample)).get(0))).isEqualTo(Condition.bad_request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-queue", "unknown-workgroup"})
    void what_is_not_there_is_not_found(String sample) {
        assertThat(error(Desk.replied(desk.read("transfer/" + sample)).get(0))).isEqualTo(Condition.item_not_found);
    }

    @ParameterizedTest
    @CsvSource({"NOT_IN_CHAT,forbidden", "NO_SUCH_OFFER,item_not_found", "NO_SUCH_QUEUE,item_not_found", "ALREADY_ASKED,conflict"})
    void a_refusal_says_why(Refusal why, Condition condition) {
        assertThat(error(Desk.replied(desk.read("transfer/to-user"), Answer.refused(why)).get(0))).isEqualTo(condition);
    }

    @Test
    void it_is_answered_at_once() {
        assertThat(((IQ) Desk.replied(desk.read("transfer/to-user"), Answer.DONE).get(0)).getType()).isEqualTo(IQ.Type.result);
    }

    private static Condition error(org.xmpp.packet.Packet packet) {
        return packet.getError().getCondition();
    }

    @ParameterizedTest
    @EnumSource(Assist.Kind.class)
    void the_next_agent_reads_who_asks_him_into_which_room(Assist.Kind kind) {
        Workgroup state = Desk.state(true, Desk.onDuty(Desk.ANN), Desk.join(), new Command.Accept(Desk.ANN, "s1x"),
            new Command.RoomOpened("s1x", 1), Desk.onDuty(Desk.BOB),
            new Command.AskAssist(Desk.ANN, "s1x", kind, Assist.Target.QUEUE, BILLING, "a & b"));
        Request request = state.request("s1x").orElseThrow();
        Offer offer = request.pending().get(0);

        Stanzas.assertSame(AssistStanzas.offer(Desk.SUPPORT, ROOM, request, offer, Desk.offerTimeout()), kind.word() + "/offer");
        Stanzas.assertSame(AssistStanzas.failed(Desk.SUPPORT, "s1x", offer.assist(), "Nobody came."), kind.word() + "/failed");
    }

    @Test
    void a_guest_is_invited_as_to_any_room() {
        Stanzas.assertSame(Invitations.guest(SEAT, Address.of("eve@example.org"), "help"), "muc/invite-guest");
    }

    @Test
    void whoever_has_given_the_chat_away_is_asked_out() {
        Stanzas.assertSame(RoomStanzas.showOut(SEAT, "ann", "Handed over.", "show-out-1"), "muc/show-out");
    }

    @Test
    void an_owner_of_the_room_is_one_no_more_before_he_is_asked_out_again() {
        Stanzas.assertSame(RoomStanzas.withdraw(SEAT, Desk.ANN, "show-out-2"), "muc/withdraw");
    }
}
