package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;
import org.igniterealtime.openfire.plugins.workgroups.store.Story;

/** What an admin sees of the past, and takes out of it, whoever draws the pages. */
class HistoryPagesTest {

    private static final Address ANN = Address.of("ann@example.org/desk");

    private final Office office = new Office();
    /** Of a workgroup that has been deleted since: no desk is at work there. */
    private final Story story = Story.of("past");

    @BeforeEach
    void aConversationIsOver() {
        story.onDuty(ANN.toString()).joins("r1", "vic@example.org/web", new Metadata(Map.of("username", List.of("Vic <b>"), "question", List.of("fire"))))
            .passes(Duration.ofSeconds(15)).does(new Command.Accept(ANN, "r1")).does(new Command.RoomOpened("r1", 1))
            .does(new Command.EnterRoom("r1", ANN, "Ann")).does(new Command.EnterRoom("r1", Address.of("vic@example.org/web"), "Vic"))
            .passes(Duration.ofSeconds(2)).says("r1", "Vic", "my volcano\nburns").passes(Duration.ofSeconds(2)).says("r1", "Ann", "Oh.")
            .passes(Duration.ofSeconds(2)).does(new Command.LeaveRoom("r1", "Vic"))
            .passes(Duration.ofSeconds(1)).does(new Command.LeaveRoom("r1", "Ann"));
        office.journal.append(story.batch());
        office.notes.put("r1", ANN.toBare(), "calm him");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private HistoryPage.View history(String... asked) {
        return office.look("history", HistoryPage.View.class, asked);
    }

    private ConversationView conversation(String... more) {
        String[] asked = new String[4 + more.length];
        System.arraycopy(new String[] {"workgroup", "past", "session", "r1"}, 0, asked, 0, 4);
        System.arraycopy(more, 0, asked, 4, more.length);
        return office.look("conversation", ConversationView.class, asked);
    }

    private Outcome send(String page, String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = Token.FIELD;
        all[fields.length + 1] = Office.TOKEN;
        return office.console.change(page, "alice", Office.TOKEN, Office.submitted(all));
    }

    private static String written(Outcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Outcome.Data) outcome).body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRowSaysWhoCameWhenHowLongHeWaitedWhoServedAndHowItEnded() {
        assertThat(history("workgroup", "past", "words", "VOLCANO", "agent", "ann", "visitor", "vic", "outcome", "served").rows())
            .containsExactly(new HistoryPage.Row("conversation.jsp?workgroup=past&session=r1", "past", "sales", "2026-03-02 10:00:00",
                "vic@example.org", "Vic <b>", Said.of("console.time.seconds", 15), "ann@example.org", "console.past.outcome.served"));
        assertThat(history("words", "tsunami").rows()).isEmpty();
    }

