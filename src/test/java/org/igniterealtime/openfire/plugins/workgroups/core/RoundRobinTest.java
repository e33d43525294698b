package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Offers go round: longest since the last offer first. */
class RoundRobinTest {

    private static final List<String> NINE = List.of("v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9");
    private static final List<String> THRICE_ROUND = List.of("ann", "bob", "cleo", "ann", "bob", "cleo", "ann", "bob", "cleo");

    private final DeskFixture desk = desk("support: ann bob cleo");

    @Nested
    class GivenThreeAgentsOnDuty {

        @BeforeEach
        void comeOnDuty() {
            List.of("ann", "bob", "cleo").forEach(desk::comesOnDuty);
        }

        @Test
        void nineVisitorsGoRoundThreeTimes() {
            for (String visitor : NINE) {
                desk.joins(visitor);
                desk.pass(Duration.ofMillis(1));
            }

            assertThat(desk.offersSoFar()).isEqualTo(THRICE_ROUND);
        }

        @Test
        void nineVisitorsOfOneInstantGoRoundThreeTimes() {
            NINE.forEach(desk::joins);

            assertThat(desk.offersSoFar()).isEqualTo(THRICE_ROUND);
        }

        @Test
        void whoWasOfferedLongestAgoIsNextWhoeverAcceptedAndEnded() {
            NINE.subList(0, 3).forEach(desk::joins);
            desk.accepts("ann", "v1");
            desk.departs("v1");
            desk.departs("v3");

            desk.joins("v4");

            assertThat(desk.offeredTo("v4")).isEqualTo("ann");
        }

        @Test
        void comingOnDutyAgainDoesNotCheatTheTurn() {
            desk.joins("v1");
            desk.goesOffDuty("ann");
            desk.comesOnDuty("ann");

            assertThat(desk.offersSoFar()).containsExactly("ann", "bob");
            desk.joins("v2");
            assertThat(desk.offeredTo("v2")).isEqualTo("cleo");
        }

        @Test
        void theOfferSaysWhoWasNextAndWhyOthersWereNot() {
            desk.shows("bob", Show.DND);

            desk.joins("v1");

            Event.Offered offered = desk.happened(Event.Offered.class).get(0);
            assertThat(offered.order()).extracting(Address::local).containsExactly("ann", "cleo");
            assertThat(offered.others()).containsExactly(java.util.Map.entry("bob@example.org", Ineligible.AWAY));
        }
    }

    @Nested
    class GivenNineWaitingBeforeAnybodyIsOnDuty {

        @Test
        void theyGoToWhoeverComesUpToHisChatsOldestFirst() {
            NINE.forEach(desk::joins);

            desk.comesOnDuty("ann", 2);
            desk.comesOnDuty("bob", 1);

            assertThat(desk.offeredTo("v1")).isEqualTo("ann");
            assertThat(desk.offeredTo("v2")).isEqualTo("ann");
            assertThat(desk.offeredTo("v3")).isEqualTo("bob");
            assertThat(desk.offeredTo("v4")).isEqualTo("nobody");
        }
    }

    @Nested
    class GivenAnAgentWhoIsTheVisitorHimself {

        @Test
        void heIsNotOfferedToHimself() {
            desk.comesOnDuty("ann");

            desk.joins("ann");

            assertThat(desk.offeredTo("ann")).isEqualTo("nobody");
            desk.comesOnDuty("bob");
            assertThat(desk.offeredTo("ann")).isEqualTo("bob");
        }
    }
}
