package org.igniterealtime.openfire.plugins.workgroups.core.wait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Limits;
import org.igniterealtime.openfire.plugins.workgroups.core.Members;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueLimits;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.Referral;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestStep;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Staffing;
import org.igniterealtime.openfire.plugins.workgroups.core.Timing;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as a slot, and as a free one, by what the workgroup learns. Ann serves sales and support, bob support; one slot each. */
class SlotsTest {

    private static final Address ANN = new Address("ann@example.org", "desk");
    private static final Address BOB = new Address("bob@example.org", "desk");
    private static final Visitor VIC = visitor("vic");
    private static final QueueSettings SALES = new QueueSettings("sales", "", Set.of(), Set.of());
    private static final QueueSettings SUPPORT = new QueueSettings("support", "", Set.of(), Set.of());
    private static final WorkgroupSettings SETTINGS = new WorkgroupSettings("desk", "", true, Timing.DEFAULT, Limits.DEFAULT,
        List.of(SALES, SUPPORT));
    private static final Members MEMBERS = new Members(Map.of("sales", Set.of(ANN.toBare()), "support", Set.of(ANN.toBare(), BOB.toBare())));

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Workgroup workgroup = new Workgroup(SETTINGS, MEMBERS, now);
    private long arrivals;

    private static Visitor visitor(String name) {
        Address address = new Address(name + "@example.org", "home");
        return new Visitor(address, address.toBare(), true);
    }

    @BeforeEach
    void annIsOnDuty() {
        happens(new Event.OnDuty(ANN, Show.ONLINE, "", 1, null));
    }

    private void happens(Event event) {
        workgroup.apply(event, now);
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private void joins(String visitor, String queue) {
        happens(new Event.Queued(visitor, visitor(visitor), Metadata.NONE, new Place(queue, 0, now, ++arrivals), Route.to(queue), null));
    }

    private void isOffered(String visitor, int number, Address agent) {
        happens(new Event.Offered(visitor, number, agent.toBare(), agent, now.plusSeconds(20), List.of(), Map.of()));
    }

    private void chats(String visitor) {
        joins(visitor, "sales");
        isOffered(visitor, 1, ANN);
        happens(new Event.Accepted(visitor, 1, ANN.toBare(), ANN));
        happens(new Event.ChatOpened(visitor));
    }

    private void chatEnds(String visitor) {
        happens(new Event.Ended(visitor, RequestStep.END, Outcome.SERVED, null));
    }

    private Rate freed(String queue) {
        return workgroup.waits().pace(queue).freed();
    }

    @Test
    void aPausedAgentHasNoSlots() {
        chats("vic");
        pass(60);
        happens(new Event.Paused(ANN.toBare(), 2));
        pass(40);
        chatEnds("vic");

        assertThat(freed("sales")).isEqualTo(new Rate(0, 60));
    }

    @Test
    void anAgentWhoWrapsUpHasNoneOfHisSlotsFreeUntilThatIsOver() {
        happens(new Event.Configured(SETTINGS.with(Staffing.DEFAULT.withWrapUp(Duration.ofSeconds(60))), MEMBERS));
        chats("vic");
        pass(100);
        chatEnds("vic");
        assertThat(freed("sales")).isEqualTo(new Rate(1, 100));

        pass(60);
        joins("wil", "sales");
        assertThat(freed("sales")).isEqualTo(new Rate(1, 160));

        pass(10);
        joins("xia", "sales");
        assertThat(freed("sales")).isEqualTo(new Rate(1, 160));
    }

    @Test
    void aQueueThatWantsOneChatOfEachAgentIsFullWithOne() {
        happens(new Event.Configured(SETTINGS.with(List.of(SALES.with(new QueueLimits(0, 1)), SUPPORT)), MEMBERS));
        happens(new Event.OnDuty(ANN, Show.ONLINE, "", 3, null));
        chats("vic");
        pass(100);
        chatEnds("vic");

        assertThat(freed("sales")).isEqualTo(new Rate(1, 100));
        assertThat(freed("support")).as("there she had two left").isEqualTo(Rate.UNKNOWN);
    }

    @Test
    void ofSeveralWhoAreAskedAtOnceThoseWhoAreTooLateHaveTheirSlotsBack() {
        happens(new Event.OnDuty(BOB, Show.ONLINE, "", 1, null));
        joins("vic", "support");
        isOffered("vic", 1, ANN);
        isOffered("vic", 2, BOB);
        pass(10);
        happens(new Event.Accepted("vic", 1, ANN.toBare(), ANN));

        assertThat(freed("support")).isEqualTo(new Rate(1, 20));
    }

    @Test
    void whoLetsAnOfferLieThatAnotherStillHasHasHisSlotBack() {
        happens(new Event.OnDuty(BOB, Show.ONLINE, "", 1, null));
        joins("vic", "support");
        isOffered("vic", 1, ANN);
        isOffered("vic", 2, BOB);
        pass(10);
        happens(new Event.OfferEnded("vic", 1, ANN.toBare(), OfferState.EXPIRED, "timeout"));
        assertThat(freed("support")).isEqualTo(new Rate(1, 20));

        happens(new Event.OfferEnded("vic", 2, BOB.toBare(), OfferState.EXPIRED, "timeout"));
        assertThat(freed("support")).as("now he needs another").isEqualTo(new Rate(1, 20));
    }

    @Test
    void whoOverflowsHasLeftTheLineUnserved() {
        chats("vic");
        joins("wil", "sales");
        pass(30);
        happens(new Event.Overflowed("wil", "support", 1));

        assertThat(workgroup.waits().pace("sales").left()).isEqualTo(new Rate(1, 30));
        assertThat(workgroup.waits().pace("support").left()).isEqualTo(Rate.UNKNOWN);
    }

    @Test
    void aChatOfAnotherWorkgroupFillsASlotUntilItIsOver() {
        Assist transfer = new Assist(1, Assist.Kind.TRANSFER, BOB, Assist.Target.WORKGROUP, Address.of("desk@workgroup.example.org"), "");
        happens(new Event.ReferralCame("s9", "repair", VIC, Metadata.NONE, transfer, Set.of(), now.plusSeconds(600)));
        happens(new Event.ReferralOffered("s9", 1, 1, ANN.toBare(), ANN, now.plusSeconds(20), List.of(), Map.of()));
        pass(10);
        happens(new Event.ReferralAccepted("s9", 1, 1, ANN.toBare(), ANN));
        pass(50);
        happens(new Event.ReferralEnded("s9", 1, Referral.State.OVER));

        assertThat(freed("sales")).isEqualTo(new Rate(1, 60));
    }

    @Test
    void theTimeBeforeARestartIsSeenByNobody() {
        chats("vic");
        pass(100);
        happens(new Event.Resumed());
        pass(10);
        chatEnds("vic");

        assertThat(freed("sales")).isEqualTo(new Rate(1, 10));
    }
}
