package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Assist;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.store.Erasure.Erased;

/** What every way to erase keeps to. */
public interface ErasureContract {

    Address ANNE = Address.of("ann@example.org/desk");

    Journal journal();

    Transcripts transcripts();

    History history();

    Notes notes();

    Subscribers subscribers();

    Erasure erasure();

    /** Everything that is kept anywhere, as text. */
    String everything() throws Exception;

    /** romeo's chat, with everything that can be in one: his answers, words of both, a note, a transfer, another workgroup asked. */
    private Story aChat() {
        Story story = Story.of("support").onDuty("bob@example.org/desk").onDuty(ANNE.toString())
            .joins("r1", "romeo@montague.example/orchard", new Metadata(Map.of("question", List.of("balconies"), "email", List.of("r@verona.example"))))
            .does(new Command.Accept(ANNE, "r1")).does(new Command.RoomOpened("r1", 1))
            .does(new Command.EnterRoom("r1", ANNE, "Ann")).does(new Command.EnterRoom("r1", Address.of("romeo@montague.example/orchard"), "Montague"));
        return story.passes(Duration.ofSeconds(5)).does(new Command.Say("r1", "Montague", "stanza-from-orchard", "what light through yonder window"))
            .does(new Command.AskAssist(ANNE, "r1", Assist.Kind.TRANSFER, Assist.Target.USER, Address.of("bob@example.org"), "he is lovesick"))
            .does(new Command.Reject(Address.of("bob@example.org/desk"), "r1"))
            .does(new Command.AskAssist(ANNE, "r1", Assist.Kind.INVITE, Assist.Target.WORKGROUP, Address.of("repair@workgroup.example.org"),
                "still lovesick"));
    }

    private static Story ended(Story story) {
        return story.passes(Duration.ofSeconds(5)).does(new Command.LeaveRoom("r1", "Montague")).does(new Command.LeaveRoom("r1", "Ann"));
    }

    /** The other workgroup hears of it, and forgets. */
    private Story repair(Story story) {
        Request chat = story.workgroup().request("r1").orElseThrow();
        Assist assist = chat.offers().get(2).assist();
        return Story.of("repair").does(new Command.Refer("support", "r1", chat.visitor(), chat.metadata(), assist,
            Set.of(Address.of("romeo@montague.example"), ANNE.toBare()), story.now().plusSeconds(60)))
            .does(new Command.ReferralOver("r1", assist.number(), true)).passes(Duration.ofMinutes(10));
    }

    @Test
    default void nothingOfAnErasedConversationAndItsVisitorIsLeftAnywhere() throws Exception {
        Story story = aChat();
        Story repair = repair(story);
        journal().append(ended(story).batch());
        journal().append(repair.batch());
        notes().put("r1", ANNE.toBare(), "sighs a lot");
        assertThat(everything()).contains("romeo", "Montague", "balconies", "verona", "yonder", "lovesick", "sighs", "orchard");

        assertThat(erasure().erase("r1")).isEqualTo(Erased.DONE);

        assertThat(everything()).doesNotContain("romeo", "Montague", "montague", "balconies", "verona", "yonder", "window", "lovesick", "sighs", "orchard");
        assertThat(transcripts().lines("r1")).isEmpty();
        assertThat(notes().of("r1")).isEmpty();
        assertThat(history().browse(Browse.newest(10)).sessions()).isEmpty();
        assertThat(history().ofAgent("support", ANNE.toBare(), Search.EARLIEST, 10)).isEmpty();
        assertThat(erasure().erase("r1")).as("again").isEqualTo(Erased.MISSING);
    }

    @Test
    default void whatHappenedWhenAndWhoServedStaysToBeCounted() {
        Story story = ended(aChat());
        journal().append(story.batch());
        ChatSession before = history().session("r1").orElseThrow();
        List<Journal.Entry> log = journal().entriesOf("support", "r1");

        erasure().erase("r1");

        ChatSession after = history().session("r1").orElseThrow();
        assertThat(Erasure.isErased(after)).isTrue();
        assertThat(after.request().place()).isEqualTo(before.request().place());
        assertThat(after.request().end()).isEqualTo(before.request().end());
        assertThat(after.request().end().outcome()).isEqualTo(Outcome.SERVED);
        assertThat(after.request().chat().agent()).isEqualTo(ANNE.toBare());
        assertThat(after.request().offers()).hasSameSizeAs(before.request().offers());
        assertThat(journal().entriesOf("support", "r1")).extracting(Journal.Entry::sequence, Journal.Entry::at, Journal.Entry::kind)
            .isEqualTo(log.stream().map(entry -> org.assertj.core.groups.Tuple.tuple(entry.sequence(), entry.at(), entry.kind())).toList());
        assertThat(PastSteps.of(journal(), "support", "r1")).as("why it went as it went").hasSameSizeAs(
            log.stream().filter(entry -> Set.of("Queued", "Offered", "AssistOffered", "OfferEnded", "Accepted", "HandedOver", "Ended")
                .contains(entry.kind())).collect(Collectors.toList()));
        assertThat(journal().load("support").snapshot().regulars()).as("who serves him again").isEmpty();
        Story.resumed(journal(), "support", story.now()).assertSavedIn(journal());
    }

    @Test
    default void whatIsGoingOnAndAPlaceThatIsKeptCannotBeErased() throws Exception {
        Story story = aChat().joins("r2", "juliet@capulet.example/balcony").does(new Command.VisitorGone(Address.of("juliet@capulet.example/balcony")));
        journal().append(story.batch());

        assertThat(erasure().erase("r1")).isEqualTo(Erased.RUNNING);
        assertThat(erasure().erase("r2")).as("he may come back").isEqualTo(Erased.RUNNING);
        assertThat(erasure().erase("nowhere")).isEqualTo(Erased.MISSING);

        assertThat(everything()).contains("yonder", "juliet");
        story.assertSavedIn(journal());
    }

    @Test
    default void othersStayAsTheyAre() {
        Story story = ended(aChat());
        story.chats("r2", "juliet@capulet.example/balcony", ANNE.toString()).says("r2", "visitor", "Ay me").does(new Command.LeaveRoom("r2", "visitor"))
            .does(new Command.LeaveRoom("r2", "agent"));
        journal().append(story.batch());
        notes().put("r2", ANNE.toBare(), "a note");
        List<Journal.Entry> log = journal().entriesOf("support", "r2");
        ChatSession juliets = history().session("r2").orElseThrow();

        erasure().erase("r1");

        assertThat(history().session("r2")).contains(juliets);
        assertThat(journal().entriesOf("support", "r2")).isEqualTo(log);
        assertThat(transcripts().lines("r2")).extracting(TranscriptLine::body).containsExactly("Ay me");
        assertThat(notes().of("r2")).contains("a note");
    }

    @Test
    default void aVisitorsWorkgroupsAmongHisContactsAreForgotten() throws Exception {
        Address romeo = Address.of("romeo@montague.example");
        Address juliet = Address.of("juliet@capulet.example");
        subscribers().add("support", romeo, 10);
        subscribers().add("repair", romeo, 10);
        subscribers().add("support", juliet, 10);

        erasure().forget(romeo);

        assertThat(subscribers().of("support")).containsExactly(juliet);
        assertThat(everything()).doesNotContain("romeo");
    }
}
