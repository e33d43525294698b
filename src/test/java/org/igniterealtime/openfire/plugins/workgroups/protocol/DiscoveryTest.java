package org.igniterealtime.openfire.plugins.workgroups.protocol;

import org.junit.jupiter.api.Test;

class DiscoveryTest {

    private final Desk desk = new Desk();

    @Test
    void the_service_says_what_it_is() {
        Stanzas.assertSame(Desk.replied(desk.read("disco-info/service-asked")), "disco-info/service");
    }

    @Test
    void a_server_that_sends_mail_says_so() {
        Stanzas.assertSame(Desk.replied(desk.withMail().read("disco-info/service-asked")), "disco-info/service-with-mail");
    }

    @Test
    void a_workgroup_says_whether_it_is_open_and_somebody_is_there() {
        Handling handling = desk.read("disco-info/workgroup-asked");

        Stanzas.assertSame(Desk.replied(handling, Desk.state(true, Desk.onDuty(Desk.ANN))), "disco-info/workgroup-OPEN");
        Stanzas.assertSame(Desk.replied(handling, Desk.state(true)), "disco-info/workgroup-READY");
        Stanzas.assertSame(Desk.replied(handling, Desk.state(false)), "disco-info/workgroup-CLOSED");
    }

    @Test
    void the_service_lists_its_workgroups_and_a_workgroup_its_queues() {
        Stanzas.assertSame(Desk.replied(desk.read("disco-items/service-asked")), "disco-items/service");
        Stanzas.assertSame(Desk.replied(desk.read("disco-items/workgroup-asked")), "disco-items/workgroup");
    }

    @Test
    void only_admins_see_the_commands() {
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("disco-items/commands-asked")), "disco-items/commands");
        Stanzas.assertSame(Desk.replied(desk.read("disco-items/commands-asked")), "disco-items/commands-none");
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("disco-info/command-asked")), "disco-info/command");
        Stanzas.assertSame(Desk.replied(desk.read("disco-info/command-asked")), "disco-info/command-forbidden");
        Stanzas.assertSame(Desk.replied(desk.read("disco-info/commands-asked")), "disco-info/commands");
    }

    @Test
    void a_node_that_is_none_is_not_found() {
        Stanzas.assertSame(Desk.replied(desk.read("disco-info/node-asked")), "disco-info/node-unknown");
    }

    @Test
    void an_agent_finds_his_workgroups_with_or_without_saying_who_he_is() {
        Stanzas.assertSame(Desk.replied(desk.read("workgroups/asked-by-spark")), "workgroups/answered");
        Stanzas.assertSame(Desk.replied(desk.read("workgroups/asked-without-jid")), "workgroups/answered");
    }

    @Test
    void only_an_admin_finds_the_workgroups_of_another() {
        Stanzas.assertSame(Desk.replied(desk.read("workgroups/asked-about-another")), "workgroups/forbidden");
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("workgroups/asked-about-another")), "workgroups/answered-to-another");
        Stanzas.assertSame(Desk.replied(desk.read("workgroups/asked-about-nobody")), "workgroups/malformed");
    }

    @Test
    void a_ping_of_the_room_service_is_answered_from_the_seat_that_it_asked() {
        Stanzas.assertSame(Desk.replied(desk.read("ping/asked")), "ping/answered");
    }

    @Test
    void version_and_card_are_told() {
        Stanzas.assertSame(Desk.replied(desk.read("version/asked")), "version/answered");
        Stanzas.assertSame(Desk.replied(desk.read("vcard/asked")), "vcard/answered");
    }
}
