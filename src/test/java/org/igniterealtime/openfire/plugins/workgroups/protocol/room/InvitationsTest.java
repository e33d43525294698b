package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final Seat SEAT = new Seat(Desk.SUPPORT, Address.of("s1x@conference.example.org"), "desk");

    private final Request request = Desk.state(true, Desk.onDuty(Desk.ANN), Desk.join(), new Command.Accept(Desk.ANN, "s1x"))
        .request("s1x").orElseThrow();

    @Test
    void the_agents_reason_is_the_session_by_which_spark_knows_it() {
        Stanzas.assertSame(Invitations.agent(SEAT, request), "muc/invite-agent");
    }

    @Test
    void the_visitor_reads_words_and_only_he_is_told_the_workgroup() {
        Stanzas.assertSame(Invitations.visitor(SEAT, request, "Someone is here for you."), "muc/invite-visitor");
    }
}
