package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Arrangement;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Desk;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Stanzas;
import org.junit.jupiter.api.Test;

class CommandTest {

    private final Desk desk = new Desk();

    private static Arrangement arrangement(Handling handling) {
        return ((Handling.Arrange) handling).arrangement();
    }

    @Test
    void an_admin_gets_the_form_with_a_new_session() {
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("command/add-asked")), "command/add-form");
    }

    @Test
    void nobody_else_gets_it() {
        Stanzas.assertSame(Desk.replied(desk.read("command/add-asked")), "command/forbidden");
    }

    @Test
    void a_filled_in_form_becomes_a_workgroup() {
        Set<Address> people = Set.of(Address.of("ann@example.org"), Address.of("bob@example.net"));

        WorkgroupSettings settings = ((Arrangement.Create) arrangement(desk.readFromAdmin("command/add-submitted"))).settings();

        assertThat(settings).isEqualTo(new WorkgroupSettings("demo", "Try it", true,
            new Timing(Duration.ofSeconds(5), Timing.DEFAULT.request(), Timing.DEFAULT.declined(), Timing.DEFAULT.entry(),
                Timing.DEFAULT.agentAbsence(), Duration.ofSeconds(1)),
            new Limits(30, 30, Limits.DEFAULT.waiting(), Limits.DEFAULT.perPerson()),
            List.of(new QueueSettings("sales", "", people, Set.of("Night Shift")),
                new QueueSettings("Tech Help", "", people, Set.of("Night Shift")))));
    }

    @Test
    void a_name_is_enough_for_a_workgroup() {
        assertThat(arrangement(desk.readFromAdmin("command/add-minimal"))).isEqualTo(new Arrangement.Create(
            new WorkgroupSettings("demo", "", true, Timing.DEFAULT, Limits.DEFAULT,
                List.of(new QueueSettings("default", "", Set.of(), Set.of())))));
    }

    @Test
    void what_came_of_it_is_noted() {
        Handling.Arrange arrange = (Handling.Arrange) desk.readFromAdmin("command/add-submitted");

        Stanzas.assertSame(arrange.reply().apply(Optional.empty()), "command/add-done");
        Stanzas.assertSame(arrange.reply().apply(Optional.of("It is taken.")), "command/add-failed");
    }

    @Test
    void an_update_changes_what_is_filled_in_and_nothing_else() {
        WorkgroupSettings before = Desk.settings("support", true);

        assertThat(((Arrangement.Made) Admin.change(desk.readFromAdmin("command/update-submitted"), before)).settings()).isEqualTo(
            new WorkgroupSettings("support", before.description(), false, before.timing().withRequest(Duration.ofSeconds(90)),
                before.limits(), List.of(before.queues().get(1),
                    new QueueSettings("night", "", Set.of(Address.of("cat@example.org")), Set.of())), before.supervisors()));
    }

    @Test
    void a_workgroup_is_deleted_by_name_in_any_case() {
        assertThat(arrangement(desk.readFromAdmin("command/delete-submitted"))).isEqualTo(new Arrangement.Delete("support"));
    }

    @Test
    void a_command_may_be_canceled_but_has_no_stage_to_go_back_to() {
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("command/add-canceled")), "command/canceled");
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("command/going-back")), "command/going-back-error");
    }

    @Test
    void a_command_that_is_none_is_not_found() {
        Stanzas.assertSame(Desk.replied(desk.readFromAdmin("command/unknown")), "command/unknown-error");
    }
}
