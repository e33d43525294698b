package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Question;

class InquiriesTest {

    private static final Inquiry INQUIRY = Inquiry.begin(List.of(new Question("name", "text-single", "Name", true)), Map.of());

    private final Inquiries inquiries = new Inquiries(3);

    private static Inquiries.Who who(int number) {
        return new Inquiries.Who("support", Address.of("vic@example.org/" + number));
    }

    @Test
    void whoever_does_not_answer_in_time_begins_anew() {
        inquiries.keep(who(1), INQUIRY, Desk.NOW);

        assertThat(inquiries.of(who(1), Desk.NOW.plus(Inquiries.PATIENCE).minusMillis(1))).contains(INQUIRY);
        assertThat(inquiries.of(who(1), Desk.NOW.plus(Inquiries.PATIENCE))).isEmpty();
    }

    @Test
    void an_answer_gives_him_time_again() {
        Instant later = Desk.NOW.plusSeconds(600);
        inquiries.keep(who(1), INQUIRY, Desk.NOW);
        inquiries.keep(who(1), INQUIRY, later);

        assertThat(inquiries.of(who(1), Desk.NOW.plus(Inquiries.PATIENCE))).contains(INQUIRY);
    }

    @Test
    void the_one_heard_of_longest_ago_makes_room_for_others() {
        for (int i = 1; i <= 3; i++) {
            inquiries.keep(who(i), INQUIRY, Desk.NOW.plusSeconds(i));
        }
        inquiries.keep(who(1), INQUIRY, Desk.NOW.plusSeconds(4));
        inquiries.keep(who(4), INQUIRY, Desk.NOW.plusSeconds(5));

        assertThat(inquiries.size()).isEqualTo(3);
        assertThat(inquiries.of(who(2), Desk.NOW.plusSeconds(5))).isEmpty();
        assertThat(inquiries.of(who(1), Desk.NOW.plusSeconds(5))).contains(INQUIRY);
    }

    @Test
    void another_session_of_the_same_person_is_somebody_else() {
        inquiries.keep(who(1), INQUIRY, Desk.NOW);

        assertThat(inquiries.of(who(2), Desk.NOW)).isEmpty();
    }

    @Test
    void two_programs_that_answer_each_other_stop_after_a_while() {
        Restraint restraint = new Restraint(2);
        for (int i = 0; i < Restraint.MOST; i++) {
            assertThat(restraint.hears(Desk.VIC, Desk.NOW)).isTrue();
        }

        assertThat(restraint.hears(Desk.VIC, Desk.NOW.plusSeconds(59))).isFalse();
        assertThat(restraint.hears(Desk.ANN, Desk.NOW.plusSeconds(59))).isTrue();
        assertThat(restraint.hears(Desk.VIC, Desk.NOW.plus(Restraint.WHILE))).isTrue();
    }
}
