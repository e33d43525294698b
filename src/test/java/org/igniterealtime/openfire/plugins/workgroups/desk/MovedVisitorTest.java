package org.igniterealtime.openfire.plugins.workgroups.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Refusal;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** A visitor who came to another workgroup goes on talking to the one that he joined. */
class MovedVisitorTest {

    private static final String OTHER = "repair";
    private static final Command DEPART = new Command.Depart(DeskFixture.session("vic"));

    private final DeskFixture desk = new DeskFixture("ann");

    @BeforeEach
    void vicHasComeToTheOther() {
        desk.desks.create(new WorkgroupSettings(OTHER, "", true, Timing.DEFAULT, Limits.DEFAULT,
            List.of(new QueueSettings("help", "", Set.of(Address.of("dan@example.org")), Set.of()))));
        desk.desks.tell(OTHER, new Command.GoOnDuty(DeskFixture.session("dan"), Show.ONLINE, "", 1));
        WorkgroupSettings own = DeskFixture.settings("ann");
        desk.desks.update(own.with(List.of(own.queues().get(0).with(List.of(
            new Overflow(Overflow.Trigger.WAITED, Duration.ofSeconds(10), Overflow.Target.WORKGROUP, OTHER))))));
        desk.join("vic");
        desk.pass(10);
        assertThat(desk.told.take("offer")).containsExactly("offer vic to dan");
    }

    @Test
    void whenHeDepartsHeIsGoneFromBoth() {
        assertThat(desk.ask(DEPART)).isEqualTo(Answer.DONE);

        assertThat(desk.told.take("revoke")).hasSize(1);
        assertThat(desk.ask(DEPART)).isEqualTo(Answer.refused(Refusal.NOT_QUEUED));
    }

    @Test
    void whenTheOtherIsDeletedHeIsInNoLine() {
        desk.desks.delete(OTHER);

        assertThat(desk.ask(DEPART)).isEqualTo(Answer.refused(Refusal.NOT_QUEUED));
    }
}