    @Test
    void datesAreMeantByTheClocksOfTheZoneThatIsNamedAndTheServersOtherwise() {
        assertThat(history().zone()).isEqualTo("Europe/Berlin");
        assertThat(history("from", "2026-03-02 10:00", "until", "2026-03-02 10:00").rows()).hasSize(1);
        assertThat(history("from", "2026-03-02 10:00", "zone", "UTC").rows()).isEmpty();
        assertThat(history("until", "2026-03-02 09:00", "zone", "UTC").rows()).hasSize(1);
        assertThat(history("from", "2026-03-02", "until", "2026-03-02", "zone", "Asia/Tokyo").rows()).hasSize(1);
        assertThat(history("zone", "Asia/Tokyo").rows().get(0).came()).isEqualTo("2026-03-02 18:00:00");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLookedFor() {
        HistoryPage.View view = history("from", "2026-02-30", "until", "soon", "zone", "Mars/Base", "visitor", "@", "outcome", "nice", "words", "...",
            "workgroup", "a b");

        assertThat(view.wrong()).isTrue();
        assertThat(view.rows()).isEmpty();
        assertThat(view.fields().stream().filter(field -> field.wrong() != null).map(Field::name))
            .containsExactly("words", "visitor", "workgroup", "outcome", "from", "until", "zone");
        assertThat(view.fields().stream().filter(field -> field.name().equals("from")).findFirst().orElseThrow().value()).isEqualTo("2026-02-30");
        assertThat(history("from", "2026-03-02", "until", "2026-03-01").wrong()).isTrue();
        assertThat(history("before", "1; DROP", "page", "-1").rows()).as("what is no mark is the beginning").hasSize(1);
    }

    @Test
    void anAddressLeadsToTheOlderOnesAndBackToTheNewest() {
        IntStream.range(0, 60).forEach(i -> story.joins("x%02d".formatted(i), "v" + i + "@example.org/web"));
        office.journal.append(story.batch());

        HistoryPage.View first = history("workgroup", "past");
        assertThat(first.rows()).hasSize(HistoryPage.ROWS);
        assertThat(first.newest()).isEmpty();
        HistoryPage.View second = (HistoryPage.View) ((Outcome.Show) office.console.show("history", Office.asked(first.older()))).model();
        HistoryPage.View third = (HistoryPage.View) ((Outcome.Show) office.console.show("history", Office.asked(second.older()))).model();
        assertThat(third.rows()).hasSize(61 - 2 * HistoryPage.ROWS);
        assertThat(third.older()).isEmpty();
        assertThat(third.newest()).isEqualTo("history.jsp?workgroup=past");
        assertThat(first.until()).isEmpty();
    }

    @Test
    void aConversationReadsLikeAChatWithWhoCameAndWent() {
        ConversationView view = conversation();

        assertThat(view.moments()).extracting(moment -> moment.kind() + " " + moment.who() + " " + moment.text()).containsExactly(
            "day 2026-03-02 ", "event Ann console.past.came.room", "event Vic console.past.came.room", "visitor Vic my volcano\nburns", "agent Ann Oh.",
            "event Vic console.past.went.room", "event Ann console.past.went.room");
        assertThat(view.facts().answers()).extracting(Facts.Answer::name).containsExactlyInAnyOrder("username", "question");
        assertThat(view.facts().note()).isEqualTo("calm him");
        assertThat(view.facts().waited()).isEqualTo(Said.of("console.time.seconds", 15));
        assertThat(view.facts().offers()).extracting(Facts.Asked::agent, Facts.Asked::state)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("ann@example.org", "console.past.offered.accepted"));
        assertThat(view.whys()).containsExactly("Joined", "Offered", "Accepted", "Ended");
    }

    @Test
    void aLongConversationIsShownInPartsAndNobodyComesOrGoesTwice() {
        story.chats("r2", "wil@example.org/web", ANN.toString());
        for (int i = 1; i <= 450; i++) {
            story.passes(Duration.ofMillis(10)).says("r2", "visitor", "line " + i);
        }
        story.does(new Command.LeaveRoom("r2", "visitor")).does(new Command.LeaveRoom("r2", "agent"));
        office.journal.append(story.batch());

        List<ConversationView> pages = IntStream.rangeClosed(1, 3).mapToObj(page -> office.look("conversation", ConversationView.class, "workgroup",
            "past", "session", "r2", "page", String.valueOf(page))).toList();
        assertThat(pages).extracting(page -> page.moments().stream().filter(moment -> moment.kind().equals("visitor")).count())
            .containsExactly(200L, 200L, 50L);
        assertThat(pages.stream().flatMap(page -> page.moments().stream()).filter(moment -> moment.kind().equals("event"))).hasSize(4);
        assertThat(pages.get(0).earlier()).isEmpty();
        assertThat(pages.get(2).later()).isEmpty();
        assertThat(pages.get(1).whys()).isEmpty();
        ConversationView all = office.look("conversation", ConversationView.class, "workgroup", "past", "session", "r2", "all", "1");
        assertThat(all.moments()).hasSize(450 + 4 + 1);
        assertThat(all.cut()).isFalse();
    }

