package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Members;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestStep;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each event says about the speed of the line. Ann has one slot, and serves sales and support; bob has one, and serves support. */
class LineWatchTest {

    private static final Address ANN = new Address("ann@example.org", "desk");
    private static final Address BOB = new Address("bob@example.org", "desk");

    private final Workgroup workgroup = new Workgroup(new WorkgroupSettings("desk", "", true, Timing.DEFAULT, Limits.DEFAULT,
        List.of(new QueueSettings("sales", "", Set.of(), Set.of()), new QueueSettings("support", "", Set.of(), Set.of()))),
        new Members(Map.of("sales", Set.of(ANN.toBare()), "support", Set.of(ANN.toBare(), BOB.toBare()))), Instant.parse("2026-03-02T09:00:00Z"));
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final LineWatch watch = new LineWatch(Map.of(), now);
    private long arrivals;

    @BeforeEach
    void annIsOnDuty() {
        happens(new Event.OnDuty(ANN, Show.ONLINE, "", 1, null));
    }

    private void happens(Event event) {
        watch.before(workgroup, event, now);
        workgroup.apply(event, now);
        watch.after(workgroup, event);
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private void joins(String visitor, String queue) {
        Address address = new Address(visitor + "@example.org", "home");
        happens(new Event.Queued(visitor, new Visitor(address, address.toBare(), true), Metadata.NONE,
            new Place(queue, 0, now, ++arrivals), Route.to(queue), null));
    }

    private void isOffered(String visitor, Address agent) {
        int number = workgroup.request(visitor).orElseThrow().offers().size() + 1;
        happens(new Event.Offered(visitor, number, agent.toBare(), agent, now.plusSeconds(20), List.of(), Map.of()));
    }

    private void accepts(Address agent, String visitor) {
        int number = workgroup.request(visitor).orElseThrow().offers().size();
        happens(new Event.Accepted(visitor, number, agent.toBare(), agent));
    }

    private void ends(String visitor, RequestStep step, Outcome outcome) {
        happens(new Event.Ended(visitor, step, outcome, null));
    }

    private void chats(String visitor, Address agent) {
        isOffered(visitor, agent);
        accepts(agent, visitor);
        happens(new Event.ChatOpened(visitor));
    }

    @Test
    void aChatThatEndsWhileAllWereBusyFreesASlot() {
        joins("vic", "sales");
        chats("vic", ANN);
        pass(100);
        ends("vic", RequestStep.END, Outcome.SERVED);

        assertThat(watch.of("sales").freed()).isEqualTo(new Rate(1, 100));
    }

    @Test
    void aSlotFreesForEveryQueueOfItsAgentThatWasFull() {
        happens(new Event.OnDuty(BOB, Show.ONLINE, "", 1, null));
        joins("vic", "sales");
        chats("vic", ANN);
        pass(100);
        ends("vic", RequestStep.END, Outcome.SERVED);

        assertThat(watch.of("sales").freed()).isEqualTo(new Rate(1, 100));
        assertThat(watch.of("support").freed()).as("bob was free").isEqualTo(Rate.UNKNOWN);
    }

    @Test
    void aChatOfAnAgentWhoIsAwayFreesNothing() {
        joins("vic", "sales");
        chats("vic", ANN);
        pass(60);
        happens(new Event.OnDuty(ANN, Show.AWAY, "", 1, null));
        pass(40);
        ends("vic", RequestStep.END, Outcome.SERVED);

        assertThat(watch.of("sales").freed()).isEqualTo(new Rate(0, 60));
    }

    @Test
    void aMissedOfferFreesNothingForItsVisitorNeedsAnotherSlot() {
        joins("vic", "sales");
        isOffered("vic", ANN);
        pass(20);
        happens(new Event.OfferEnded("vic", 1, ANN.toBare(), OfferState.EXPIRED, "timeout"));

        assertThat(watch.of("sales").freed().events()).isZero();
    }

    @Test
    void whoLeavesTheLineCountsWithTheTimeEverybodyWaited() {
        joins("vic", "sales");
        chats("vic", ANN);
        joins("wil", "sales");
        pass(30);
        joins("vera", "sales");
        pass(10);
        ends("wil", RequestStep.LEAVE, Outcome.DEPARTED);

        assertThat(watch.of("sales").left()).isEqualTo(new Rate(1, 50));
        assertThat(watch.of("sales").freed().events()).as("he held no slot").isZero();
    }

    @Test
    void whoLeavesWhileHeIsOfferedFreesTheSlotThatWasKeptForHim() {
        joins("vic", "sales");
        isOffered("vic", ANN);
        pass(10);
        ends("vic", RequestStep.LEAVE, Outcome.VANISHED);

        assertThat(watch.of("sales").freed()).isEqualTo(new Rate(1, 10));
        assertThat(watch.of("sales").left()).isEqualTo(new Rate(1, 10));
    }

    @Test
    void whoOverflowsToAnotherWorkgroupHasLeftOnceItHasHim() {
        joins("vic", "sales");
        pass(30);
        happens(new Event.SentOn("vic", "elsewhere", 0));
        pass(10);
        assertThat(watch.of("sales").left().events()).isZero();
        happens(new Event.HandedOn("vic"));
        assertThat(watch.of("sales").left()).isEqualTo(new Rate(1, 40));
        pass(600);
        ends("vic", RequestStep.MOVE, Outcome.MOVED);

        assertThat(watch.of("sales").left()).isEqualTo(new Rate(1, 40));
    }

    @Test
    void aClosedDeskSaysNothingAboutPatience() {
        joins("vic", "sales");
        pass(10);
        ends("vic", RequestStep.CLOSE, Outcome.DESK_CLOSED);

        assertThat(watch.of("sales").left().events()).isZero();
    }

    @Test
    void anAnswerTakesFromTheFirstOfferToTheAccept() {
        joins("vic", "sales");
        isOffered("vic", ANN);
        pass(20);
        happens(new Event.OfferEnded("vic", 1, ANN.toBare(), OfferState.EXPIRED, "timeout"));
        isOffered("vic", ANN);
        pass(5);
        accepts(ANN, "vic");

        assertThat(watch.of("sales").answering()).isEqualTo(new Answering(1, 25, 625));
    }

    @Test
    void theOutlookCountsOlderVisitorsOfQueuesWithTheSameAgents() {
        joins("vic", "sales");
        chats("vic", ANN);
        pass(1);
        joins("wil", "support");
        pass(1);
        joins("vera", "sales");
        WaitStatistics known = new WaitStatistics(new Rate(100, 10_000), Rate.UNKNOWN, Answering.UNKNOWN);

        Map<String, WaitForecast> sales = new WaitOutlook(workgroup).of("sales", known, now);

        assertThat(sales).containsOnlyKeys("vera");
        assertThat(sales.get("vera").mean()).as("wil, and then she").isEqualTo(200);
        assertThat(new WaitOutlook(workgroup).of("support", known, now.plus(Duration.ofSeconds(1))).get("wil").mean()).isEqualTo(100);
    }

    @Test
    void whoIsOfferedIsToldHowLongAnswersTake() {
        joins("vic", "sales");
        isOffered("vic", ANN);
        WaitStatistics known = new WaitStatistics(Rate.UNKNOWN, Rate.UNKNOWN, new Answering(20, 100, 600));

        assertThat(new WaitOutlook(workgroup).of("sales", known, now).get("vic").mean()).isEqualTo(5);
        assertThat(new WaitOutlook(workgroup).of("sales", WaitStatistics.NONE, now)).isEmpty();
    }
}
