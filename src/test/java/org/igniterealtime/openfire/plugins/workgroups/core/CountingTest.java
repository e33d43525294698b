package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Booked;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Chats;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Ends;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Offers;

/** What a workgroup counts for its reports; the desk opens at 09:00. */
class CountingTest {

    private static final Instant NINE = DeskFixture.OPENING;
    private static final About SUPPORT = new About(About.Kind.WORKGROUP, "support");
    private static final About SALES = new About(About.Kind.QUEUE, "sales");

    private final DeskFixture desk = DeskFixture.desk("sales: ann bob", "billing: cleo");
    private final Map<About, Map<Instant, Figures>> counted = new HashMap<>();

    private Figures figures(About about, Instant slot) {
        for (Booked booked : desk.workgroup().takeChanged().booked()) {
            counted.computeIfAbsent(booked.about(), same -> new HashMap<>()).merge(booked.slot(), booked.figures(), Figures::plus);
        }
        return counted.getOrDefault(about, Map.of()).getOrDefault(slot, Figures.NONE);
    }

    private static About agent(String name) {
        return new About(About.Kind.AGENT, name + "@example.org");
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }

    private void goodbye(String agent, String visitor) {
        desk.leavesOwnRoom(visitor);
        desk.leaves(agent, visitor);
    }

    @Test
    void aVisitorCountsWhenItIsOverInTheQuarterInWhichHeCame() {
        desk.comesOnDuty("ann");
        desk.pass(Duration.ofMinutes(14));
        desk.joins("vera", "queue=sales");
        desk.pass(Duration.ofSeconds(10));
        desk.meet("ann", "vera");
        desk.pass(Duration.ofMinutes(10));
        assertThat(figures(SUPPORT, NINE).ends()).as("while she talks").isEqualTo(Ends.NONE);

        goodbye("ann", "vera");

        assertThat(figures(SUPPORT, NINE).ends()).isEqualTo(new Ends(1, 0, 0, 0, 0, 0));
        assertThat(figures(SALES, NINE).ends()).isEqualTo(figures(SUPPORT, NINE).ends());
        assertThat(figures(SALES, NINE).waits()).isEqualTo(figures(SUPPORT, NINE).waits());
        assertThat(figures(SUPPORT, NINE).waits().answeredMs()).isEqualTo(10_000);
        assertThat(figures(SUPPORT, at("09:15")).ends()).isEqualTo(Ends.NONE);
    }

    @Test
    void aChatOverMidnightOrAnyQuarterIsInEachForAsLongAsItWasThere() {
        desk.comesOnDuty("ann");
        desk.pass(Duration.ofHours(14).plusMinutes(50));
        desk.joins("vera", "queue=sales");
        desk.meet("ann", "vera");
        desk.pass(Duration.ofMinutes(30).minusMillis(30));
        goodbye("ann", "vera");

        assertThat(figures(SUPPORT, at("23:45")).chats()).isEqualTo(new Chats(1, 1_800_000, 600_000, 0, 1));
        assertThat(figures(SUPPORT, Instant.parse("2026-03-03T00:00:00Z")).chats()).isEqualTo(new Chats(0, 0, 900_000, 1, 0));
        assertThat(figures(agent("ann"), Instant.parse("2026-03-03T00:15:00Z")).chats()).isEqualTo(new Chats(0, 0, 300_000, 1, 0));
    }

    @Test
    void noMillisecondOfAChatIsLostBetweenTwoQuartersWhenItBeganInTheMiddleOfOne() {
        desk.comesOnDuty("ann");
        desk.pass(Duration.ofMinutes(14).plusNanos(500));
        desk.joins("vera", "queue=sales");
        desk.meet("ann", "vera");
        desk.pass(Duration.ofMinutes(2).minusMillis(30));
        goodbye("ann", "vera");

        assertThat(figures(SUPPORT, NINE).chats().presentMs() + figures(SUPPORT, at("09:15")).chats().presentMs())
            .isEqualTo(figures(SUPPORT, NINE).chats().handledMs()).isEqualTo(120_000);
    }

    @Test
    void chatsAtOnceAreThoseOfEachAndOfAllTogether() {
        desk.comesOnDuty("ann");
        desk.comesOnDuty("bob");
        for (String visitor : new String[] {"vera", "will", "xena"}) {
            desk.joins(visitor, "queue=sales");
            desk.meet(visitor.equals("will") ? "bob" : "ann", visitor);
        }

        assertThat(figures(SUPPORT, NINE).chats().peak()).isEqualTo(3);
        assertThat(figures(agent("ann"), NINE).chats().peak()).isEqualTo(2);
        assertThat(figures(agent("bob"), NINE).chats().peak()).isEqualTo(1);
    }

    @Test
    void whoComesBackInTimeIsCountedOnceAndHasWaitedAllTheTime() {
        desk.joins("vera", "queue=sales");
        desk.pass(Duration.ofSeconds(50));
        desk.vanishes("vera");
        desk.pass(Duration.ofSeconds(30));
        assertThat(figures(SUPPORT, NINE).ends()).as("her place is kept").isEqualTo(Ends.NONE);
        desk.joins("vera", "queue=sales");
        desk.pass(Duration.ofSeconds(10));
        desk.comesOnDuty("ann");
        desk.meet("ann", "vera");
        goodbye("ann", "vera");

        assertThat(figures(SUPPORT, NINE).ends()).isEqualTo(new Ends(1, 0, 0, 0, 0, 0));
        assertThat(figures(SUPPORT, NINE).waits().answeredMs()).isEqualTo(90_000);
    }

