package org.igniterealtime.openfire.plugins.workgroups.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/** Two workgroups hand each other a running chat: two mailboxes, each saving before the other hears of it. */
class ReferralTest {

    private static final String OTHER = "repair";

    private final DeskFixture desk = new DeskFixture("ann");
    private String chat;

    @BeforeEach
    void annTalksAndDanOfTheOtherWorkgroupIsOnDuty() {
        desk.desks.create(new WorkgroupSettings(OTHER, "", true, Timing.DEFAULT, Limits.DEFAULT,
            List.of(new QueueSettings("help", "", Set.of(Address.of("dan@example.org")), Set.of()))));
        desk.desks.tell(OTHER, new Command.GoOnDuty(DeskFixture.session("dan"), Show.ONLINE, "", 1));
        desk.onDuty("ann", 1);
        Command.Join join = (Command.Join) DeskFixture.joining("vic");
        chat = join.id();
        desk.ask(join);
        desk.accept("ann", "vic");
        desk.tell(new Command.RoomOpened(chat, 1));
        desk.tell(new Command.EnterRoom(chat, DeskFixture.session("vic"), "vic"));
        desk.tell(new Command.EnterRoom(chat, DeskFixture.session("ann"), "ann"));
        desk.told.take();
    }

    private Answer transfers() {
        return desk.ask(new Command.AskAssist(DeskFixture.session("ann"), chat, Assist.Kind.TRANSFER, Assist.Target.WORKGROUP,
            Address.of(OTHER + "@workgroup.example.org"), ""));
    }

    private Answer asksOther(Command command) {
        desk.desks.askAnywhere(OTHER, DeskFixture.session("dan"), command, desk.answers::add);
        desk.threads.runAll();
        return desk.answers.get(desk.answers.size() - 1);
    }

    private void accepts() {
        assertThat(asksOther(new Command.Accept(DeskFixture.session("dan"), chat))).isEqualTo(Answer.DONE);
    }

    @Test
    void whoeverAcceptsThereIsInvitedHere() {
        assertThat(transfers()).isEqualTo(Answer.DONE);
        assertThat(desk.told.take("offer")).containsExactly("offer vic to dan");

        accepts();

        assertThat(desk.told.take("invite")).containsExactly("invite assistant dan");
    }

    @Test
    void whileTheDatabaseIsDownTheOtherDoesNotHearOfIt() {
        desk.journal.goDown();
        assertThat(transfers()).isEqualTo(Answer.FAILED);
        desk.journal.comeUp();
        desk.pass(60);

        assertThat(desk.told.take("offer")).isEmpty();
    }

    @Test
    void aRestartInBetweenLosesNothingAndRepeatsNothing() {
        transfers();
        desk.told.take();
        desk.restart();
        assertThat(desk.told.take("offer")).isEmpty();
        accepts();
        desk.restart();
        desk.told.take();
        desk.tell(new Command.EnterRoom(chat, DeskFixture.session("dan"), "dan"));

        assertThat(desk.told.take("show out")).containsExactly("show out ann");
    }

    @Test
    void whoeverTookItOverAsksForHelpByHisOwnWorkgroup() {
        transfers();
        accepts();
        desk.tell(new Command.EnterRoom(chat, DeskFixture.session("dan"), "dan"));

        assertThat(asksOther(new Command.AskAssist(DeskFixture.session("dan"), chat, Assist.Kind.INVITE, Assist.Target.USER,
            Address.of("eve@example.org"), ""))).isEqualTo(Answer.DONE);
        assertThat(desk.told.take("invite guest")).containsExactly("invite guest eve");
    }

    @Test
    void aWorkgroupThatIsGoneHasNobody() {
        desk.desks.delete(OTHER);
        desk.threads.runAll();
        desk.told.take();

        transfers();

        assertThat(desk.told.take("tell")).containsExactly("tell ann NOBODY");
    }

    @Test
    void theWorkgroupIsDeletedWhileItsAgentThinksItOver() {
        transfers();
        desk.told.take();

        desk.desks.delete(OTHER);
        desk.threads.runAll();

        assertThat(desk.told.take("revoke")).containsExactly("revoke vic from dan closed");
        assertThat(desk.answers).last().isEqualTo(Answer.DONE);
    }

    @Test
    void theFirstWorkgroupIsDeletedAndTheOthersAgentIsFree() {
        transfers();
        accepts();
        desk.tell(new Command.EnterRoom(chat, DeskFixture.session("dan"), "dan"));

        desk.desks.delete(DeskFixture.DESK);
        desk.threads.runAll();

        desk.desks.look(OTHER, state -> assertThat(state.load(DeskFixture.session("dan"))).isZero(), () -> {
            throw new AssertionError("the other workgroup is gone");
        });
        desk.threads.runAll();
    }
}
