package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** No agent gets more at once than he asked for: an offer reserves the slot that its accept will fill. */
class CapacityTest {

    private final DeskFixture desk = desk("support: ann bob");

    @Nested
    class GivenAnAgentWithTwoChats {

        @Test
        void threeJoinsAtOnceGiveHimTwoOffers() {
            desk.comesOnDuty("ann", 2);
            List.of("vera", "will", "xena").forEach(desk::joins);

            assertThat(desk.offeredTo("will")).isEqualTo("ann");
            assertThat(desk.offeredTo("xena")).isEqualTo("nobody");
        }

        @Test
        void acceptingFreesNoSlot() {
            desk.comesOnDuty("ann", 2);
            List.of("vera", "will", "xena").forEach(desk::joins);

            desk.accepts("ann", "vera");

            assertThat(desk.offeredTo("xena")).isEqualTo("nobody");
            assertThat(desk.load("ann")).isEqualTo(2);
        }

        @Test
        void theEndOfAChatFreesItsSlotForTheNextInLine() {
            desk.comesOnDuty("ann", 2);
            List.of("vera", "will", "xena").forEach(desk::joins);
            desk.meet("ann", "vera");
            desk.leavesOwnRoom("vera");

            desk.leaves("ann", "vera");

            assertThat(desk.offeredTo("xena")).isEqualTo("ann");
        }

        @Test
        void askingForMoreBringsMoreAtOnce() {
            desk.comesOnDuty("ann", 2);
            List.of("vera", "will", "xena").forEach(desk::joins);

            desk.comesOnDuty("ann", 3);

            assertThat(desk.offeredTo("xena")).isEqualTo("ann");
        }

        @Test
        void askingForLessTakesNothingAwayButBringsNoMore() {
            desk.comesOnDuty("ann", 2);
            List.of("vera", "will", "xena").forEach(desk::joins);
            desk.comesOnDuty("ann", 1);

            desk.departs("vera");

            assertThat(desk.offeredTo("will")).isEqualTo("ann");
            assertThat(desk.offeredTo("xena")).isEqualTo("nobody");
        }

        @Test
        void sayingSoAgainWithoutANumberKeepsIt() {
            desk.comesOnDuty("ann", 2);
            desk.comesOnDuty("ann");
            List.of("vera", "will", "xena").forEach(desk::joins);

            assertThat(desk.offeredTo("xena")).isEqualTo("nobody");
        }
    }

    @Nested
    class GivenAnAgentWhoNamedNoNumberOrAHugeOne {

        @Test
        void theDesksNumbersHold() {
            desk.hasLimits(new Limits(1, 2, 100, 3));
            desk.comesOnDuty("ann");
            desk.comesOnDuty("bob", 1000);
            List.of("vera", "will", "xena", "yann").forEach(desk::joins);

            assertThat(desk.load("ann")).isEqualTo(1);
            assertThat(desk.load("bob")).isEqualTo(2);
            assertThat(desk.offeredTo("yann")).isEqualTo("nobody");
        }
    }

    @Nested
    class GivenAnAgentWhoPauses {

        @Test
        void awayAndDndBringNoNewOffers() {
            for (Show pause : List.of(Show.AWAY, Show.XA, Show.DND)) {
                DeskFixture fresh = desk("support: ann");
                fresh.comesOnDuty("ann");
                fresh.shows("ann", pause);
                fresh.joins("vera");

                assertThat(fresh.offeredTo("vera")).as("%s", pause).isEqualTo("nobody");
            }
        }

        @Test
        void whatHeWasOfferedBeforeHeMayStillTake() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.shows("ann", Show.AWAY);

            assertThat(desk.revoked()).isEmpty();
            assertThat(desk.accepts("ann", "vera")).isEqualTo(Answer.DONE);
        }

        @Test
        void whoWaitedMeanwhileIsOfferedAsSoonAsHeIsBack() {
            desk.comesOnDuty("ann");
            desk.shows("ann", Show.DND);
            desk.joins("vera");

            desk.shows("ann", Show.CHAT);

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void aSessionThatIsNotOnDutyMeansNothing() {
            desk.comesOnDuty("ann");
            desk.shows("ann/laptop", Show.DND);
            desk.joins("vera");

            assertThat(desk.shows("ann/laptop", Show.DND)).isEqualTo(Answer.refused(Refusal.NOT_ON_DUTY));
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }
    }
}
