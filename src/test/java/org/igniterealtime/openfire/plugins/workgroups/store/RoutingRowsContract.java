package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.Chosen;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Event;
import org.igniterealtime.openfire.plugins.workgroups.core.Journey;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Place;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.RequestState;
import org.igniterealtime.openfire.plugins.workgroups.core.Route;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.core.Work;
import org.junit.jupiter.api.Test;

/** What every journal keeps of how visitors came to their place, and of what agents have had to do. */
public interface RoutingRowsContract {

    String ANN = "ann@example.org/desk";
    String BOB = "bob@example.org/desk";
    String JULIET = "juliet@example.org/balcony";
    String ROMEO = "romeo@example.org/orchard";

    Journal journal();

    private static Agent agentIn(Journal journal, String session) {
        return journal.load("support").snapshot().agents().stream()
            .filter(agent -> agent.address().equals(Address.of(session).toBare())).findFirst().orElseThrow();
    }

    private static Request requestIn(Journal journal, String id) {
        return journal.load("support").snapshot().requests().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    default void whatAnAgentHasHadToDoIsLoadedAgain() {
        Story story = Story.of(Story.routed("support")).chats("r1", JULIET, ANN);
        journal().append(story.batch());
        story.assertSavedIn(journal());
        assertThat(agentIn(journal(), ANN).work()).isEqualTo(new Work(Story.START, Story.START, null, 0, null, Story.START));

        journal().append(story.passes(Duration.ofSeconds(4)).does(new Command.LeaveRoom("r1", "visitor"))
            .does(new Command.LeaveRoom("r1", "agent")).batch());

        story.assertSavedIn(journal());
        assertThat(agentIn(journal(), ANN).work().endedAt()).isEqualTo(Story.START.plusSeconds(4));
        // Whoever wraps up when the server goes down still does so when it is back.
        Story.resumed(journal(), Story.routed("support"), story.now()).joins("r2", ROMEO).assertNobodyIsOffered("r2");
    }

    @Test
    default void anAgentWhoIsPausedIsPausedAfterARestart() {
        Story story = Story.of(Story.routed("support")).onDuty(ANN).joins("r1", JULIET);
        journal().append(story.passes(Duration.ofSeconds(20)).batch());
        assertThat(agentIn(journal(), ANN).work().missed()).isEqualTo(1);
        story.assertSavedIn(journal());

        journal().append(story.passes(Duration.ofSeconds(20)).passes(Duration.ofSeconds(20)).batch());

        assertThat(agentIn(journal(), ANN).isPaused()).isTrue();
        story.assertSavedIn(journal());
        Story.resumed(journal(), Story.routed("support"), story.now()).joins("r2", ROMEO).assertNobodyIsOffered("r2");
        journal().append(story.onDuty(ANN).batch());
        assertThat(agentIn(journal(), ANN).isPaused()).isFalse();
        story.assertSavedIn(journal());
    }

    @Test
    default void whoOverflowedIsLoadedWhereHeIsWithWhereHeCameFrom() {
        Story story = Story.of(Story.routed("support")).joins("r1", JULIET, new Metadata(Map.of("queue", List.of("sales"))));
        journal().append(story.batch());
        assertThat(requestIn(journal(), "r1").queue()).isEqualTo("sales");

        journal().append(story.onDuty(BOB).passes(Duration.ofSeconds(3)).batch());

        assertThat(requestIn(journal(), "r1").queue()).isEqualTo("billing");
        assertThat(requestIn(journal(), "r1").route()).isEqualTo(new Route(List.of(), List.of(), null, null, "sales", 1, 0,
            new Chosen(Chosen.By.VISITOR, null), Journey.NONE));
        story.assertSavedIn(journal());
    }

    @Test
    default void whereAVisitorWasBeforeAndWhereHeGoesIsLoadedAgain() {
        Journey journey = new Journey(List.of(new Journey.Stop("sales", "r0"), new Journey.Stop("sch\u00f6n", "r0-1")), "far", 2);
        Route route = new Route(List.of(), List.of(), null, null, "billing", 1, 0, new Chosen(Chosen.By.VISITOR, null), journey);
        Visitor juliet = new Visitor(Address.of(JULIET), Address.of(JULIET).toBare(), true);
        Place place = new Place("billing", 0, Story.START, 7);
        Request request = new Request("r0-1-1", juliet, Metadata.NONE, place, route, RequestState.HANDED_ON, Story.START,
            null, List.of(), null, null, null);

        journal().append(new Batch("support", 1, List.of(new LoggedEvent(Story.START,
            new Event.Arrived("r0-1-1", juliet, Metadata.NONE, place, route))), new Changed(List.of(request), List.of(), List.of(), List.of())));

        assertThat(requestIn(journal(), "r0-1-1")).isEqualTo(request);
    }

    @Test
    default void whatRulesSaidOfAVisitorIsLoadedAgainInAnyScriptAndOverSeveralLines() {
        Visitor juliet = new Visitor(Address.of(JULIET), Address.of(JULIET).toBare(), true, "zh-CN");
        Address ann = Address.of(ANN).toBare();
        Route route = new Route(List.of("Rechnungen & Mahnungen", "\u8bf7\u6b3e", "two\nlines", "#1"),
            List.of("\u6025", "vip, \"gold\"", "a'; DROP TABLE wgLog; --", "\r\n", "C:\\new\\", " \t "), ann,
            Address.of(BOB).toBare(), "sales", 3, Place.LOWEST);
        Place place = new Place("billing", Place.HIGHEST, Story.START, 7);
        Request request = new Request("r1", juliet, Metadata.NONE, place, route, RequestState.QUEUED, Story.START,
            Story.START.plusSeconds(9), List.of(), null, null, null);

        journal().append(new Batch("support", 1, List.of(new LoggedEvent(Story.START,
            new Event.Queued("r1", juliet, Metadata.NONE, place, route, null))), new Changed(List.of(request), List.of(), List.of(), List.of())));

        assertThat(journal().load("support").snapshot().requests()).containsExactly(request);
    }

    @Test
    default void everythingOfAnAgentsWorkIsLoadedAgainAndNothingIsMadeUp() {
        Agent none = new Agent(Address.of(ANN).toBare(), null, Show.ONLINE, "", 0, Story.START, Work.NONE, null);
        Agent full = new Agent(Address.of(BOB).toBare(), Address.of(BOB), Show.DND, "\u5403\u996d", 50, Story.START,
            new Work(Story.START.plusMillis(1), Story.START.plusMillis(2), Story.START.plusMillis(3), 1_000_000, Story.START.plusMillis(4),
                Story.START.plusMillis(5)), "zh-CN");

        journal().append(new Batch("support", 1, List.of(new LoggedEvent(Story.START, new Event.Paused(full.address(), 1_000_000))),
            new Changed(List.of(), List.of(none, full), List.of(), List.of())));

        assertThat(journal().load("support").snapshot().agents()).containsExactlyInAnyOrder(none, full);
    }

    @Test
    default void whoServedWhomLastIsLoadedAgainWithWhoeverWasServedLastAtTheEnd() {
        Story story = Story.of(Story.routed("support"));
        served(story, "r1", JULIET, ANN);
        served(story, "r2", ROMEO, ANN);
        served(story, "r3", "nurse@capulet.example/x", ANN);
        served(story, "r4", "juliet@example.org/phone", BOB);

        journal().append(story.batch());

        assertThat(journal().load("support").snapshot().regulars()).containsExactly(
            Map.entry("romeo@example.org", Address.of("ann@example.org")),
            Map.entry("nurse@capulet.example", Address.of("ann@example.org")),
            Map.entry("juliet@example.org", Address.of("bob@example.org")));
        story.assertSavedIn(journal());
        Story resumed = Story.resumed(journal(), Story.routed("support"), story.now()).joins("r5", JULIET);
        assertThat(resumed.workgroup().allRequests()).filteredOn(request -> request.id().equals("r5"))
            .allSatisfy(request -> assertThat(request.route().recent()).isEqualTo(Address.of("bob@example.org"))).hasSize(1);
    }

    private static void served(Story story, String request, String visitor, String agent) {
        story.passes(Duration.ofMinutes(1)).chats(request, visitor, agent).does(new Command.LeaveRoom(request, "visitor"))
            .does(new Command.LeaveRoom(request, "agent")).does(new Command.GoOffDuty(Address.of(agent)));
    }
}
