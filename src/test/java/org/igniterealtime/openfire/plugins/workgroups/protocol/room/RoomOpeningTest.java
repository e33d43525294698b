package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoomOpeningTest {

    private static final Seat SEAT = new Seat(Desk.SUPPORT, Address.of("s1x@conference.example.org"), "desk");

    private static void assertStep(RoomStep step, RoomStep.Outcome outcome, String... samples) {
        assertThat(step.outcome()).isEqualTo(outcome);
        Stanzas.assertSame(step.packets(), samples);
    }

    @Nested
    class A_new_room {

        private final RoomOpening opening = RoomOpening.of(SEAT, "Support");

        @Test
        void is_entered_then_configured_then_open() {
            assertStep(opening.start(), RoomStep.Outcome.PENDING, "muc/enter");
            assertStep(opening.receive(Stanzas.read("muc/entered-new")), RoomStep.Outcome.PENDING, "muc/configure");
            assertStep(opening.receive(Stanzas.read("muc/configured")), RoomStep.Outcome.OPENED);
        }

        @Test
        void is_configured_too_if_an_earlier_try_had_created_it_already() {
            opening.start();

            assertStep(opening.receive(Stanzas.read("muc/entered")), RoomStep.Outcome.PENDING, "muc/configure");
        }

        @Test
        void is_configured_once_however_often_we_are_shown_ourselves() {
            opening.start();
            opening.receive(Stanzas.read("muc/entered-new"));

            assertStep(opening.receive(Stanzas.read("muc/entered")), RoomStep.Outcome.PENDING);
        }

        @Test
        void fails_if_we_may_not_create_it() {
            opening.start();

            RoomStep step = opening.receive(Stanzas.read("muc/not-allowed"));

            assertStep(step, RoomStep.Outcome.FAILED);
            assertThat(step.reason()).isEqualTo("entering: not-allowed");
        }

        @Test
        void fails_if_it_will_not_be_configured() {
            opening.start();
            opening.receive(Stanzas.read("muc/entered-new"));

            RoomStep step = opening.receive(Stanzas.read("muc/configuration-refused"));

            assertStep(step, RoomStep.Outcome.FAILED);
            assertThat(step.reason()).isEqualTo("configuring: conflict (No owner left)");
        }

        @Test
        void fails_if_it_is_destroyed_on_the_way() {
            opening.start();
            opening.receive(Stanzas.read("muc/entered-new"));

            assertStep(opening.receive(Stanzas.read("muc/destroyed")), RoomStep.Outcome.FAILED);
        }

        @Test
        void is_decided_only_once() {
            opening.start();
            opening.receive(Stanzas.read("muc/not-allowed"));

            assertStep(opening.receive(Stanzas.read("muc/entered-new")), RoomStep.Outcome.PENDING);
        }

        @Test
        void is_not_concerned_by_anything_else() {
            opening.start();

            assertStep(opening.receive(Stanzas.read("muc/unlocked")), RoomStep.Outcome.PENDING);
            assertStep(opening.receive(Stanzas.read("muc/configured")), RoomStep.Outcome.PENDING);
            assertStep(opening.receive(Stanzas.read("availability/asked")), RoomStep.Outcome.PENDING);
        }
    }

    @Nested
    class A_room_from_before_a_restart {

        private final RoomOpening opening = RoomOpening.again(SEAT);

        @Test
        void is_found_by_asking_who_is_there_if_we_never_left_it() {
            assertStep(opening.start(), RoomStep.Outcome.PENDING, "muc/occupants-asked");

            RoomStep step = opening.receive(Stanzas.read("muc/occupants"));

            assertStep(step, RoomStep.Outcome.FOUND);
            assertThat(step.occupants()).isEqualTo(Map.of("Vic", Desk.VIC, "Ann", Desk.ANN));
        }

        @Test
        void somebody_who_left_after_the_list_was_made_is_not_found_again() {
            opening.start();
            opening.receive(Stanzas.read("muc/visitor-leaves"));

            assertThat(opening.receive(Stanzas.read("muc/occupants")).occupants()).isEqualTo(Map.of("Ann", Desk.ANN));
        }

        @Test
        void is_entered_if_the_list_is_given_to_us_but_we_are_not_on_it() {
            opening.start();

            assertStep(opening.receive(Stanzas.read("muc/occupants-without-us")), RoomStep.Outcome.PENDING, "muc/enter");
        }

        @Test
        void is_entered_if_we_are_not_in_it_and_found_with_those_who_are() {
            opening.start();
            assertStep(opening.receive(Stanzas.read("muc/occupants-refused")), RoomStep.Outcome.PENDING, "muc/enter");
            assertStep(opening.receive(Stanzas.read("muc/visitor-enters")), RoomStep.Outcome.PENDING);

            RoomStep step = opening.receive(Stanzas.read("muc/entered"));

            assertStep(step, RoomStep.Outcome.FOUND);
            assertThat(step.occupants()).isEqualTo(Map.of("Vic", Desk.VIC));
        }

        @Test
        void is_found_without_those_who_left_meanwhile() {
            opening.start();
            opening.receive(Stanzas.read("muc/occupants-refused"));
            opening.receive(Stanzas.read("muc/visitor-enters"));
            opening.receive(Stanzas.read("muc/visitor-leaves"));

            assertThat(opening.receive(Stanzas.read("muc/entered")).nicknames()).isEmpty();
        }

        @Test
        void is_lost_if_entering_created_another_and_that_is_destroyed() {
            opening.start();
            opening.receive(Stanzas.read("muc/occupants-refused"));

            assertStep(opening.receive(Stanzas.read("muc/entered-new")), RoomStep.Outcome.LOST, "muc/destroy");
        }

        @Test
        void cannot_be_entered() {
            opening.start();
            opening.receive(Stanzas.read("muc/occupants-refused"));

            assertStep(opening.receive(Stanzas.read("muc/not-allowed")), RoomStep.Outcome.FAILED);
        }
    }

    @Test
    void a_room_is_left_or_destroyed() {
        Stanzas.assertSame(List.of(RoomStanzas.leave(SEAT), RoomStanzas.destroy(SEAT, "Closed for today")),
            "muc/leave", "muc/destroy-with-reason");
    }
}