    @Test
    void anotherWorkgroupsSessionIsNotThere() {
        office.with("other");
        for (String page : List.of("conversation", "conversation-erase")) {
            assertThat(office.console.show(page, Office.submitted("workgroup", "other", "session", "r1"))).isEqualTo(new Outcome.Missing());
            assertThat(office.console.show(page, Office.submitted("workgroup", "past", "session", "r9"))).isEqualTo(new Outcome.Missing());
        }
        assertThat(send("conversation-erase", "workgroup", "other", "session", "r1")).isEqualTo(new Outcome.Missing());
        assertThat(office.archive.transcripts().lines("r1")).hasSize(2);
    }

    @Test
    void aFileHasEverythingForPeopleAndForPrograms() throws Exception {
        String[] asked = {"workgroup", "past", "session", "r1", "format", "text"};
        Outcome.Data text = (Outcome.Data) office.console.show("conversation", Office.submitted(asked));
        assertThat(text.file()).isEqualTo("conversation-r1.txt");
        assertThat(text.type()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(written(text)).contains("Visitor: vic@example.org/web", "question: fire", "Note: calm him", "Vic: my volcano\n    burns\n", "Ann: Oh.");

        asked[5] = "json";
        JsonNode one = new ObjectMapper().readTree(written(office.console.show("conversation", Office.submitted(asked)))).path("conversations").path(0);
        assertThat(one.path("came").asText()).isEqualTo("2026-03-02T09:00:00.123Z");
        assertThat(one.path("answers").path("question").path(0).asText()).isEqualTo("fire");
        assertThat(one.path("messages").path(0).path("text").asText()).isEqualTo("my volcano\nburns");
        assertThat(one.path("messages").path(0).path("from").asText()).isEqualTo("vic@example.org/web");
        assertThat(one.path("stays")).hasSize(2);
        assertThat(one.path("offers").path(0).path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(one.path("outcome").asText()).isEqualTo("SERVED");
    }

    @Test
    void everythingThatASearchFindsIsOneFileUpToABoundWhichItNames() throws Exception {
        IntStream.range(0, 1100).forEach(i -> story.joins("y%04d".formatted(i), "v" + i + "@example.org/web"));
        office.journal.append(story.batch());

        JsonNode all = new ObjectMapper().readTree(written(office.console.show("history", Office.submitted("format", "json"))));
        assertThat(all.path("conversations")).hasSize(Export.MOST_SESSIONS);
        assertThat(all.path("more").asBoolean()).isTrue();
        assertThat(written(office.console.show("history", Office.submitted("format", "text")))).contains("There are more conversations");
        JsonNode some = new ObjectMapper().readTree(written(office.console.show("history", Office.submitted("format", "json", "words", "volcano"))));
        assertThat(some.path("conversations")).hasSize(1);
        assertThat(some.path("more").asBoolean()).isFalse();
    }

    @Test
    void anErasedConversationIsGoneAndTheAuditLogSaysWhichButNothingOfIt() {
        ConversationErasePage.View view = office.look("conversation-erase", ConversationErasePage.View.class, "workgroup", "past", "session", "r1");
        assertThat(view.running()).isFalse();

        assertThat(send("conversation-erase", "workgroup", "past", "session", "r1"))
            .isEqualTo(new Outcome.Go("history.jsp?workgroup=past&done=erased"));

        assertThat(history().rows()).isEmpty();
        assertThat(conversation().facts().erased()).isTrue();
        assertThat(conversation().facts().visitor()).isEmpty();
        assertThat(conversation().moments()).isEmpty();
        assertThat(office.archive.notes().of("r1")).isEmpty();
        assertThat(office.audit).containsExactly("alice: erased conversation r1 of workgroup past");
        assertThat(send("conversation-erase", "workgroup", "past", "session", "r1")).isEqualTo(new Outcome.Missing());
    }

    @Test
    void whatGoesOnCannotBeErasedAndItIsSaidWhy() {
        story.chats("r2", "vic@example.org/web", ANN.toString());
        office.journal.append(story.batch());

        Outcome outcome = send("conversation-erase", "workgroup", "past", "session", "r2");
        assertThat(((ConversationErasePage.View) ((Outcome.Show) outcome).model()).running()).isTrue();
        Outcome all = send("visitor-erase", "visitor", "vic");
        assertThat(((VisitorErasePage.View) ((Outcome.Show) all).model()).running()).extracting(Facts.Stop::session).containsExactly("r2");
        assertThat(office.archive.transcripts().lines("r1")).as("the other one of his, too").hasSize(2);
        assertThat(office.audit).isEmpty();
    }

    @Test
    void aVisitorIsForgottenAtEveryWorkgroupAndNotNamedInTheAuditLog() {
        Story other = Story.of("other").chats("r5", "vic@example.org/phone", ANN.toString()).does(new Command.LeaveRoom("r5", "visitor"))
            .does(new Command.LeaveRoom("r5", "agent")).joins("r6", "wil@example.org/web");
        office.journal.append(other.batch());
        office.subscribers.add("support", Address.of("vic@example.org"), 1);
        assertThat(office.look("visitor-erase", VisitorErasePage.View.class, "visitor", "vic").count()).isEqualTo(2);

        assertThat(send("visitor-erase", "visitor", "vic")).isEqualTo(new Outcome.Go("history.jsp?done=forgotten"));

        assertThat(history("visitor", "vic").rows()).isEmpty();
        assertThat(history().rows()).extracting(HistoryPage.Row::visitor).containsExactly("wil@example.org");
        assertThat(office.subscribers.of("support")).isEmpty();
        assertThat(office.audit).containsExactlyInAnyOrder("alice: erased conversation r1 of workgroup past",
            "alice: erased conversation r5 of workgroup other", "alice: erased everything about a visitor: conversations 2");
    }

    @Test
    void whatWasErasedBeforeTheDatabaseFailedWasNotInTheAuditLog() {
        story.joins("r2", "vic@example.org/web").does(new Command.Depart(Address.of("vic@example.org/web")));
        office.journal.append(story.batch());
        // Found, then one of two is erased.
        office.outage.after(2);

        assertThatThrownBy(() -> send("visitor-erase", "visitor", "vic")).isInstanceOf(StoreFailure.class);

        office.outage.over();
        assertThat(history("visitor", "vic").rows()).hasSize(1);
        assertThat(office.audit).singleElement().asString().startsWith("alice: erased conversation r");
    }

    @Test
    void anAddressThatIsNoneIsSaidBesideItsField() {
        assertThat(office.look("visitor-erase", VisitorErasePage.View.class).wrong()).isNull();
        assertThat(office.look("visitor-erase", VisitorErasePage.View.class, "visitor", "@").wrong()).isEqualTo(Said.of("field.address", "@"));
    }

    @ParameterizedTest
    @EnumSource
    void thereAreWordsForEveryOutcome(org.igniterealtime.openfire.plugins.workgroups.core.Outcome outcome) {
        assertThat(new PlainNarrator().text("console.past.outcome." + HistoryForm.word(outcome))).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void thereAreWordsForEveryEndOfAnOffer(OfferState state) {
        assertThat(new PlainNarrator().text("console.past.offered." + state.name().toLowerCase(java.util.Locale.ROOT))).isNotBlank();
    }

    @Test
    void thereAreALabelAndAHelpForEveryFieldAndWordsForEveryRole() {
        PlainNarrator texts = new PlainNarrator();
        HistoryForm.NAMES.forEach(name -> assertThat(texts.text("console.past.field." + name) + texts.text("console.past.help." + name)).isNotBlank());
        List.of("role.visitor", "role.agent", "role.other", "offer.visitor", "offer.invite", "offer.transfer", "came.room", "went.room", "outcome.running")
            .forEach(name -> assertThat(texts.text("console.past." + name)).isNotBlank());
        List.of("erased", "erased-some", "forgotten").forEach(name -> assertThat(texts.text("console.done." + name)).isNotBlank());
    }
}
