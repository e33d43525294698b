package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One agent in several queues, and what agents see of each. */
class SeveralQueuesTest {

    private final DeskFixture desk = desk("sales: ann bob", "support: ann");

    @Nested
    class GivenAnAgentInBothQueues {

        @Test
        void heIsOfferedWhoeverWaitsLongestInAnyOfThem() {
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=sales");
            desk.joins("xena", "queue=support");

            desk.comesOnDuty("ann", 2);

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
            assertThat(desk.offeredTo("will")).isEqualTo("ann");
            assertThat(desk.offeredTo("xena")).isEqualTo("nobody");
        }

        @Test
        void whomHeMayNotBeOfferedHoldsUpNobodyBehind() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=sales");

            desk.rejects("ann", "vera");

            assertThat(desk.offeredTo("will")).isEqualTo("ann");
        }

        @Test
        void theLongestWaitGoesFirstWhicheverQueueTheAdminListsFirst() {
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=sales");

            desk.comesOnDuty("ann", 1);

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
            assertThat(desk.offeredTo("will")).isEqualTo("nobody");
        }

        @Test
        void hisChatsCountForAllOfThem() {
            desk.comesOnDuty("ann", 1);
            desk.joins("vera", "queue=support");
            desk.joins("will", "queue=sales");

            assertThat(desk.offeredTo("will")).isEqualTo("nobody");
        }
    }

    @Nested
    class GivenAnAgentOfOneQueue {

        @Test
        void heIsNotOfferedVisitorsOfAnother() {
            desk.comesOnDuty("bob");

            desk.joins("vera", "queue=support");

            assertThat(desk.offeredTo("vera")).isEqualTo("nobody");
        }

        @Test
        void hisComingChangesOnlyHisQueue() {
            desk.comesOnDuty("bob");

            assertThat(desk.told(Effect.LineChanged.class)).containsExactly(new Effect.LineChanged("sales"));
        }
    }

    @Nested
    class GivenAgentsWhoLook {

        @Test
        void theyAreToldHowManyWaitSinceWhenAndTheFirstNames() {
            desk.joins("vera", "queue=sales");
            desk.pass(Duration.ofSeconds(1));
            desk.joins("will", "queue=sales");

            QueueView view = desk.workgroup().view("sales", 1);

            assertThat(view.count()).isEqualTo(2);
            assertThat(view.oldest()).contains(DeskFixture.OPENING);
            assertThat(view.status()).isEqualTo(QueueView.Status.OPEN);
            assertThat(view.waiting()).containsExactly(new QueueView.Waiting(Notation.visitor("vera"), 0, DeskFixture.OPENING));
        }

        @Test
        void theLastWaitIsThatOfWhoWasAcceptedLast() {
            desk.joins("vera", "queue=support");
            desk.pass(Duration.ofSeconds(7));
            assertThat(desk.workgroup().waits().last("support")).isEmpty();
            desk.comesOnDuty("ann");
            desk.accepts("ann", "vera");

            assertThat(desk.workgroup().waits().last("support")).isEqualTo(Optional.of(Duration.ofSeconds(7)));
        }

        @Test
        void aClosedDeskIsActiveWhileSomebodyWaits() {
            desk.joins("vera", "queue=sales");
            desk.closesItsDoor();

            assertThat(desk.workgroup().view("sales", 100).status()).isEqualTo(QueueView.Status.ACTIVE);
            assertThat(desk.workgroup().view("support", 100).status()).isEqualTo(QueueView.Status.CLOSED);
        }
    }
}
