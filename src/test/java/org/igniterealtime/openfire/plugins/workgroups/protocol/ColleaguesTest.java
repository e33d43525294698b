package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueView;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.AgentList;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.AgentPresence;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.QueuePresence;
import org.igniterealtime.openfire.plugins.workgroups.store.MemoryNamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.NamedTexts;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.junit.jupiter.api.Test;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;

class ColleaguesTest {

    private final Desk desk = new Desk();
    private final NamedTexts texts = new MemoryNamedTexts();

    private static Workgroup annServesVic() {
        return Desk.state(true, new Command.GoOnDuty(Desk.ANN, Show.ONLINE, "", 4), Desk.join(), new Command.Accept(Desk.ANN, "s1x"),
            new Command.RoomOpened("s1x", 1), new Command.GoOnDuty(Desk.ANN, Show.AWAY, "Coffee", 4));
    }

    @Test
    void an_agent_who_asks_gets_the_list_and_then_the_presence_of_those_on_duty() {
        Handling handling = asked();

        Stanzas.assertSame(Desk.replied(handling, annServesVic()), "agent-status-request/answered", "agent-status/colleague");
    }

    @Test
    void colleagues_are_called_as_they_said() {
        texts.put(new Shelf("support", Desk.ANN), KnownTexts.AGENT_NAME, "Ann <of> \u5ba2\u670d");
        texts.put(new Shelf("closed", Desk.ANN), KnownTexts.AGENT_NAME, "Annie");

        Stanzas.assertSame(Desk.replied(asked(), Desk.state(true)), "agent-status-request/answered-named");
    }

    private Handling asked() {
        return ((Handling.Consult) desk.read("agent-status-request/asked")).then().apply(Desk.archive(texts));
    }

    @Test
    void nobody_is_shown_himself() {
        List<Packet> packets = Desk.replied(asked(), Desk.state(true, Desk.onDuty(Desk.BOB)));

        Stanzas.assertSame(packets, "agent-status-request/answered");
    }

    @Test
    void a_stranger_does_not_learn_who_the_agents_are() {
        Stanzas.assertSame(Desk.replied(desk.read("agent-status-request/asked-by-stranger")), "agent-status-request/not-authorized");
    }

    @Test
    void a_colleague_who_went_off_duty_is_shown_as_gone() {
        Stanzas.assertSame(AgentPresence.unavailable(Desk.ANN, Desk.BOB), "agent-status/colleague-gone");
    }

    @Test
    void who_was_added_or_removed_comes_as_a_result_for_clients_take_no_other() {
        IQ changed = AgentList.changed(Desk.SUPPORT, List.of(Address.of("cleo@example.org"), Address.of("bots.example.org")),
            List.of(Desk.ANN.toBare()), Desk.BOB);
        changed.setID("7");

        Stanzas.assertSame(changed, "agent-status-request/changed");
    }

    @Test
    void a_queue_is_shown_from_its_own_address() {
        Instant later = Desk.NOW.plusSeconds(60);
        QueueView view = new QueueView("billing", 2, Optional.of(Desk.NOW), Optional.of(Duration.ofSeconds(37)), QueueView.Status.OPEN,
            List.of(new QueueView.Waiting(Desk.VIC, 0, Desk.NOW), new QueueView.Waiting(Address.of("eve@example.net/phone"), 1, later)),
            new QueueView.Staff(1, 3, 8));

        Stanzas.assertSame(QueuePresence.overview(Desk.SUPPORT, view, Desk.ANN), "notify-queue/open");
        Stanzas.assertSame(QueuePresence.details(Desk.SUPPORT, view, Desk.ANN), "notify-queue-details/two");
        Stanzas.assertSame(QueuePresence.staff(Desk.SUPPORT, view, Desk.ANN), "notify-agents/two");
    }

    @Test
    void what_nobody_knows_of_an_empty_queue_is_left_out() {
        QueueView view = new QueueView("billing", 0, Optional.empty(), Optional.empty(), QueueView.Status.CLOSED, List.of(),
            new QueueView.Staff(0, 0, 0));

        Stanzas.assertSame(QueuePresence.overview(Desk.SUPPORT, view, Desk.ANN), "notify-queue/closed");
        Stanzas.assertSame(QueuePresence.details(Desk.SUPPORT, view, Desk.ANN), "notify-queue-details/none");
    }
}
