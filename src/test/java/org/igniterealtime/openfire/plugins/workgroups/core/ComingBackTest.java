package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.OPENING;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who vanished and joins again within two minutes gets the old place back. */
class ComingBackTest {

    private static final Duration GRACE = Timing.DEFAULT.grace();

    private final DeskFixture desk = desk("support: ann", "sales: bob");

    @Nested
    class GivenARegisteredVisitorWhoVanishedFromTheHeadOfTheLine {

        @BeforeEach
        void vanish() {
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=support");
            desk.pass(Duration.ofSeconds(10));
            desk.vanishes("vera");
        }

        @Test
        void sheIsOutOfTheLineAtOnce() {
            assertThat(desk.line("support")).containsExactly("will");
        }

        @Test
        void withinTwoMinutesSheStandsWhereSheStoodAtHerOldAge() {
            desk.pass(GRACE.minusMillis(1));

            desk.joins("vera", "queue=support");

            assertThat(desk.line("support")).containsExactly("vera", "will");
            assertThat(desk.request("vera").place().since()).isEqualTo(OPENING);
        }

        @Test
        void aClosedDoorDoesNotKeepHerOut() {
            desk.closesItsDoor();

            desk.joins("vera");

            assertThat(desk.line("support")).containsExactly("vera", "will");
        }

        @Test
        void aFullLineDoesNotKeepHerOut() {
            desk.hasLimits(new Limits(4, 20, 1, 3));

            desk.joins("vera");

            assertThat(desk.line("support")).containsExactly("vera", "will");
        }

        @Test
        void anotherSessionOfHersGetsThePlaceToo() {
            desk.joins("vera/phone");

            assertThat(desk.line("support")).containsExactly("vera", "will");
        }

        @Test
        void theRequestTimeoutStartsAnew() {
            desk.pass(Duration.ofSeconds(60));
            desk.joins("vera");

            desk.pass(Timing.DEFAULT.request().minusMillis(1));
            assertThat(desk.state("vera")).isEqualTo(RequestState.QUEUED);
        }

        @Test
        void afterTwoMinutesSheStandsAtTheEnd() {
            desk.pass(GRACE);

            desk.joins("vera", "queue=support");

            assertThat(desk.line("support")).containsExactly("will", "vera");
        }

        @Test
        void herPlaceIsGivenBackOnlyOnce() {
            desk.joins("vera");
            desk.joins("vera/phone", "queue=support");

            assertThat(desk.line("support")).containsExactly("vera", "will", "vera");
        }

        @Test
        void namingAnotherQueueIsAFreshStartThere() {
            desk.joins("vera", "queue=sales");

            assertThat(desk.line("sales")).containsExactly("vera");
            assertThat(desk.request("vera").place().since()).isEqualTo(desk.now());
        }

        @Test
        void ifTheAdminRemovedTheQueueMeanwhileSheKeepsHerAgeInAnother() {
            desk.hasQueues("sales: bob");

            desk.joins("vera");

            assertThat(desk.line("sales")).containsExactly("vera", "will");
        }

        @Test
        void sheMayVanishAndComeBackAgain() {
            desk.joins("vera");
            desk.vanishes("vera");
            desk.joins("vera");

            assertThat(desk.line("support")).containsExactly("vera", "will");
        }
    }

    @Nested
    class GivenAPersonWhoVanishedWithTwoSessions {

        @BeforeEach
        void vanish() {
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=support");
            desk.joins("vera/phone", "queue=support");
            desk.joins("xena", "queue=support");
            desk.vanishes("vera");
            desk.vanishes("vera/phone");
        }

        @Test
        void bothGetTheirPlacesBackTheOlderOneFirst() {
            desk.joins("vera");
            assertThat(desk.line("support")).containsExactly("vera", "will", "xena");

            desk.joins("vera/phone");
            assertThat(desk.line("support")).containsExactly("vera", "will", "vera", "xena");
        }
    }

    @Nested
    class GivenAGuestWhoVanished {

        @Test
        void nobodyCanKnowHerAgain() {
            DeskFixture small = desk("support: ann");
            small.guestJoins("gwen");
            small.guestJoins("will");
            small.vanishes("gwen");

            small.guestJoins("gwen");

            assertThat(small.line("support")).containsExactly("will", "gwen");
            assertThat(small.workgroup().allRequests()).as("nothing is kept of her").hasSize(2);
        }
    }

    @Nested
    class GivenADeskThatKeepsNoPlaces {

        @Test
        void whoVanishesStandsAtTheEndAtOnce() {
            DeskFixture strict = desk("support: ann");
            strict.hasTiming(old -> new Timing(old.offer(), old.request(), old.declined(), old.entry(), old.agentAbsence(), Duration.ZERO));
            strict.joins("vera");
            strict.joins("will");
            strict.vanishes("vera");

            strict.joins("vera");

            assertThat(strict.line("support")).containsExactly("will", "vera");
        }
    }

    @Nested
    class GivenAVisitorWhoLeftOfHerOwnWill {

        @Test
        void herPlaceIsNotKept() {
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=support");
            desk.departs("vera");

            desk.joins("vera", "queue=support");

            assertThat(desk.line("support")).containsExactly("will", "vera");
        }
    }

    @Nested
    class GivenAVisitorWhoVanishedBetweenTheInvitationAndTheRoom {

        @Test
        void herPlaceIsKeptToo() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=support");
            desk.accepts("ann", "vera");
            desk.roomOpens("vera");
            desk.vanishes("vera");

            desk.joins("vera");

            assertThat(desk.line("support")).containsExactly("vera", "will");
        }
    }
}
