package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.Map;
import org.igniterealtime.openfire.plugins.workgroups.core.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a visitor first, and how long others are kept away: a wish, the agent of last time, the skill level. */
class WhoIsKeptTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DeskFixture desk = desk("support: ann bob cleo");

    @BeforeEach
    void twoAreOnDuty() {
        desk.comesOnDuty("ann", 1);
        desk.comesOnDuty("bob", 1);
    }

    private Ineligible whyNot(String agent, String visitor) {
        return new Eligibility(desk.workgroup(), desk.request(visitor), desk.now()).whyNot(Notation.agent(agent).toBare()).orElse(null);
    }

    @Nested
    class GivenVisitorsMayWish {

        @BeforeEach
        void mayWish() {
            desk.hasRouting(Routing.DEFAULT.withWishes(true, MINUTE));
        }

        @Test
        void whoWishesForAnAgentGetsHimAlthoughItIsNotHisTurn() {
            desk.joins("vera", "agent=bob@example.org");

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }

        @Test
        void whoWishesForABusyAgentWaitsForHimAndThenAnyoneMayServe() {
            desk.joins("will", "agent=bob@example.org");
            desk.meet("bob", "will");

            desk.joins("vera", "agent=bob@example.org");

            assertThat(desk.offeredTo("vera")).isEqualTo("nobody");
            assertThat(whyNot("ann", "vera")).isEqualTo(Ineligible.KEPT_FOR_OTHER);
            desk.pass(MINUTE);
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void nobodyIsWaitedForWhoIsOffDutyOrHasSaidNo() {
            desk.joins("vera", "agent=cleo@example.org");
            desk.joins("will", "agent=bob@example.org");
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");

            desk.rejects("bob", "will");
            desk.accepts("ann", "vera");
            desk.comesOnDuty("cleo", 1);

            assertThat(desk.offeredTo("will")).isEqualTo("cleo");
        }

        @Test
        void nobodyIsWaitedForWhoSaidNoLongerAgoThanThatIsRemembered() {
            desk.hasRouting(Routing.DEFAULT.withWishes(true, Duration.ofMinutes(10)));
            desk.joins("will", "agent=ann@example.org");
            desk.meet("ann", "will");
            desk.joins("vera", "agent=bob@example.org");
            desk.rejects("bob", "vera");
            desk.joins("xena", "agent=bob@example.org");
            desk.meet("bob", "xena");
            desk.pass(Timing.DEFAULT.declined());

            desk.leavesOwnRoom("will");
            desk.leaves("ann", "will");

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @ParameterizedTest
        @EnumSource(value = Show.class, names = {"AWAY", "XA", "DND"})
        void nobodyIsWaitedForWhoIsAwayUntilHeIsBack(Show away) {
            desk.shows("bob", away);

            desk.joins("vera", "agent=bob@example.org");
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
            desk.joins("will", "agent=bob@example.org");
            desk.shows("bob", Show.ONLINE);

            assertThat(desk.offeredTo("will")).isEqualTo("bob");
        }

        @Test
        void nobodyIsWaitedForWhoIsPaused() {
            desk.hasStaffing(old -> old.withPauseAfter(1));
            desk.joins("will", "agent=bob@example.org");
            desk.pass(Timing.DEFAULT.offer());
            assertThat(whyNot("bob", "will")).isEqualTo(Ineligible.PAUSED);
            desk.departs("will");

            desk.joins("vera", "agent=bob@example.org");

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void whoDoesNotWantAnAgentIsNotGivenHimForAsLong() {
            desk.goesOffDuty("bob");
            desk.joins("vera", "ignore=ann@example.org");

            assertThat(desk.offeredTo("vera")).isEqualTo("nobody");
            assertThat(whyNot("ann", "vera")).isEqualTo(Ineligible.UNWANTED);
            desk.pass(MINUTE);
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/x", "/", "//", "@/x", "ann@example.org/desk"})
        void whatIsNoBareAddressIsNoWishAndKeepsNobodyOut(String said) {
            assertThat(desk.joins("vera", "agent=" + said)).isEqualTo(Answer.DONE);
            assertThat(desk.joins("will", "ignore=" + said)).isEqualTo(Answer.DONE);

            assertThat(desk.offersSoFar()).containsExactly("ann", "bob");
            desk.restartsWith("ann", "bob", "vera", "will");
            assertThat(desk.line("support")).containsExactly("vera", "will");
        }

        @Test
        void onlyAnExactBareAddressIsAWish() {
            desk.joins("vera", "agent=bob");
            desk.joins("will", "agent=ann@example.org/desk");

            assertThat(desk.offersSoFar()).containsExactly("ann", "bob");
        }
    }

    @Test
    void wishesMayBeAllowedWhileSomebodyWaitsWhoseWishIsNoAddress() {
        desk.joins("vera", "ignore=/x");

        desk.hasRouting(Routing.DEFAULT.withWishes(true, MINUTE));

        assertThat(desk.workgroup().settings().routing().wishes()).isTrue();
        assertThat(desk.offeredTo("vera")).isEqualTo("ann");
    }

    @Test
    void nobodyCanWishUnlessTheWorkgroupLetsThem() {
        desk.joins("vera", "agent=bob@example.org", "ignore=ann@example.org");

        assertThat(desk.offeredTo("vera")).isEqualTo("ann");
    }

    @Nested
    class GivenTheAgentOfLastTimeComesFirst {

        @BeforeEach
        void veraWasServedByBob() {
            desk.hasDispatch(old -> new Dispatch(Strategy.LINEAR, 1, Duration.ZERO, MINUTE, old.skills()));
            desk.shows("ann", Show.AWAY);
            desk.joins("vera");
            desk.meet("bob", "vera");
            desk.leavesOwnRoom("vera");
            desk.leaves("bob", "vera");
            desk.shows("ann", Show.ONLINE);
        }

        @Test
        void whoComesAgainGetsHim() {
            desk.joins("vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }

        @Test
        void whoComesAgainWhileHeIsBusyWaitsForHimAsLongAsIsSet() {
            desk.shows("ann", Show.AWAY);
            desk.joins("will");
            desk.meet("bob", "will");
            desk.shows("ann", Show.ONLINE);

            desk.joins("vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("nobody");
            desk.pass(MINUTE);
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void aRestartRemembersHim() {
            desk.restartsWith("ann", "bob");

            desk.joins("vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }

        @Test
        void aStrangerIsServedAsUsual() {
            desk.joins("xena");

            assertThat(desk.offeredTo("xena")).isEqualTo("ann");
        }
    }

    @Nested
    class GivenSkillLevels {

        @BeforeEach
        void bobIsTheExpert() {
            desk.hasDispatch(old -> new Dispatch(Strategy.ROUND_ROBIN, 1, MINUTE, null,
                Map.of(Notation.agent("ann").toBare(), new Skill(5, 1, 1), Notation.agent("bob").toBare(), new Skill(2, 1, 1))));
        }

        @Test
        void theLowestLevelIsAskedFirst() {
            desk.joins("vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }

        @Test
        void theNextLevelThatSomebodyHasMayServeAfterTheSetWait() {
            desk.joins("vera");
            desk.joins("will");

            assertThat(whyNot("ann", "will")).isEqualTo(Ineligible.LEVEL);
            desk.accepts("bob", "vera");
            desk.pass(MINUTE);
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void nobodyWaitsForALevelOfWhichNobodyIsOnDuty() {
            desk.goesOffDuty("bob");

            desk.joins("vera");

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }
    }
}
