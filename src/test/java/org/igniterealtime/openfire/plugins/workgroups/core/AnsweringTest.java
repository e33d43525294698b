package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.Notation.agent;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Agents accept and reject, in time and too late, by every key. */
class AnsweringTest {

    private static final Answer TOO_LATE = Answer.refused(Refusal.TOO_LATE);
    private static final Answer NO_SUCH_OFFER = Answer.refused(Refusal.NO_SUCH_OFFER);

    private final DeskFixture desk = desk("support: ann bob");

    @BeforeEach
    void offerVeraToAnn() {
        desk.comesOnDuty("ann");
        desk.comesOnDuty("bob");
        desk.joins("vera");
    }

    @Nested
    class GivenAPendingOffer {

        @Test
        void acceptOpensTheRoomAndTakesTheVisitorOutOfTheLine() {
            assertThat(desk.accepts("ann", "vera")).isEqualTo(Answer.DONE);

            assertThat(desk.state("vera")).isEqualTo(RequestState.ACCEPTED);
            assertThat(desk.told(Effect.OpenRoom.class)).hasSize(1);
            assertThat(desk.told(Effect.LineChanged.class)).hasSize(1);
            assertThat(desk.told(Effect.AgentChanged.class)).hasSize(1);
            assertThat(desk.revoked()).isEmpty();
            assertThat(desk.line("support")).isEmpty();
        }

        @Test
        void acceptByTheVisitorsFullAddressIsTheSame() {
            assertThat(desk.acceptsBy("ann", "vera@example.org/home")).isEqualTo(Answer.DONE);
            assertThat(desk.state("vera")).isEqualTo(RequestState.ACCEPTED);
        }

        @Test
        void acceptByTheVisitorsBareAddressIsTheSame() {
            assertThat(desk.acceptsBy("ann", "vera@example.org")).isEqualTo(Answer.DONE);
            assertThat(desk.state("vera")).isEqualTo(RequestState.ACCEPTED);
        }

        @Test
        void rejectMovesTheOfferOnToTheNextAgent() {
            assertThat(desk.rejects("ann", "vera")).isEqualTo(Answer.DONE);
            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
            assertThat(desk.revoked()).isEmpty();
        }

        @Test
        void rejectByTheVisitorsAddressIsTheSame() {
            desk.does(new Command.Reject(agent("ann"), "vera@example.org"));

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }

        @Test
        void aBouncedOfferMovesOnToo() {
            desk.does(new Command.OfferBounced(agent("ann"), desk.id("vera")));

            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
            assertThat(desk.revoked()).isEmpty();
        }

        @Test
        void aBounceFromAnotherSessionMeansNothing() {
            desk.does(new Command.OfferBounced(agent("ann/laptop"), desk.id("vera")));

            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }
    }

    @Nested
    class GivenSomebodyWhoWasNotOfferedTheVisitor {

        @Test
        void hisAcceptIsRefused() {
            assertThat(desk.accepts("bob", "vera")).isEqualTo(NO_SUCH_OFFER);
            assertThat(desk.acceptsBy("bob", "vera@example.org")).isEqualTo(NO_SUCH_OFFER);
            assertThat(desk.accepts("zoe", "vera")).isEqualTo(NO_SUCH_OFFER);
            assertThat(desk.acceptsBy("ann", "nonsense")).isEqualTo(NO_SUCH_OFFER);
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void hisRejectIsRefused() {
            assertThat(desk.rejects("bob", "vera")).isEqualTo(NO_SUCH_OFFER);
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }

        @Test
        void anotherSessionOfTheAgentCannotAccept() {
            assertThat(desk.accepts("ann/laptop", "vera").isDone()).isFalse();
            assertThat(desk.offeredTo("vera")).isEqualTo("ann");
        }
    }

    @Nested
    class GivenAnAcceptedOffer {

        @BeforeEach
        void accept() {
            desk.accepts("ann", "vera");
        }

        @Test
        void acceptingAgainIsNoMistakeAndOpensNoSecondRoom() {
            assertThat(desk.accepts("ann", "vera")).isEqualTo(Answer.DONE);
            assertThat(desk.told(Effect.class)).isEmpty();
        }

        @Test
        void rejectingComesTooLate() {
            assertThat(desk.rejects("ann", "vera")).isEqualTo(TOO_LATE);
            assertThat(desk.state("vera")).isEqualTo(RequestState.ACCEPTED);
        }
    }

    @Nested
    class GivenAnOfferThatWentOnToAnother {

        @BeforeEach
        void reject() {
            desk.rejects("ann", "vera");
        }

        @Test
        void theLateAcceptIsRefusedAndTheOfferTakenFromTheScreen() {
            assertThat(desk.accepts("ann", "vera")).isEqualTo(TOO_LATE);
            assertThat(desk.revoked()).containsExactly("ann: taken");
            assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        }

        @Test
        void theLoserOfTheRaceIsRefused() {
            desk.accepts("bob", "vera");

            assertThat(desk.accepts("ann", "vera")).isEqualTo(TOO_LATE);
            assertThat(desk.revoked()).containsExactly("ann: taken");
            assertThat(desk.request("vera").servedBy()).contains(agent("bob").toBare());
        }
    }

    @Nested
    class GivenAPersonInChatWithTheAgentWhoIsOfferedFromAnotherSession {

        @Test
        void theBareAddressMeansTheOfferThatWaitsForTheAnswer() {
            desk.meet("ann", "vera");
            desk.goesOffDuty("bob");
            desk.joins("vera/phone");

            assertThat(desk.acceptsBy("ann", "vera@example.org")).isEqualTo(Answer.DONE);
            assertThat(desk.state("vera/phone")).isEqualTo(RequestState.ACCEPTED);
        }
    }
}
