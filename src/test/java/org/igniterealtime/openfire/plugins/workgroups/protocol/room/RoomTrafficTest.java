package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTrafficTest {

    private final RoomTraffic traffic = new RoomTraffic("conference.example.org", (workgroup, session) -> workgroup);

    private Handling read(String sample) {
        assertThat(traffic.concerns(Stanzas.read(sample))).isTrue();
        return traffic.read(Stanzas.read(sample));
    }

    private static Handling tell(Command... commands) {
        return Handling.Tell.of("support", commands);
    }

    @Test
    void whoever_enters_is_known_by_the_real_address() {
        assertThat(read("muc/visitor-enters")).isEqualTo(tell(new Command.EnterRoom("s1x", Desk.VIC, "Vic")));
    }

    @Test
    void whoever_enters_unknown_is_known_by_the_rooms_address() {
        assertThat(read("muc/somebody-enters"))
            .isEqualTo(tell(new Command.EnterRoom("s1x", Address.of("s1x@conference.example.org/Vic"), "Vic")));
    }

    @Test
    void whoever_leaves_has_left() {
        assertThat(read("muc/visitor-leaves")).isEqualTo(tell(new Command.LeaveRoom("s1x", "Vic")));
    }

    @Test
    void whoever_changes_the_nickname_is_in_the_room_all_the_time() {
        assertThat(read("muc/visitor-renames"))
            .isEqualTo(tell(new Command.EnterRoom("s1x", Desk.VIC, "Victor"), new Command.LeaveRoom("s1x", "Vic")));
    }

    @Test
    void a_visitor_could_enter_as_the_agent() {
        assertThat(read("muc/visitor-enters-as-ann")).isEqualTo(tell(new Command.EnterRoom("s1x", Desk.VIC, "Vic")));
    }

    @Test
    void a_visitor_could_leave_as_somebody_who_is_only_called_otherwise() {
        assertThat(read("muc/visitor-leaves-as-ann-renamed")).isEqualTo(tell(new Command.LeaveRoom("s1x", "Vic")));
    }

    @Test
    void whoever_declines_an_invitation_does_not_come() {
        assertThat(read("muc/declined")).isEqualTo(tell(new Command.DeclineRoom("s1x", Address.of("vic@example.org"))));
    }

    @Test
    void a_room_that_we_are_thrown_out_of_is_lost() {
        assertThat(read("muc/destroyed")).isEqualTo(tell(new Command.RoomLost("s1x")));
    }

    @Test
    void what_is_said_is_kept_with_its_id_if_it_has_one() {
        assertThat(read("muc/says")).isEqualTo(tell(new Command.Say("s1x", "Vic", "m7", "It broke.")));
        assertThat(read("muc/says-without-id")).isEqualTo(tell(new Command.Say("s1x", "Vic", "", "It broke.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entered", "said-before", "subject", "unlocked", "said-by-us", "whispers", "invitation-refused", "not-allowed",
        "declined-by-nobody", "listener-seen", "configured"})
    void everything_else_is_taken_in_silence(String sample) {
        assertThat(read("muc/" + sample)).isEqualTo(Handling.SILENCE);
    }

    @Test
    void other_people_and_the_rooms_questions_are_not_room_traffic() {
        assertThat(traffic.concerns(Stanzas.read("availability/asked"))).isFalse();
        assertThat(traffic.concerns(Stanzas.read("ping/asked"))).isFalse();
    }
}
