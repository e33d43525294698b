package org.igniterealtime.openfire.plugins.workgroups.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.Departure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeavingTest {

    private final Desk desk = new Desk();

    private Handling decided(String sample) {
        return Desk.after(desk.read(sample), Desk.state(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"depart-queue/leaving", "depart-queue/naming-oneself"})
    void a_visitor_leaves_by_himself(String sample) {
        assertThat(Desk.commands(decided(sample))).containsExactly(new Command.Depart(Desk.VIC));
    }

    @Test
    void an_agent_does_not_take_another_out_of_the_line() {
        Stanzas.assertSame(Desk.replied(desk.read("depart-queue/naming-another")), "depart-queue/forbidden");
    }

    @Test
    void a_supervisor_does() {
        assertThat(Desk.commands(decided("depart-queue/naming-another-by-supervisor")))
            .containsExactly(new Command.Dequeue(Desk.VIC));
    }

    @Test
    void whoever_left_gets_an_empty_result() {
        Stanzas.assertSame(Desk.replied(decided("depart-queue/leaving"), Answer.DONE), "depart-queue/left");
    }

    @Test
    void whoever_did_not_wait_is_told_so() {
        Stanzas.assertSame(Desk.replied(decided("depart-queue/leaving"), Answer.refused(Refusal.NOT_QUEUED)), "depart-queue/not-queued");
    }

    @ParameterizedTest
    @CsvSource({"DEPARTED, departed", "TIMED_OUT, timed-out", "DESK_CLOSED, desk-closed"})
    void whoever_is_out_of_line_is_told_why(Outcome outcome, String sample) {
        Stanzas.assertSame(Departure.message(Desk.SUPPORT, Desk.VIC, outcome), "depart-queue/told-" + sample);
    }
}
