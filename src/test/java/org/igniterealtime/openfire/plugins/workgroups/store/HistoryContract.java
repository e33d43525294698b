package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.OfferState;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;

/** What every way to find sessions keeps to. */
public interface HistoryContract {

    Address ANN = Address.of("ann@example.org");
    Address BOB = Address.of("bob@example.org");
    Address VIC = Address.of("vic@example.org");

    /** Writes what is to be found; what has ended can be searched at once. */
    Journal journal();

    History history();

    /** A chat of vic and ann that has ended. */
    private static Story chat(Story story, String request, String... messages) {
        story.chats(request, "vic@example.org/web", "ann@example.org/desk");
        for (String message : messages) {
            story.passes(Duration.ofSeconds(1)).says(request, "visitor", message);
        }
        return story.passes(Duration.ofSeconds(1)).does(new Command.LeaveRoom(request, "visitor"))
            .does(new Command.LeaveRoom(request, "agent"));
    }

    private List<String> search(String words) {
        return search(new Search(Set.of("support"), Words.wanted(words), Search.EARLIEST, Search.LATEST, null, 0, 10));
    }

    private List<String> search(Search search) {
        return history().search(search).stream().map(found -> found.session().id()).toList();
    }

    private static List<String> ids(List<ChatSession> sessions) {
        return sessions.stream().map(ChatSession::id).toList();
    }

    @Test
    default void aSessionIsFoundWithItsWorkgroup() {
        Story story = Story.of("support").chats("r1", "vic@example.org/web", "ann@example.org/desk");
        journal().append(story.batch());

        assertThat(history().session("r1"))
            .contains(new ChatSession("support", story.workgroup().request("r1").orElseThrow()));
        assertThat(history().session("r2")).isEmpty();
    }

    @Test
    default void aVisitorsSessionsAreThoseAtThisWorkgroupNewestFirst() {
        Story story = Story.of("support");
        chat(story, "r1");
        chat(story, "r2");
        story.chats("r3", "vic@example.org/web", "ann@example.org/desk").joins("r4", "wil@example.org/web");
        journal().append(story.batch());
        journal().append(chat(Story.of("other"), "r5").batch());

        assertThat(ids(history().ofVisitor("support", VIC, 10))).containsExactly("r3", "r2", "r1");
        assertThat(ids(history().ofVisitor("support", VIC, 2))).containsExactly("r3", "r2");
        assertThat(ids(history().ofVisitor("support", Address.of("wil@example.org"), 10))).as("nobody served him").isEmpty();
    }

    @Test
    default void aVisitorWithoutAnAccountIsFoundByHisIdHoweverLong() {
        Address id = Address.of("c".repeat(900) + "@workgroup.example.org");
        Address similar = Address.of("c".repeat(901) + "@workgroup.example.org");
        Visitor visitor = new Visitor(Address.of("x9@example.org/x9"), id, false);
        journal().append(Story.of("support").onDuty("ann@example.org/desk")
            .does(new Command.Join("r1", visitor, Metadata.NONE)).does(new Command.Accept(Address.of("ann@example.org/desk"), "r1")).batch());

        assertThat(ids(history().ofVisitor("support", id, 10))).containsExactly("r1");
        assertThat(history().ofVisitor("support", similar, 10)).isEmpty();
    }

    @Test
    default void whatAnAgentWasOfferedIsToldNewestFirstWithWhatBecameOfIt() {
        Address ann = Address.of("ann@example.org/desk");
        Story story = Story.of("support").onDuty("ann@example.org/desk").joins("r1", "vic@example.org/web")
            .does(new Command.Reject(ann, "r1")).passes(Duration.ofSeconds(5));
        Instant since = story.now();
        story.joins("r2", "wil@example.org/web").does(new Command.Accept(ann, "r2")).passes(Duration.ofSeconds(5))
            .joins("r3", "xen@example.org/web");
        journal().append(story.batch());
        journal().append(chat(Story.of("other"), "r4").batch());

        assertThat(history().offersTo("support", ANN, Instant.EPOCH, 10)).extracting(PastOffer::request, PastOffer::state, PastOffer::arrival)
            .containsExactly(tuple("r3", OfferState.PENDING, 3L), tuple("r2", OfferState.ACCEPTED, 2L), tuple("r1", OfferState.REJECTED, 1L));
        assertThat(history().offersTo("support", ANN, since, 10)).extracting(PastOffer::request).containsExactly("r3", "r2");
        assertThat(history().offersTo("support", ANN, Instant.EPOCH, 1)).extracting(PastOffer::request).containsExactly("r3");
        assertThat(history().offersTo("support", BOB, Instant.EPOCH, 10)).isEmpty();
    }

