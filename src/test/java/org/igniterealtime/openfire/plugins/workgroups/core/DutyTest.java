package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.Notation.agent;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Agents come on duty, go off it, and change sessions. */
class DutyTest {

    private final DeskFixture desk = desk("support: ann bob");

    @Nested
    class GivenNobodyOnDuty {

        @Test
        void aMemberIsWelcome() {
            assertThat(desk.comesOnDuty("ann")).isEqualTo(Answer.DONE);
            assertThat(desk.told(Effect.WelcomeAgent.class)).hasSize(1);
            assertThat(desk.told(Effect.AgentChanged.class)).containsExactly(new Effect.AgentChanged(agent("ann").toBare()));
            assertThat(desk.told(Effect.LineChanged.class)).containsExactly(new Effect.LineChanged("support"));
        }

        @Test
        void sayingSoAgainIsNoNews() {
            desk.comesOnDuty("ann");

            assertThat(desk.comesOnDuty("ann")).isEqualTo(Answer.DONE);
            assertThat(desk.happened(Event.class)).isEmpty();
            assertThat(desk.told(Effect.class)).isEmpty();
        }

        @Test
        void theLanguageInWhichHeIsToldIsKeptUntilHeSaysOtherwise() {
            desk.does(new Command.GoOnDuty(agent("ann"), Show.ONLINE, "", 0, "zh-CN"));
            desk.does(new Command.ShowPresence(agent("ann"), Show.AWAY, ""));
            assertThat(desk.workgroup().onDuty(agent("ann")).orElseThrow().language()).isEqualTo("zh-CN");

            desk.does(new Command.GoOnDuty(agent("ann"), Show.ONLINE, "", 0));
            assertThat(desk.workgroup().onDuty(agent("ann")).orElseThrow().language()).isNull();
        }

        @Test
        void aStrangerIsRefused() {
            assertThat(desk.comesOnDuty("zoe")).isEqualTo(Answer.refused(Refusal.NOT_MEMBER));
            assertThat(desk.workgroup().agentsOnDuty()).isEmpty();
        }

        @Test
        void goingOffDutyIsRefused() {
            assertThat(desk.goesOffDuty("ann")).isEqualTo(Answer.refused(Refusal.NOT_ON_DUTY));
        }
    }

    @Nested
    class GivenAnAgentWhoGoesOffDuty {

        @BeforeEach
        void offer() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
        }

        @Test
        void hisPendingOfferGoesToTheNext() {
            desk.comesOnDuty("bob");

            desk.goesOffDuty("ann");

            assertThat(desk.revoked()).containsExactly("ann: left");
            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }

        @Test
        void whatHeAcceptedGoesBackToItsPlaceAndTheRoomIsClosed() {
            desk.joins("will");
            desk.accepts("ann", "vera");

            desk.goesOffDuty("ann");

            assertThat(desk.line("support")).containsExactly("vera", "will");
            assertThat(desk.told(Effect.CloseRoom.class)).hasSize(1);
        }

        @Test
        void whatHeWasInvitedToGoesBackWithItsRoom() {
            desk.accepts("ann", "vera");
            desk.roomOpens("vera");
            desk.entersOwnRoom("vera");

            desk.goesOffDuty("ann");

            assertThat(desk.line("support")).containsExactly("vera");
            assertThat(desk.request("vera").roomOpen()).isTrue();
            assertThat(desk.told(Effect.CloseRoom.class)).isEmpty();
        }

        @Test
        void theChatHeIsInGoesOnAndFillsHisSlot() {
            desk.meet("ann", "vera");

            desk.goesOffDuty("ann");
            desk.comesOnDuty("ann", 1);
            desk.joins("will");

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
            assertThat(desk.offeredTo("will")).isEqualTo("nobody");
        }

        @Test
        void hisOffersEndInAnOrderThatDoesNotDependOnTheMachine() {
            desk.comesOnDuty("ann", 20);
            IntStream.range(0, 15).forEach(i -> desk.joins("v" + i));

            desk.goesOffDuty("ann");

            List<String> ended = desk.happened(Event.OfferEnded.class).stream().map(Event.OfferEnded::request).toList();
            assertThat(ended).hasSize(16).isSorted();
        }
    }

    @Nested
    class GivenASecondSessionOfTheSameAgent {

        @BeforeEach
        void secondSession() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.comesOnDuty("ann/laptop");
        }

        @Test
        void itTakesOverAndTheFirstIsToldSo() {
            assertThat(desk.told(Effect.DismissAgent.class)).containsExactly(new Effect.DismissAgent(agent("ann")));
            assertThat(desk.told(Effect.WelcomeAgent.class)).extracting(welcome -> welcome.agent().session())
                .containsExactly(agent("ann/laptop"));
            assertThat(desk.workgroup().agentsOnDuty()).extracting(Agent::session).containsExactly(agent("ann/laptop"));
        }

        @Test
        void theOfferMovesWithHim() {
            assertThat(desk.revoked()).containsExactly("ann: moved");
            assertThat(desk.request("vera").pending()).extracting(Offer::session).containsExactly(agent("ann/laptop"));
        }

        @Test
        void theFirstSessionCanAnswerNoMore() {
            assertThat(desk.accepts("ann", "vera")).isEqualTo(Answer.refused(Refusal.TOO_LATE));
            assertThat(desk.accepts("ann/laptop", "vera")).isEqualTo(Answer.DONE);
        }

        @Test
        void theEndOfTheFirstSessionMeansNothing() {
            assertThat(desk.goesOffDuty("ann")).isEqualTo(Answer.refused(Refusal.NOT_ON_DUTY));
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }
    }

    @Nested
    class GivenASecondSessionWhileInChat {

        @Test
        void theChatStaysWhereItIs() {
            desk.comesOnDuty("ann");
            desk.joins("vera");
            desk.meet("ann", "vera");

            desk.comesOnDuty("ann/laptop");

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
            assertThat(desk.load("ann")).isEqualTo(1);
        }
    }
}
