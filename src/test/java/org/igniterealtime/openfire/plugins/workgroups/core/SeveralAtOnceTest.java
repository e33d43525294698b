package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visitor is offered to several agents at once, and the first who accepts wins. */
class SeveralAtOnceTest {

    private final DeskFixture desk = desk("support: ann bob cleo dan");

    @BeforeEach
    void offersToThree() {
        desk.hasDispatch(old -> new Dispatch(Strategy.ROUND_ROBIN, 3, Duration.ZERO, null, old.skills()));
        List.of("ann", "bob", "cleo", "dan").forEach(agent -> desk.comesOnDuty(agent, 1));
        desk.joins("vera");
    }

    private List<String> asked(String visitor) {
        return desk.request(visitor).pending().stream().map(offer -> offer.agent().local()).toList();
    }

    @Test
    void asManyAreAskedAsTheAdminSaysInTheStrategysOrder() {
        assertThat(asked("vera")).containsExactly("ann", "bob", "cleo");
    }

    @Test
    void theFirstWinsAndTheOthersAreToldThatItIsTaken() {
        desk.accepts("bob", "vera");

        assertThat(desk.servedBy("vera")).isEqualTo("bob");
        assertThat(desk.revoked()).containsExactlyInAnyOrder("ann: taken", "cleo: taken");
        assertThat(desk.load("ann")).isZero();
    }

    @Test
    void theSecondIsTooLate() {
        desk.accepts("bob", "vera");

        assertThat(desk.accepts("ann", "vera")).isEqualTo(Answer.refused(Refusal.TOO_LATE));
        assertThat(desk.servedBy("vera")).isEqualTo("bob");
    }

    @Test
    void whoRejectsIsReplacedByTheNext() {
        desk.rejects("ann", "vera");

        assertThat(asked("vera")).containsExactly("bob", "cleo", "dan");
        assertThat(desk.state("vera")).isEqualTo(RequestState.OFFERED);
    }

    @Test
    void eachOfferFillsASlotSoTheNextVisitorGetsWhoIsLeft() {
        desk.joins("will");

        assertThat(asked("will")).containsExactly("dan");
        desk.accepts("ann", "vera");
        assertThat(asked("will")).containsExactly("dan", "bob", "cleo");
    }

    @Test
    void aVisitorWhoLeavesIsTakenOffEveryScreen() {
        desk.departs("vera");

        assertThat(desk.revoked()).containsExactlyInAnyOrder("ann: left", "bob: left", "cleo: left");
    }
}