    @Test
    default void anAgentsSessionsAreThoseAcceptedSinceThen() {
        Story story = chat(Story.of("support"), "r1");
        story.passes(Duration.ofMinutes(5));
        Instant since = story.now();
        journal().append(chat(story, "r2").batch());

        assertThat(ids(history().ofAgent("support", ANN, Instant.EPOCH, 10))).containsExactly("r2", "r1");
        assertThat(ids(history().ofAgent("support", ANN, since, 10))).containsExactly("r2");
        assertThat(ids(history().ofAgent("support", ANN, Instant.EPOCH, 1))).containsExactly("r2");
        assertThat(history().ofAgent("support", BOB, Instant.EPOCH, 10)).isEmpty();
        assertThat(history().ofAgent("other", ANN, Instant.EPOCH, 10)).isEmpty();
    }

    @Test
    default void everyWordMustHaveBeenSaidInAnyOrderAndCase() {
        Story story = chat(Story.of("support"), "r1", "My PRINTER is on fire", "a red one");
        journal().append(chat(story, "r2", "my printer is blue").batch());

        assertThat(search("fire printer")).containsExactly("r1");
        assertThat(search("printer")).containsExactlyInAnyOrder("r1", "r2");
        assertThat(search("printer green")).isEmpty();
        assertThat(search("' OR 1=1 --")).isEmpty();
        assertThat(search("r2")).as("by its id").containsExactly("r2");
    }

    @Test
    default void whatTheVisitorToldWhenJoiningIsFoundToo() {
        journal().append(chat(Story.of("support"), "r1").batch());

        assertThat(search("order")).containsExactly("r1");
    }

    @Test
    default void partsOfChineseSentencesAreFound() {
        Story story = chat(Story.of("support"), "r1", "\u6211\u7684\u6253\u5370\u673a\u7740\u706b\u4e86");
        journal().append(chat(story, "r2", "\u6253\u706b\u673a").batch());

        assertThat(search("\u6253\u5370\u673a")).containsExactly("r1");
        assertThat(search("\u706b")).containsExactlyInAnyOrder("r1", "r2");
        assertThat(search("\u7740\u706b \u6253\u5370")).containsExactly("r1");
    }

    @Test
    default void whoSaysMostOfItComesFirstThenTheNewestAPageAtATime() {
        Story story = chat(Story.of("support"), "r1", "printer", "printer", "printer");
        chat(story, "r2", "the printer once, and then a lot of other things that have nothing to do with it at all");
        journal().append(chat(story, "r3", "printer", "printer", "printer").batch());

        assertThat(search("printer")).containsExactly("r3", "r1", "r2");
        assertThat(history().search(new Search(Set.of("support"), List.of("printer"), Search.EARLIEST, Search.LATEST, null, 0, 10)))
            .extracting(Found::weight).allSatisfy(weight -> assertThat(weight).isPositive());
        assertThat(search(new Search(Set.of("support"), List.of("printer"), Search.EARLIEST, Search.LATEST, null, 1, 1)))
            .containsExactly("r1");
    }

    @Test
    default void datesAgentAndWorkgroupsNarrowTheSearchWithWordsAndWithout() {
        Story story = chat(Story.of("support"), "r1", "printer");
        story.passes(Duration.ofHours(2));
        Instant later = story.now();
        journal().append(chat(story, "r2", "printer").batch());
        journal().append(chat(Story.of("other"), "r3", "printer").batch());

        for (List<String> words : List.of(List.of("printer", "order"), List.<String>of())) {
            assertThat(search(new Search(Set.of("support"), words, later, Search.LATEST, null, 0, 10))).containsExactly("r2");
            assertThat(search(new Search(Set.of("support"), words, Search.EARLIEST, later, null, 0, 10))).containsExactly("r1");
            assertThat(search(new Search(Set.of("support"), words, Search.EARLIEST, Search.LATEST, BOB, 0, 10))).isEmpty();
            assertThat(search(new Search(Set.of("support"), words, later, Search.LATEST, ANN, 0, 10))).containsExactly("r2");
            assertThat(search(new Search(Set.of("support", "other"), words, Search.EARLIEST, Search.LATEST, null, 0, 10)))
                .containsExactlyInAnyOrder("r1", "r2", "r3");
            assertThat(search(new Search(Set.of(), words, Search.EARLIEST, Search.LATEST, null, 0, 10))).isEmpty();
        }
    }

    @Test
    default void onlyEndedSessionsAreSearched() {
        journal().append(Story.of("support").joins("r0", "wil@example.org/web", new Metadata(Map.of("question", List.of("fire"))))
            .chats("r1", "vic@example.org/web", "bob@example.org/desk").says("r1", "visitor", "fire").batch());

        assertThat(search("fire")).isEmpty();
        assertThat(search("")).isEmpty();
    }
}
