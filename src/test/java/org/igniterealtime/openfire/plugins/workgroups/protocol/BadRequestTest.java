package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xmpp.packet.PacketError.Condition;

class BadRequestTest {

    private final Desk desk = new Desk();

    @Test
    void a_request_to_a_workgroup_that_is_none_is_not_found_from_exactly_the_address_asked() {
        Stanzas.assertSame(Desk.replied(desk.read("bad-request/unknown-workgroup")), "bad-request/unknown-workgroup-error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "set"})
    void a_request_that_nobody_knows_is_refused_with_its_child_echoed(String type) {
        Stanzas.assertSame(Desk.replied(desk.read("bad-request/unknown-" + type)), "bad-request/unknown-error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-child", "two-children", "wrong-type"})
    void a_malformed_request_is_a_bad_request(String sample) {
        Stanzas.assertSame(Desk.replied(desk.read("bad-request/" + sample)), "bad-request/" + sample + "-error");
    }

    @Test
    void errors_that_the_asker_put_into_a_request_are_not_read_instead_of_ours() {
        Stanzas.assertSame(Desk.replied(desk.read("bad-request/errors-in-it")), "bad-request/errors-in-it-error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer/bounced", "offer/acknowledged", "availability/unreachable", "message/bounced"})
    void errors_and_results_are_never_answered(String sample) {
        assertThat(StanzaErrors.answer(Stanzas.read(sample), Condition.internal_server_error, null)).isEmpty();
    }

    @Test
    void a_message_that_nobody_will_read_comes_back() {
        Stanzas.assertSame(Desk.replied(desk.read("message/to-service")), "message/to-service-error");
        Stanzas.assertSame(Desk.replied(desk.read("message/to-nowhere")), "message/to-nowhere-error");
        assertThat(desk.read("message/typing")).isEqualTo(Handling.SILENCE);
    }

    @Test
    void a_message_of_ours_that_bounced_tells_of_somebody_gone() {
        assertThat(desk.read("message/bounced"))
            .isEqualTo(Handling.Tell.of("support", new Command.VisitorGone(Desk.VIC), new Command.GoOffDuty(Desk.VIC)));
    }
}
