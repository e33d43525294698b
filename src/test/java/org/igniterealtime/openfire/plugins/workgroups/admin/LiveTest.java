package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an admin sees of a workgroup as it is, and what comes of his orders, whoever draws it. */
class LiveTest {

    private static final String[] LIVE = {"workgroup", "support"};
    private static final String VIC = "request-vic";

    private final Office office = new Office();

    @BeforeEach
    void setUp() {
        office.with("support");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private LiveView live(String... more) {
        return view(more).live();
    }

    private LivePage.View view(String... more) {
        String[] asked = new String[more.length + 2];
        System.arraycopy(LIVE, 0, asked, 0, 2);
        System.arraycopy(more, 0, asked, 2, more.length);
        return office.look("live", LivePage.View.class, asked);
    }

    private Outcome order(String act, String... fields) {
        return change("live", act, fields);
    }

    private Outcome change(String page, String act, String... fields) {
        Map<String, List<String>> values = new LinkedHashMap<>(Office.submitted(fields).values());
        values.putAll(Office.submitted("workgroup", "support", "act", act, "token", Office.TOKEN).values());
        values.putIfAbsent("request", List.of(VIC));
        return office.console.change(page, "alice", Office.TOKEN, new Submitted(values));
    }

    private static String problem(Outcome outcome) {
        return ((LivePage.View) ((Outcome.Show) outcome).model()).problem();
    }

    private Outcome data(String page, String seen, String... asked) {
        Map<String, List<String>> values = new LinkedHashMap<>(Office.submitted(asked).values());
        values.putAll(Office.submitted("workgroup", "support", "as", "data", Submitted.SEEN, seen).values());
        return office.console.show(page, new Submitted(values));
    }

    private static JsonNode json(Outcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Outcome.Data) outcome).body().writeTo(out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void whoWaitsAndWhoIsOnDutyIsShownInWords() throws Exception {
        office.join("support", "vic");
        office.onDuty("support", "ann");

        LiveTable.Row visitor = live().waiting().rows().get(0);
        assertThat(visitor.key()).isEqualTo(VIC);
        assertThat(visitor.cells()).containsEntry("number", "1").containsEntry("queue", "default").containsEntry("place", "1")
            .containsEntry("offered", "ann@example.org").containsEntry("wait", "console.live.unknown");
        assertThat(visitor.seen()).containsEntry("queue", "default").containsEntry("offers", "1");
        LiveTable.Row agent = live().agents().rows().get(0);
        assertThat(agent.cells()).containsEntry("name", "ann@example.org").containsEntry("state", "console.live.state.asked")
            .containsEntry("chats", "console.live.slots 1 1");
        assertThat(live().counts()).containsEntry("waiting", "1").containsEntry("agents", "1").containsEntry("free", "0");
    }

    @Test
    void fiftyRowsAreShownOfAHundredAndOneWithTheTotal() throws Exception {
        for (int i = 0; i < 101; i++) {
            office.join("support", "v" + i);
        }

        assertThat(live().waiting().rows()).hasSize(LiveTable.ROWS);
        assertThat(live().waiting().total()).isEqualTo(101);
        LiveTable last = live("waiting", "99").waiting();
        assertThat(last.rows()).extracting(row -> row.cells().get("place")).containsExactly("101");
        assertThat(List.of(last.page(), last.pages(), last.first(), last.last())).containsExactly(3, 3, 101, 101);
        assertThat(view("waiting", "2").turns()).containsEntry("waiting-forth", "live.jsp?workgroup=support&waiting=3&agents=1&chats=1");
    }

    @Test
    void aScriptIsAnsweredOnlyWhenSomethingHasChanged() throws Exception {
        office.join("support", "vic");
        JsonNode first = json(data("live", ""));
        String seen = first.path("version").asText();
        assertThat(first.path("view").path("waiting").path("rows").path(0).path("key").asText()).isEqualTo(VIC);
        assertThat(data("live", seen)).isEqualTo(new Outcome.Unchanged());
        assertThat(view().version()).as("what the page itself shows").isEqualTo(seen);

        office.join("support", "wil");
        office.later(LivePage.GAP);
        assertThat(json(data("live", seen)).path("view").path("waiting").path("total").asInt()).isEqualTo(2);
    }

    @Test
    void manyScriptsTogetherHaveTheWorkgroupDrawnOnceASecondAtMost() throws Exception {
        office.join("support", "vic");
        JsonNode first = json(data("live", ""));
        office.join("support", "wil");

        assertThat(json(data("live", "")).path("version")).as("drawn less than a second ago").isEqualTo(first.path("version"));
        assertThat(live().waiting().total()).as("a page that somebody opens is drawn at once").isEqualTo(2);
    }

    @Test
    void aVisitorIsMovedPutFirstAndRemovedAndEachIsWrittenDown() throws Exception {
        office.fill("queues", new String[] {"workgroup", "support"}, "queue-name", "sales");
        office.join("support", "vic");
        office.audit.clear();

        assertThat(order("move", "seen-queue", "default", "queue", "sales"))
            .isEqualTo(new Outcome.Go("live.jsp?workgroup=support&waiting=1&agents=1&chats=1&done=live.move"));
        assertThat(live().waiting().rows().get(0).cells()).containsEntry("queue", "sales");
        order("first", "seen-queue", "sales");
        assertThat(live().waiting().rows().get(0).cells()).containsEntry("urgent", "console.live.priority 9");
        order("remove", "word", "Sorry.");
        assertThat(live().waiting().rows()).isEmpty();

        assertThat(office.audit).containsExactly(
            "alice: moved visitor to queue sales of workgroup support\nsession: request-vic\nqueue: default -> sales",
            "alice: put visitor first in queue sales of workgroup support\nsession: request-vic",
            "alice: took visitor out of line of workgroup support\nsession: request-vic\nword: Sorry.");
        assertThat(office.told()).contains("departed vic REMOVED: Sorry.");
    }

    @Test
    void aVisitorIsOfferedToTheAgentNamed() throws Exception {
        office.fill("queue", new String[] {"workgroup", "support", "queue", "default"}, "members", "ann\nbob");
        office.onDuty("support", "ann");
        office.onDuty("support", "bob");
        office.join("support", "vic");
        office.audit.clear();
        String other = live().waiting().rows().get(0).cells().get("offered").startsWith("ann") ? "bob" : "ann";

        assertThat(order("offer", "seen-offers", "1", "agent", other)).isInstanceOf(Outcome.Go.class);

        assertThat(live().waiting().rows().get(0).cells()).containsEntry("offered", other + "@example.org");
        assertThat(office.audit).containsExactly("alice: offered visitor to " + other + "@example.org of workgroup support\nsession: request-vic");
    }

    @ParameterizedTest
    @CsvSource({
        "move,   default, nowhere, 0, ann,    console.live.refused.no-such-queue",
        "move,   sales,   default, 0, ann,    console.live.refused.changed",
        "offer,  default, default, 0, ann,    console.live.refused.not-on-duty",
        "offer,  default, default, 0, nobody, console.live.refused.not-member",
        "offer,  default, default, 0, @,      field.address @",
        "dance,  default, default, 0, ann,    console.live.refused.unknown"})
    void whatCannotBeDoneIsSaidAndNothingIsWrittenDown(String act, String seen, String queue, String offers, String agent, String why)
            throws Exception {
        office.join("support", "vic");
        Outcome outcome = order(act, "seen-queue", seen, "queue", queue, "seen-offers", offers, "agent", agent, "word", "x");

        assertThat(problem(outcome)).isEqualTo(why);
        assertThat(((LivePage.View) ((Outcome.Show) outcome).model()).typed())
            .as("what was typed stays").isEqualTo(new LivePage.Typed(VIC, act, queue, agent, "x"));
        assertThat(office.audit).isEmpty();
    }

    @Test
    void whoIsBusyIsSaidToBeSoAndWhy() throws Exception {
        office.onDuty("support", "ann");
        office.join("support", "vic");

        assertThat(problem(order("offer", "seen-offers", "1", "agent", "ann")))
            .isEqualTo("console.live.refused.not-free ann@example.org why.not.pending-offer");
    }

    @ParameterizedTest
    @CsvSource({"move", "first", "offer", "remove"})
    void whoHasLeftMeanwhileIsSaidToBeGone(String act) {
        assertThat(problem(order(act, "request", "gone", "seen-queue", "default", "queue", "default", "seen-offers", "0", "agent", "ann")))
            .isEqualTo("console.live.refused.not-queued");
        assertThat(office.audit).isEmpty();
    }

    @Test
    void whyIsAnsweredForAVisitorAndForAnAgentWithWhatWasOfferedLast() throws Exception {
        office.onDuty("support", "ann");
        office.join("support", "vic");

        LiveWhyPage.Why visitor = office.look("live-why", LiveWhyPage.View.class, "workgroup", "support", "request", VIC).why();
        assertThat(visitor.sentence()).startsWith("why visitor 1");
        assertThat(visitor.offers()).extracting(LiveWhyPage.Made::whom, LiveWhyPage.Made::outcome)
            .containsExactly(tuple("ann@example.org", "console.live.offer.pending"));
        LiveWhyPage.Why agent = office.look("live-why", LiveWhyPage.View.class, "workgroup", "support", "agent", "ann@example.org").why();
        assertThat(agent.sentence()).startsWith("why agent ann");
        assertThat(agent.offers()).extracting(LiveWhyPage.Made::whom, LiveWhyPage.Made::outcome)
            .containsExactly(tuple("1", "console.live.offer.pending"));
        assertThat(office.console.show("live-why", Office.submitted("workgroup", "support", "request", "gone"))).isEqualTo(new Outcome.Missing());
        assertThat(office.console.show("live-why", Office.submitted("workgroup", "support"))).isEqualTo(new Outcome.Missing());
    }

    @ParameterizedTest
    @CsvSource({"/", "@", "/desk", "' '", "a@b@c"})
    void whyIsNotBrokenByAnAgentWhoIsNoAddress(String agent) {
        assertThat(office.console.show("live-why", Office.submitted("workgroup", "support", "agent", agent))).isEqualTo(new Outcome.Missing());
    }

    @Test
    void aChatIsReadAlongAndItsRoomEntered() throws Exception {
        office.onDuty("support", "ann");
        office.join("support", "vic");
        office.chats("support", "ann", VIC);
        office.says("support", VIC, "vic", "Hello?");

        LiveChatPage.View view = office.look("live-chat", LiveChatPage.View.class, "workgroup", "support", "request", VIC);
        assertThat(view.chat().lines()).extracting(LiveChatPage.Line::who, LiveChatPage.Line::said)
            .containsExactly(tuple("vic", "Hello?"));
        assertThat(view.room()).isEqualTo("request-vic@conference.example.org");
        assertThat(live().chats().rows()).extracting(LiveTable.Row::key).containsExactly(VIC);

        assertThat(change("live-chat", "enter")).isEqualTo(new Outcome.Go("live-chat.jsp?workgroup=support&request=request-vic&done=live.enter"));
        assertThat(office.entered).containsExactly("alice@example.org request-vic");
        assertThat(office.audit).containsExactly(
            "alice: entered a chat of workgroup support\nsession: request-vic\naccount: alice@example.org");
        assertThat(change("live-chat", "enter", "request", "other")).as("no such chat").isEqualTo(new Outcome.Missing());
    }

    @Test
    void onlyTheNewestMessagesOfALongChatAreShown() throws Exception {
        office.onDuty("support", "ann");
        office.join("support", "vic");
        office.chats("support", "ann", VIC);
        for (int i = 1; i <= LiveChatPage.MOST_LINES + 2; i++) {
            office.says("support", VIC, "vic", "line " + i);
        }

        LiveChatPage.Chat chat = office.look("live-chat", LiveChatPage.View.class, "workgroup", "support", "request", VIC).chat();
        assertThat(chat.lines()).hasSize(LiveChatPage.MOST_LINES).first().extracting(LiveChatPage.Line::said).isEqualTo("line 3");
        assertThat(chat.earlier()).isEqualTo("console.live.earlier 2");
    }
}
