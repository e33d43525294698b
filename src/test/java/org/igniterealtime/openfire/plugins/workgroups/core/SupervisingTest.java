package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.core.DeskFixture.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A supervisor's word goes before the order of the line and before turns, but not before what is promised to everybody. */
class SupervisingTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DeskFixture desk = desk("sales: ann bob", "billing: cleo ann");

    private Answer redirect(String visitor, String from, String to) {
        return desk.does(new Command.Redirect(desk.id(visitor), from, to, false, "alice"));
    }

    private Answer putFirst(String visitor, String queue) {
        return desk.does(new Command.Redirect(desk.id(visitor), queue, queue, true, "alice"));
    }

    private Answer direct(String visitor, String agent) {
        return direct(visitor, agent, desk.request(visitor).offers().size());
    }

    private Answer direct(String visitor, String agent, int seen) {
        return desk.does(new Command.Direct(desk.id(visitor), seen, Notation.agent(agent).toBare(), "alice"));
    }

    private Answer remove(String visitor, String word) {
        return desk.does(new Command.Remove(desk.id(visitor), word, "alice"));
    }

    private static Answer refused(Refusal why) {
        return Answer.refused(why);
    }

    @Test
    void aVisitorIsPutIntoAnotherQueueAtTheAgeHeHas() {
        desk.joins("vera", "queue=sales");
        Instant since = desk.now();
        desk.pass(MINUTE);
        desk.joins("will", "queue=billing");

        assertThat(redirect("vera", "sales", "billing")).isEqualTo(Answer.DONE);

        assertThat(desk.line("billing")).containsExactly("vera", "will");
        assertThat(desk.line("sales")).isEmpty();
        assertThat(desk.request("vera").place().since()).isEqualTo(since);
        assertThat(desk.request("vera").route().home()).isEqualTo("billing");
        assertThat(desk.happened(Event.Redirected.class)).singleElement().extracting(Event.Redirected::by).isEqualTo("alice");
        assertThat(desk.told(Effect.LineChanged.class)).extracting(Effect.LineChanged::queue).containsExactly("sales", "billing");
    }

    @Test
    void whoIsOnOfferIsTakenBackFromTheAgentAndOfferedWhereHeIsNow() {
        desk.comesOnDuty("bob", 1);
        desk.comesOnDuty("cleo", 1);
        desk.joins("vera", "queue=sales");
        assertThat(desk.offeredTo("vera")).isEqualTo("bob");

        redirect("vera", "sales", "billing");

        assertThat(desk.revoked()).containsExactly("bob: moved");
        assertThat(desk.offeredTo("vera")).isEqualTo("cleo");
        assertThat(desk.acceptsBy("bob", desk.id("vera"))).isEqualTo(refused(Refusal.TOO_LATE));
    }

    @Test
    void whoIsPutFirstIsOfferedBeforeThoseWhoCameEarlier() {
        desk.joins("vera", "queue=sales");
        desk.joins("will", "queue=sales");

        assertThat(putFirst("will", "sales")).isEqualTo(Answer.DONE);
        desk.comesOnDuty("bob", 1);

        assertThat(desk.line("sales")).containsExactly("will", "vera");
        assertThat(desk.offeredTo("will")).isEqualTo("bob");
    }

    @Test
    void whoIsPutFirstPassesNobodyForLongerThanAnybodyMayBeOvertaken() {
        desk.hasTiming(old -> old.withRequest(MINUTE.multipliedBy(60)));
        desk.joins("vera", "queue=sales");
        desk.pass(Routing.DEFAULT.ageing().minusMinutes(1));
        desk.joins("will", "queue=sales");
        putFirst("will", "sales");
        assertThat(desk.line("sales")).containsExactly("will", "vera");

        desk.pass(MINUTE);
        assertThat(desk.line("sales")).containsExactly("vera", "will");
        desk.pass(Routing.DEFAULT.ageing());
        desk.joins("xena", "queue=sales");
        putFirst("xena", "sales");
        assertThat(desk.line("sales")).containsExactly("vera", "will", "xena");
    }

    @Test
    void whoIsFirstAlreadyStaysSoAndNothingHappens() {
        desk.joins("vera", "queue=sales");
        putFirst("vera", "sales");

        assertThat(putFirst("vera", "sales")).isEqualTo(Answer.DONE);
        assertThat(desk.happened(Event.class)).isEmpty();
    }

    @Test
    void ofTwoSupervisorsTheOneWhoSawHimElsewhereIsTold() {
        desk.joins("vera", "queue=sales");
        redirect("vera", "sales", "billing");

        assertThat(redirect("vera", "sales", "billing")).isEqualTo(refused(Refusal.CHANGED));
        assertThat(redirect("vera", "billing", "nowhere")).isEqualTo(refused(Refusal.NO_SUCH_QUEUE));
        assertThat(desk.line("billing")).containsExactly("vera");
    }

    @Test
    void whoHasLeftOrIsServedCannotBePutOfferedOrRemoved() {
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");
        desk.joins("will", "queue=sales");
        desk.accepts("bob", "vera");
        desk.departs("will");

        for (String gone : new String[] {"vera", "will"}) {
            assertThat(redirect(gone, "sales", "billing")).isEqualTo(refused(Refusal.NOT_QUEUED));
            assertThat(direct(gone, "ann", 0)).isEqualTo(refused(Refusal.NOT_QUEUED));
            assertThat(remove(gone, "")).isEqualTo(refused(Refusal.NOT_QUEUED));
        }
        assertThat(desk.servedBy("vera")).isEqualTo("bob");
    }

    @Test
    void aVisitorIsOfferedToTheAgentNamedThoughItIsAnothersTurn() {
        desk.comesOnDuty("ann", 1);
        desk.pass(MINUTE);
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");
        assertThat(desk.offeredTo("vera")).isEqualTo("ann");

        assertThat(direct("vera", "bob")).isEqualTo(Answer.DONE);

        assertThat(desk.revoked()).containsExactly("ann: directed");
        assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        assertThat(desk.happened(Event.Offered.class)).singleElement().satisfies(offered -> {
            assertThat(offered.by()).isEqualTo("alice");
            assertThat(offered.order()).as("who was eligible, in turn").extracting(Address::local).containsExactly("bob", "ann");
        });
        assertThat(desk.accepts("ann", "vera")).isEqualTo(refused(Refusal.TOO_LATE));
        assertThat(desk.accepts("bob", "vera")).isEqualTo(Answer.DONE);
    }

    @Test
    void anAgentWhoRejectedTheVisitorIsAskedAgainByASupervisorsWord() {
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");
        desk.rejects("bob", "vera");
        assertThat(desk.offeredTo("vera")).isEqualTo("nobody");

        assertThat(direct("vera", "bob")).isEqualTo(Answer.DONE);
        assertThat(desk.offeredTo("vera")).isEqualTo("bob");

        desk.rejects("bob", "vera");
        assertThat(desk.line("sales")).as("back at the old place").containsExactly("vera");
    }

    @Test
    void whomTheVisitorDoesNotWantIsAskedBySupervisorsWordAndAnOlderVisitorWaitsOn() {
        desk.hasRouting(new Routing(Routing.DEFAULT.rules(), true, MINUTE, Duration.ZERO));
        desk.joins("will", "queue=sales", "ignore=bob@example.org");
        desk.joins("vera", "queue=sales", "ignore=bob@example.org");
        desk.comesOnDuty("bob", 1);

        assertThat(direct("vera", "bob")).isEqualTo(Answer.DONE);
        assertThat(desk.offeredTo("vera")).isEqualTo("bob");
        assertThat(desk.offeredTo("will")).isEqualTo("nobody");
    }

    @ParameterizedTest
    @EnumSource(value = Show.class, names = {"AWAY", "XA", "DND"})
    void anAgentWhoIsAwayIsNotAskedWhoeverSaysSo(Show show) {
        desk.joins("vera", "queue=sales");
        desk.comesOnDuty("bob", 1);
        desk.rejects("bob", "vera");
        desk.shows("bob", show);

        assertThat(direct("vera", "bob")).isEqualTo(refused(Refusal.NOT_FREE));
    }

    @Test
    void anAgentWithoutAFreeSlotOrAskedAlreadyOrNoAgentOfTheQueueIsNotAsked() {
        desk.comesOnDuty("bob", 1);
        desk.joins("will", "queue=sales");
        desk.joins("vera", "queue=sales");

        assertThat(direct("vera", "bob")).as("bob is asked about will").isEqualTo(refused(Refusal.NOT_FREE));
        assertThat(direct("will", "bob")).as("he is asked already").isEqualTo(refused(Refusal.NOT_FREE));
        assertThat(direct("vera", "ann")).isEqualTo(refused(Refusal.NOT_ON_DUTY));
        assertThat(direct("vera", "cleo")).isEqualTo(refused(Refusal.NOT_MEMBER));
        assertThat(direct("vera", "nobody")).isEqualTo(refused(Refusal.NOT_MEMBER));
        assertThat(desk.load("bob")).isEqualTo(1);
    }

    @Test
    void whoSawFewerOffersThanHaveBeenMadeIsToldSo() {
        desk.comesOnDuty("ann", 1);
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");

        assertThat(direct("vera", "bob", 0)).isEqualTo(refused(Refusal.CHANGED));
        assertThat(desk.offeredTo("vera")).isEqualTo("ann");
    }

    @Test
    void ofSeveralWhoAreAskedAtOnceOnlyTheLastGivesWay() {
        desk.hasQueues("sales: ann bob dan");
        desk.hasDispatch(usual -> new Dispatch(usual.strategy(), 2, usual.widening(), usual.recall(), usual.skills()));
        for (String agent : new String[] {"ann", "bob", "dan"}) {
            desk.comesOnDuty(agent, 1);
        }
        desk.joins("vera", "queue=sales");

        assertThat(direct("vera", "dan")).isEqualTo(Answer.DONE);

        assertThat(desk.revoked()).containsExactly("bob: directed");
        assertThat(desk.request("vera").pending()).extracting(offer -> offer.agent().local()).containsExactly("ann", "dan");
    }

    @Test
    void whoIsRemovedIsToldInTheSupervisorsWords() {
        desk.comesOnDuty("bob", 1);
        desk.joins("vera", "queue=sales");

        assertThat(remove("vera", "Please write to us.")).isEqualTo(Answer.DONE);

        assertThat(desk.outcome("vera")).isEqualTo(Outcome.REMOVED);
        assertThat(desk.told(Effect.TellDeparted.class)).singleElement().extracting(Effect.TellDeparted::word).isEqualTo("Please write to us.");
        assertThat(desk.revoked()).containsExactly("bob: left");
    }

    @Test
    void theLogDidNotSayByWhoseWordSomebodyWasRemoved() {
        desk.joins("vera", "queue=sales");
        remove("vera", "");
        assertThat(desk.happened(Event.Ended.class)).singleElement().extracting(Event.Ended::by).isEqualTo("alice");
        desk.joins("will", "queue=sales");
        desk.departs("will");
        assertThat(desk.happened(Event.Ended.class)).last().extracting(Event.Ended::by).isNull();
    }

    @Test
    void aRestartKeepsWhereASupervisorPutSomebody() {
        desk.joins("will", "queue=sales");
        desk.joins("vera", "queue=sales");
        putFirst("vera", "sales");

        desk.restartsWith("vera", "will");

        assertThat(desk.line("sales")).containsExactly("vera", "will");
        assertThat(Set.copyOf(desk.line("billing"))).isEmpty();
    }
}
