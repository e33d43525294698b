package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.WorkgroupPresence;
import org.junit.jupiter.api.Test;

class DutyTest {

    private final Desk desk = new Desk();

    @Test
    void an_agent_goes_on_duty_without_a_number() {
        assertThat(Desk.commands(desk.read("agent-status/set-online")))
            .containsExactly(new Command.GoOnDuty(Desk.ANN, Show.ONLINE, "", 0));
    }

    @Test
    void an_agent_says_how_many_chats_he_takes_in_either_spelling() {
        assertThat(Desk.commands(desk.read("agent-status/max-chats")))
            .containsExactly(new Command.GoOnDuty(Desk.ANN, Show.AWAY, "Coffee", 4));
        assertThat(Desk.commands(desk.read("agent-status/max_chats"))).containsExactly(new Command.GoOnDuty(Desk.ANN, Show.CHAT, "", 4));
    }

    @Test
    void less_than_one_chat_is_no_number() {
        assertThat(Desk.commands(desk.read("agent-status/minus-one"))).containsExactly(new Command.GoOnDuty(Desk.ANN, Show.DND, "", 0));
    }

    @Test
    void a_plain_presence_of_an_agent_on_duty_changes_his_status_and_is_acknowledged() {
        Handling handling = desk.read("agent-status/plain");

        assertThat(Desk.commands(handling)).containsExactly(new Command.ShowPresence(Desk.ANN, Show.XA, "Lunch"));
        Stanzas.assertSame(Desk.replied(handling, Answer.DONE), "agent-status/acknowledged");
    }

    @Test
    void an_agent_is_acknowledged_by_a_presence_without_type() {
        Stanzas.assertSame(Desk.replied(desk.read("agent-status/set-online"), Answer.DONE), "agent-status/acknowledged");
    }

    @Test
    void whoever_is_no_agent_is_not_authorized() {
        Stanzas.assertSame(Desk.replied(desk.read("agent-status/max-chats"), Answer.refused(Refusal.NOT_MEMBER)),
            "agent-status/not-a-member");
    }

    @Test
    void an_agent_goes_off_duty() {
        assertThat(desk.read("agent-status/set-offline"))
            .isEqualTo(Handling.Tell.of("support", new Command.GoOffDuty(Desk.ANN), new Command.VisitorGone(Desk.ANN)));
    }

    @Test
    void a_session_that_is_off_duty_unasked_is_told_so() {
        Stanzas.assertSame(WorkgroupPresence.dismissal(Desk.SUPPORT, Desk.ANN), "agent-status/dismissed");
    }

    @Test
    void a_visitor_who_looks_sees_whether_the_desk_is_open() {
        Answer notOnDuty = Answer.refused(Refusal.NOT_ON_DUTY);

        Stanzas.assertSame(Desk.replied(desk.read("availability/asked"), notOnDuty), "availability/open");
        Stanzas.assertSame(Desk.replied(desk.read("availability/asked-closed"), notOnDuty), "availability/closed");
        Stanzas.assertSame(Desk.replied(desk.read("availability/probed")), "availability/open");
    }

    @Test
    void a_visitor_who_looks_for_a_desk_that_is_none_gets_an_error() {
        Stanzas.assertSame(Desk.replied(desk.read("availability/asked-unknown")), "availability/unknown");
    }

    @Test
    void whoever_goes_or_cannot_be_reached_is_gone_as_visitor_and_as_agent() {
        Address far = Address.of("vic@example.net/web");

        assertThat(desk.read("availability/gone"))
            .isEqualTo(Handling.Tell.of("support", new Command.GoOffDuty(Desk.VIC), new Command.VisitorGone(Desk.VIC)));
        assertThat(desk.read("availability/unreachable"))
            .isEqualTo(Handling.Tell.of("support", new Command.GoOffDuty(far), new Command.VisitorGone(far)));
    }
}
