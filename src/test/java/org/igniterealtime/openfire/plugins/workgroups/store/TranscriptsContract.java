package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.core.Participant;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.junit.jupiter.api.Test;

/** What every way to read transcripts keeps to. */
public interface TranscriptsContract {

    String AGENT = "ann@example.org/desk";
    String VISITOR = "juliet@example.org/balcony";

    /** Writes what is to be read. */
    Journal journal();

    Transcripts transcripts();

    @Test
    default void anUnknownSessionIsEmpty() {
        assertThat(transcripts().session("r1")).isEmpty();
        assertThat(transcripts().lines("r1")).isEmpty();
    }

    @Test
    default void aRunningSessionIsThereAsItIs() {
        Story story = Story.of("support").chats("r1", VISITOR, AGENT);
        journal().append(story.batch());

        assertThat(transcripts().session("r1")).isEqualTo(story.workgroup().request("r1")).isPresent();
    }

    @Test
    default void aPastSessionIsThereWithItsOffersParticipantsAndEnd() {
        Story story = Story.of("support").joins("r0", "romeo@example.org/orchard").chats("r1", VISITOR, AGENT);
        journal().append(story.batch());
        journal().append(story.passes(Duration.ofSeconds(50)).does(new Command.LeaveRoom("r1", "visitor"))
            .does(new Command.LeaveRoom("r1", "agent")).batch());

        Request session = transcripts().session("r1").orElseThrow();

        assertThat(session.end().outcome()).isEqualTo(Outcome.SERVED);
        assertThat(session.offers()).hasSize(1);
        assertThat(session.chat().participants()).extracting(Participant::nickname).containsExactly("agent", "visitor");
        assertThat(session.chat().participants()).allSatisfy(stay -> assertThat(stay.leftAt()).isEqualTo(story.now()));
        assertThat(session.metadata().first("question")).contains("Where is my order?");
    }

    @Test
    default void everyMessageIsThereInItsOrder() {
        Story story = Story.of("support").chats("r1", VISITOR, AGENT).chats("r2", "romeo@example.org/orchard", AGENT);
        for (int number = 1; number <= 25; number++) {
            story.passes(Duration.ofMillis(10)).says("r1", number % 2 == 0 ? "agent" : "visitor", "message " + number)
                .says("r2", "visitor", "no");
            if (number % 10 == 0) {
                journal().append(story.batch());
            }
        }
        journal().append(story.batch());

        List<TranscriptLine> lines = transcripts().lines("r1");

        assertThat(lines).hasSize(25).extracting(TranscriptLine::body)
            .startsWith("message 1", "message 2", "message 3").endsWith("message 25");
        assertThat(lines).extracting(TranscriptLine::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(lines.get(0)).isEqualTo(new TranscriptLine(lines.get(0).sequence(), "r1", Story.START.plusMillis(10),
            Address.of(VISITOR), "visitor", "", "message 1"));
        assertThat(lines.get(1).sender()).isEqualTo(Address.of(AGENT));
    }

    @Test
    default void theEndOfALongSessionIsItsLastMessagesAndHowManyThereAreBefore() {
        Story story = Story.of("support").chats("r1", VISITOR, AGENT).chats("r2", "romeo@example.org/orchard", AGENT);
        for (int number = 1; number <= 25; number++) {
            story.passes(Duration.ofMillis(10)).says("r1", "visitor", "message " + number).says("r2", "visitor", "no");
        }
        journal().append(story.batch());

        Transcripts.Ending ending = transcripts().ending("r1", 4);

        assertThat(ending.earlier()).isEqualTo(21);
        assertThat(ending.lines()).isEqualTo(transcripts().lines("r1").subList(21, 25));
        assertThat(transcripts().ending("r1", 25)).isEqualTo(new Transcripts.Ending(0, transcripts().lines("r1")));
        assertThat(transcripts().ending("r1", 100)).isEqualTo(new Transcripts.Ending(0, transcripts().lines("r1")));
        assertThat(transcripts().ending("r9", 4)).isEqualTo(new Transcripts.Ending(0, List.of()));
    }

    @Test
    default void whoeverTheRoomDidNotTellOfHasNoAddress() {
        journal().append(Story.of("support").chats("r1", VISITOR, AGENT).does(new Command.Say("r1", "ghost", "id-7", "boo")).batch());

        assertThat(transcripts().lines("r1")).hasSize(1).allSatisfy(line -> {
            assertThat(line.sender()).isNull();
            assertThat(line.nickname()).isEqualTo("ghost");
            assertThat(line.stanzaId()).isEqualTo("id-7");
        });
    }

    @Test
    default void longAndForeignAndEmptyTextsSurvive() {
        String body = "\u6211\u7684\u8ba2\u5355\u5728\u54ea\u91cc\uff1f \ud83d\ude80\ud83d\udc69\u200d\ud83d\udcbb "
            + "\u05e9\u05dc\u05d5\u05dd 'quoted' \\ \n\t";
        body = body.repeat(3500);
        assertThat(body.length()).isGreaterThan(100_000);
        String id = "i".repeat(5000);
        journal().append(Story.of("support").chats("r1", VISITOR, AGENT).does(new Command.Say("r1", "visitor", id, body))
            .says("r1", "visitor", "").says("r1", "\u5f20\u4e09".repeat(500), "  ").batch());

        assertThat(transcripts().lines("r1")).extracting(TranscriptLine::body).containsExactly(body, "", "  ");
        assertThat(transcripts().lines("r1")).extracting(TranscriptLine::stanzaId).containsExactly(id, "", "");
        assertThat(transcripts().lines("r1").get(2).nickname()).isEqualTo("\u5f20\u4e09".repeat(500));
    }
}
