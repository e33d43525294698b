package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.QueueStatus;
import org.junit.jupiter.api.Test;
import org.xmpp.packet.Packet;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

class QueueStatusTest {

    private final Desk desk = new Desk();

    @Test
    void a_waiting_visitor_is_told_place_and_time() {
        Stanzas.assertSame(QueueStatus.message(Desk.SUPPORT, Desk.VIC, 0, Optional.of(Duration.ofMinutes(1))), "queue-status/told");
    }

    @Test
    void a_time_that_nobody_knows_is_left_out() {
        Stanzas.assertSame(QueueStatus.message(Desk.SUPPORT, Desk.VIC, 3, Optional.empty()), "queue-status/told-without-time");
    }

    private List<Packet> asked(Workgroup state) {
        return Desk.replied(Desk.after(desk.read("queue-status/asked"), state));
    }

    @Test
    void a_waiting_visitor_who_asks_gets_a_proper_result() {
        Stanzas.assertSame(asked(Desk.state(true, Desk.join())), "queue-status/answered");
    }

    @Test
    void a_visitor_who_does_not_wait_is_told_so() {
        Stanzas.assertSame(asked(Desk.state(true)), "queue-status/not-queued");
    }

    @Test
    void a_visitor_who_is_served_does_not_wait() {
        Stanzas.assertSame(asked(Desk.state(true, Desk.onDuty(Desk.ANN), Desk.join(), new Command.Accept(Desk.ANN, "s1x"))), "queue-status/not-queued");
    }
}
