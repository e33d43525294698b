package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.MovingDesks.FAR;
import static org.igniterealtime.openfire.plugins.workgroups.core.MovingDesks.PATIENCE;
import static org.igniterealtime.openfire.plugins.workgroups.core.MovingDesks.address;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SALES;
import static org.igniterealtime.openfire.plugins.workgroups.core.TwoDesks.SUPPORT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who waits too long at one workgroup comes to another, at the age he has, and is never lost nor had twice. */
class MovingTest {

    private final MovingDesks moving = new MovingDesks();
    private final TwoDesks desks = moving.desks();

    private void bobIsAtSupport() {
        desks.onDuty(SUPPORT, "bob");
    }

    private void vicHasMoved() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.deliverAll();
    }

    @Test
    void whoWaitsTooLongIsPutToTheOthersAgentsAtTheAgeHeHas() {
        vicHasMoved();

        assertThat(moving.state(SALES, "vic")).isEqualTo(RequestState.HANDED_ON);
        assertThat(moving.state(SUPPORT, "vic")).isEqualTo(RequestState.OFFERED);
        assertThat(moving.at(SUPPORT, "vic").orElseThrow().place().since()).isEqualTo(moving.joined("vic"));
        assertThat(moving.at(SUPPORT, "vic").orElseThrow().door()).contains(SALES);
    }

    @Test
    void hePassesThoseWhoCameLater() {
        bobIsAtSupport();
        moving.join(SUPPORT, "first");
        moving.talk(SUPPORT, "bob");
        moving.join(SALES, "vic");
        desks.pass(Duration.ofSeconds(1));
        moving.join(SUPPORT, "later");
        desks.pass(PATIENCE);
        desks.deliverAll();

        assertThat(desks.desk(SUPPORT).waitingIn("help")).extracting(Request::visitor).extracting(Visitor::address)
            .startsWith(address("vic"));
    }

    @Test
    void whileTheOtherIsAskedHeStaysInLineAndIsOfferedToNobody() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.onDuty(SALES, "ann");

        assertThat(moving.state(SALES, "vic")).isEqualTo(RequestState.MOVING);
        assertThat(desks.desk(SALES).position(moving.at(SALES, "vic").orElseThrow())).isZero();
        assertThat(desks.told(Effect.MakeOffer.class)).isEmpty();
    }

    @Test
    void theOtherOffersHimToNobodyBeforeHeIsLetGo() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.deliver(0);

        assertThat(moving.state(SUPPORT, "vic")).isEqualTo(RequestState.ARRIVING);
        assertThat(desks.desk(SUPPORT).waitingCount("help")).isZero();
        assertThat(desks.told(Effect.MakeOffer.class)).isEmpty();
    }

    @Test
    void whoIsLetGoToADeskThatHasClosedMeanwhileAndSendsAwayIsToldSo() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.deliver(0);
        WorkgroupSettings closed = desks.desk(SUPPORT).settings().withOpen(false);
        desks.does(SUPPORT, new Command.Configure(closed.with(new Opening(closed.opening().hours(), Opening.Closing.SEND_AWAY, Duration.ZERO)),
            desks.desk(SUPPORT).members()));

        desks.deliverAll();

        assertThat(desks.told(Effect.TellDeparted.class)).extracting(Effect.TellDeparted::outcome).containsExactly(Outcome.DESK_CLOSED);
        assertThat(moving.has("vic")).isEmpty();
    }

    @Test
    void whereNobodyIsOnDutyHeIsNotTakenInAndTheNextStepIsHis() {
        desks.onDuty(FAR, "cleo");
        moving.join(SALES, "vic");
        desks.pass(PATIENCE.multipliedBy(2));
        desks.deliverAll();
        desks.pass(Duration.ofSeconds(1));
        desks.deliverAll();

        assertThat(moving.state(FAR, "vic")).isEqualTo(RequestState.OFFERED);
        assertThat(moving.at(SUPPORT, "vic")).isEmpty();
    }

    @Test
    void whomNobodyTakesInStaysWhereHeWas() {
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.deliverAll();

        assertThat(moving.state(SALES, "vic")).isEqualTo(RequestState.QUEUED);
        assertThat(moving.at(SALES, "vic").orElseThrow().place().since()).isEqualTo(moving.joined("vic"));
    }

    @Test
    void heGoesOnFromThereButNeverBack() {
        vicHasMoved();
        desks.does(SUPPORT, new Command.Reject(TwoDesks.session("bob"), moving.at(SUPPORT, "vic").orElseThrow().id()));
        desks.does(SUPPORT, new Command.GoOffDuty(TwoDesks.session("bob")));
        desks.onDuty(FAR, "cleo");
        desks.onDuty(SALES, "ann");
        desks.pass(PATIENCE);
        desks.deliverAll();

        assertThat(moving.state(FAR, "vic")).isEqualTo(RequestState.OFFERED);
        assertThat(moving.at(FAR, "vic").orElseThrow().route().journey().from()).extracting(Journey.Stop::workgroup)
            .containsExactly(SALES, SUPPORT);
        desks.pass(Duration.ofMinutes(3));
        desks.deliverAll();
        assertThat(moving.offerableAt("vic")).containsOnly(FAR);
    }

    @Test
    void whoLeavesTheLineWhileTheOtherIsAskedIsInNeither() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);

        assertThat(moving.depart("vic")).isEqualTo(Answer.DONE);
        desks.deliverAll();

        assertThat(moving.at(SALES, "vic")).isEmpty();
        assertThat(moving.at(SUPPORT, "vic")).isEmpty();
    }

    @Test
    void whoLeavesTheLineWhereHeCameToIsInNeither() {
        vicHasMoved();

        assertThat(moving.depart("vic")).isEqualTo(Answer.DONE);
        desks.deliverAll();

        assertThat(moving.at(SALES, "vic")).isEmpty();
        assertThat(moving.at(SUPPORT, "vic")).isEmpty();
        assertThat(desks.told(Effect.TellDeparted.class)).extracting(Effect.TellDeparted::door).containsExactly(SALES);
    }

    @Test
    void whereHeJoinedItIsSaidWhoHasHim() {
        vicHasMoved();

        for (Command his : List.of(new Command.Depart(address("vic")), new Command.Dequeue(address("vic")),
                new Command.SayAhead(address("vic"), "", "still there?"))) {
            assertThat(desks.does(SALES, his)).isEqualTo(new Answer.Elsewhere(SUPPORT));
        }
        assertThat(moving.state(SALES, "vic")).isEqualTo(RequestState.HANDED_ON);
    }

    @Test
    void hisWordThatCrossesHisComingBackIsNotLost() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.deliver(0);
        desks.deliver(0);
        desks.does(SUPPORT, new Command.Close());
        assertThat(moving.state(SALES, "vic")).isEqualTo(RequestState.HANDED_ON);
        assertThat(moving.depart("vic")).isEqualTo(Answer.refused(Refusal.NOT_QUEUED));

        desks.deliverAll();
        assertThat(moving.depart("vic")).isEqualTo(Answer.DONE);

        assertThat(moving.at(SALES, "vic")).isEmpty();
        assertThat(desks.told(Effect.TellDeparted.class)).hasSize(1);
    }

    @Test
    void heCannotJoinASecondTime() {
        vicHasMoved();

        assertThat(moving.join(SALES, "vic")).isEqualTo(Answer.refused(Refusal.ALREADY_QUEUED));
    }

    @Test
    void whenHisChatIsOverHeMayJoinAgain() {
        vicHasMoved();
        moving.talk(SUPPORT, "bob");
        moving.goodbye(SUPPORT);
        desks.deliverAll();

        assertThat(moving.join(SALES, "vic")).isEqualTo(Answer.DONE);
    }

    @Test
    void whoVanishesThereFindsHisPlaceWhereHeJoined() {
        vicHasMoved();
        var joined = moving.joined("vic");
        moving.gone("vic");
        desks.deliverAll();

        moving.join(SALES, "vic");

        assertThat(moving.at(SALES, "vic").orElseThrow().place().since()).isEqualTo(joined);
    }

    @Test
    void aCrashBeforeTheOtherHearsOfItLosesNobody() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.restart();
        desks.deliverAll();

        assertThat(moving.offerableAt("vic")).containsOnly(SUPPORT);
    }

    @Test
    void aCrashBeforeTheOtherIsHeardLosesNobody() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.deliver(0);
        desks.restart();
        desks.deliverAll();

        assertThat(moving.offerableAt("vic")).containsOnly(SUPPORT);
        assertThat(desks.desk(SUPPORT).allRequests()).hasSize(1);
    }

    @Test
    void aCrashBeforeTheOtherHearsThatHeIsLetGoLosesNobody() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.deliver(0);
        desks.deliver(0);
        assertThat(moving.state(SALES, "vic")).isEqualTo(RequestState.HANDED_ON);
        desks.restart();
        desks.deliverAll();

        assertThat(moving.offerableAt("vic")).containsOnly(SUPPORT);
    }

    @Test
    void heIsBackInLineIfTheOtherIsDeletedBeforeItHasHim() {
        bobIsAtSupport();
        moving.join(SALES, "vic");
        desks.pass(PATIENCE);
        desks.deliver(0);
        desks.does(SUPPORT, new Command.Close());
        desks.deliverAll();

        assertThat(moving.state(SALES, "vic")).isEqualTo(RequestState.QUEUED);
        assertThat(desks.told(Effect.TellDeparted.class)).isEmpty();
    }

    @Test
    void ifTheWorkgroupThatHeJoinedIsDeletedTheOtherServesHim() {
        vicHasMoved();
        desks.does(SALES, new Command.Close());
        desks.deliverAll();

        assertThat(moving.offerableAt("vic")).containsOnly(SUPPORT);
        assertThat(List.copyOf(desks.told(Effect.TellDeparted.class))).isEmpty();
    }
}
