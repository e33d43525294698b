package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import static org.assertj.core.api.Assertions.assertThat;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xmpp.packet.IQ;

class StaffOnlyTest {

    @ParameterizedTest
    @CsvSource({
        "ann@example.org/desk, false, support, allowed",
        "sue@example.org/home, false, support, allowed",
        "root@example.org/x,   true,  support, allowed",
        "vic@example.org/web,  false, support, not-authorized",
        "vic@example.net,      false, support, not-authorized",
        "example.org,          false, support, not-authorized",
        "ann@example.org/desk, false, closed,  forbidden",
        "ann@example.org/desk, true,  closed,  allowed",
    })
    void who_is_let_through(String caller, boolean admin, String workgroup, String outcome) {
        IQ stanza = (IQ) Stanzas.read("macros/asked");
        IqRequest request = new IqRequest(stanza, stanza.getChildElement(), new Caller(Address.of(caller), admin, true),
            Desk.settings(workgroup, true));

        Handling handling = new StaffOnly(new Desk(), Desk::text, let -> Handling.SILENCE).handle(request);

        if (outcome.equals("allowed")) {
            assertThat(handling).isSameAs(Handling.SILENCE);
        } else {
            assertThat(Desk.replied(handling)).singleElement()
                .satisfies(reply -> assertThat(reply.getError().getCondition().toXMPP()).isEqualTo(outcome));
        }
    }
}