    @Test
    void whoVanishesAndDoesNotComeBackHasAbandonedAfterTheTimeThatHeWasThere() {
        desk.joins("vera", "queue=sales");
        desk.pass(Duration.ofSeconds(50));
        desk.vanishes("vera");
        desk.pass(Duration.ofMinutes(10));

        assertThat(figures(SUPPORT, NINE).ends()).isEqualTo(new Ends(0, 0, 1, 0, 0, 0));
        assertThat(figures(SUPPORT, NINE).waits().unansweredMs()).isEqualTo(50_000);
    }

    @Test
    void whomNobodyTakesIsMissedInTheQueueWhereHeStoodAtTheEnd() {
        desk.joins("vera", "queue=sales");
        desk.hasQueues("billing: cleo");
        desk.pass(Duration.ofMinutes(5));

        assertThat(figures(SUPPORT, NINE).ends()).isEqualTo(new Ends(0, 0, 0, 1, 0, 0));
        assertThat(figures(SALES, NINE)).isEqualTo(Figures.NONE);
        assertThat(figures(new About(About.Kind.QUEUE, "billing"), NINE).ends().missed()).isEqualTo(1);
        assertThat(figures(SUPPORT, NINE).waits().longestMs()).isEqualTo(240_000);
    }

    @Test
    void whoeverIsPutBackIntoTheLineWasAnsweredTheFirstTime() {
        desk.comesOnDuty("ann");
        desk.comesOnDuty("bob");
        desk.joins("vera", "queue=sales");
        desk.pass(Duration.ofSeconds(5));
        desk.accepts("ann", "vera");
        desk.pass(Duration.ofSeconds(30));
        desk.roomFails("vera");
        desk.pass(Duration.ofSeconds(5));
        desk.meet("bob", "vera");
        goodbye("bob", "vera");

        assertThat(figures(SUPPORT, NINE).waits().answeredMs()).isEqualTo(5_000);
        assertThat(figures(SUPPORT, NINE).chats().handled()).as("ann's try, and bob's chat").isEqualTo(2);
        assertThat(figures(agent("ann"), NINE).chats()).isEqualTo(new Chats(1, 30_000, 30_000, 0, 1));
    }

    @Test
    void eachOfferCountsForTheAgentToWhomItWasMade() {
        desk.comesOnDuty("ann");
        desk.joins("vera", "queue=sales");
        desk.pass(Duration.ofSeconds(25));
        desk.joins("will", "queue=sales");
        desk.pass(Duration.ofSeconds(1));
        desk.rejects("ann", "will");
        desk.pass(Duration.ofSeconds(20));
        desk.departs("vera");
        desk.joins("xena", "queue=sales");
        desk.accepts("ann", "xena");

        assertThat(figures(agent("ann"), NINE).offers()).isEqualTo(figures(SUPPORT, NINE).offers()).isEqualTo(new Offers(1, 1, 1, 1));
    }

    @Test
    void aTransferIsAChatOfBothForAsLongAsEachWasThere() {
        desk.comesOnDuty("ann");
        desk.joins("vera", "queue=sales");
        desk.meet("ann", "vera");
        desk.comesOnDuty("bob");
        desk.pass(Duration.ofMinutes(5).minusMillis(30));
        desk.transfers("ann", "bob", "vera");
        desk.accepts("bob", "vera");
        desk.enters("bob", "vera");
        desk.leaves("ann", "vera");
        desk.pass(Duration.ofMinutes(2));
        goodbye("bob", "vera");

        assertThat(figures(agent("ann"), NINE).chats().handledMs()).isEqualTo(300_000);
        assertThat(figures(agent("bob"), NINE).chats()).isEqualTo(new Chats(1, 120_000, 120_000, 0, 1));
        assertThat(figures(SUPPORT, NINE).chats()).isEqualTo(new Chats(1, 420_000, 420_000, 0, 1));
        assertThat(figures(agent("bob"), NINE).offers()).isEqualTo(new Offers(1, 0, 0, 0));
    }

    @Test
    void ofAChatOfMoreThanAWeekTheFirstWeekCountsForChatsAtOnceAndAllOfItForTheHandleTime() {
        desk.comesOnDuty("ann");
        desk.joins("vera", "queue=sales");
        desk.meet("ann", "vera");
        desk.passUnnoticed(Duration.ofDays(30).minusMillis(30));
        goodbye("ann", "vera");

        assertThat(figures(SUPPORT, NINE).chats().handledMs()).isEqualTo(Duration.ofDays(30).toMillis());
        assertThat(counted.get(SUPPORT)).hasSize(7 * 96);
        assertThat(counted.get(SUPPORT).values().stream().mapToLong(one -> one.chats().presentMs()).sum()).isEqualTo(Duration.ofDays(7).toMillis());
    }

    @Test
    void aChatThatRanWhenTheServerRestartedCountsOnceAndWhole() {
        desk.comesOnDuty("ann");
        desk.joins("vera", "queue=sales");
        desk.meet("ann", "vera");
        figures(SUPPORT, NINE);
        desk.pass(Duration.ofMinutes(10).minusMillis(30));
        desk.restartsWith("ann", "vera");
        goodbye("ann", "vera");

        assertThat(figures(SUPPORT, NINE).chats()).isEqualTo(new Chats(1, 600_000, 600_000, 0, 1));
        assertThat(figures(SUPPORT, NINE).ends().served()).isEqualTo(1);
    }
}
