package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.igniterealtime.openfire.plugins.workgroups.core.Notation.agent;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The admin changes the desk while it runs, closes its door, or deletes it. */
class ConfiguringTest {

    private final DeskFixture desk = desk("support: ann bob", "sales: bob");

    @Nested
    class GivenAMemberIsRemoved {

        @Test
        void heIsOffDutyAndHisOfferMovesOn() {
            desk.comesOnDuty("ann");
            desk.joins("vera", "queue=support");
            desk.comesOnDuty("bob");

            desk.hasQueues("support: bob", "sales: bob");

            assertThat(desk.told(Effect.DismissAgent.class)).containsExactly(new Effect.DismissAgent(agent("ann")));
            assertThat(desk.revoked()).containsExactly("ann: removed");
            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }

        @Test
        void ifOnlyFromOneQueueItsOffersMoveOnAndHeStaysOnDuty() {
            desk.comesOnDuty("bob");
            desk.joins("vera", "queue=support");

            desk.hasQueues("support: ann", "sales: bob");

            assertThat(desk.revoked()).containsExactly("bob: removed");
            assertThat(desk.offeredTo("vera")).isEqualTo("nobody");
            assertThat(desk.workgroup().agentsOnDuty()).hasSize(1);
        }

        @Test
        void thoseOnDutyAreTold() {
            desk.comesOnDuty("ann");
            desk.comesOnDuty("bob");

            desk.hasQueues("support: bob", "sales: bob");

            assertThat(desk.told(Effect.TellColleagues.class))
                .containsExactly(new Effect.TellColleagues(agent("bob"), List.of(), List.of(agent("ann").toBare())));
        }

        @Test
        void fromOneQueueOnlyNobodyIsToldForHeIsStillAColleague() {
            desk.comesOnDuty("ann");

            desk.hasQueues("support: ann", "sales: bob");

            assertThat(desk.told(Effect.TellColleagues.class)).isEmpty();
        }

        @Test
        void theChatHeIsInGoesOn() {
            desk.comesOnDuty("ann");
            desk.joins("vera", "queue=support");
            desk.meet("ann", "vera");

            desk.hasQueues("support: bob", "sales: bob");

            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }
    }

    @Nested
    class GivenAMemberIsAdded {

        @Test
        void thoseOnDutyAreToldWhoIsNew() {
            desk.comesOnDuty("ann");

            desk.hasQueues("support: ann bob cleo", "sales: bob");

            assertThat(desk.told(Effect.TellColleagues.class))
                .containsExactly(new Effect.TellColleagues(agent("ann"), List.of(agent("cleo").toBare()), List.of()));
        }

        @Test
        void ofHundredsAtOnceNobodyIsToldForTheListIsSoonerReadAnew() {
            desk.comesOnDuty("ann");

            desk.hasQueues("support: ann " + IntStream.range(0, 201).mapToObj(i -> "agent" + i).collect(Collectors.joining(" ")), "sales: bob");

            assertThat(desk.told(Effect.TellColleagues.class)).isEmpty();
        }

        @Test
        void whoWaitsIsOfferedToHimAtOnce() {
            desk.comesOnDuty("ann");
            desk.joins("vera", "queue=sales");

            desk.hasQueues("support: ann bob", "sales: ann");

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }
    }

    @Nested
    class GivenAQueueIsRemoved {

        @Test
        void thoseWaitingInItStandInTheFirstOneByTheirAge() {
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=sales");
            desk.joins("xena", "queue=support");

            desk.hasQueues("support: ann");

            assertThat(desk.line("support")).containsExactly("vera", "will", "xena");
        }

        @Test
        void whoComesBackFromAFailedRoomStandsThereToo() {
            desk.comesOnDuty("bob");
            desk.joins("vera", "queue=sales");
            desk.accepts("bob", "vera");
            desk.hasQueues("support: bob");

            desk.roomFails("vera");

            assertThat(desk.line("support")).containsExactly("vera");
            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }
    }

    @Nested
    class GivenTheDoorIsClosed {

        @Test
        void thoseWaitingAreServedOut() {
            desk.joins("vera", "queue=support");
            desk.closesItsDoor();
            desk.comesOnDuty("ann");

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
            desk.meet("ann", "vera");
            assertThat(desk.state("vera")).isEqualTo(RequestState.IN_CHAT);
        }
    }

    @Nested
    class GivenTheDeskIsDeleted {

        @Test
        void everyRequestEndsEveryOfferIsRevokedAndEveryAgentDismissed() {
            desk.comesOnDuty("ann", 3);
            for (String visitor : new String[] {"chatting", "accepted", "offered", "waiting"}) {
                desk.joins(visitor, "queue=support");
            }
            desk.meet("ann", "chatting");
            desk.accepts("ann", "accepted");

            desk.does(new Command.Close());

            assertThat(desk.workgroup().allRequests()).isEmpty();
            for (String visitor : new String[] {"chatting", "accepted", "offered", "waiting"}) {
                assertThat(desk.outcome(visitor)).isEqualTo(Outcome.DESK_CLOSED);
            }
            assertThat(desk.told(Effect.TellDeparted.class)).hasSize(3);
            assertThat(desk.told(Effect.CloseRoom.class)).extracting(Effect.CloseRoom::request)
                .contains(desk.id("chatting"), desk.id("accepted"));
            assertThat(desk.told(Effect.MakeOffer.class)).isEmpty();
            assertThat(desk.told(Effect.DismissAgent.class)).hasSize(1);
            assertThat(desk.workgroup().agentsOnDuty()).isEmpty();
            assertThat(desk.workgroup().nextDeadline()).isEmpty();
        }
    }

    @Nested
    class GivenTimesThatMakeNoSense {

        @Test
        void anOfferThatEndsAsItIsMadeIsRefused() {
            assertThatThrownBy(() -> Timing.DEFAULT.withOffer(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("offer");
        }

        @Test
        void aNegativeTimeIsRefused() {
            assertThatThrownBy(() -> Timing.DEFAULT.withRequest(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("PT-1S");
        }
    }
}
