package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.igniterealtime.openfire.plugins.workgroups.store.JournalContract.ANN;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Announcement;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Show;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.wait.WaitForecast;
import org.junit.jupiter.api.Test;

/** What every store of announced waits keeps to. */
public interface AnnouncementsContract {

    LocalDate DAY = LocalDate.of(2026, 3, 2);

    Journal journal();

    Announcements announcements();

    private static Story joins(Story story, String request) {
        return story.joins(request, request + "@example.org/web", new Metadata(Map.of("queue", List.of("sales"))));
    }

    /** Ann has one chat; wil waits when she is found busy, then vera, xena and zoe come, who are told how long it will take. */
    private static Story line(String workgroup) {
        Story story = Story.of(workgroup).does(new Command.GoOnDuty(Address.of(ANN), Show.ONLINE, "", 1));
        joins(story, "r0").does(new Command.Accept(Address.of(ANN), "r0")).does(new Command.RoomOpened("r0", 1))
            .does(new Command.EnterRoom("r0", Address.of(ANN), "agent")).does(new Command.EnterRoom("r0", Address.of("r0@example.org/web"), "r0"));
        joins(story, "wil").passes(Duration.ofSeconds(10));
        return joins(joins(joins(story, "vera"), "xena"), "zoe");
    }

    private static Story annIsFree(Story story, String chat) {
        return story.does(new Command.LeaveRoom(chat, "agent")).does(new Command.LeaveRoom(chat, chat));
    }

    private static Story waitsForVera(Story story) {
        annIsFree(story.passes(Duration.ofSeconds(5)), "r0");
        story.does(new Command.Depart(Address.of("wil@example.org/web"))).passes(Duration.ofSeconds(2));
        return story.does(new Command.Accept(Address.of(ANN), "vera")).passes(Duration.ofSeconds(1))
            .does(new Command.Depart(Address.of("xena@example.org/web")));
    }

    @Test
    default void whatWasAnnouncedIsComparedWithTheWaitOfWhoWasServedAndOfWhoGaveUp() {
        journal().append(waitsForVera(line("support")).batch());

        List<Announcements.Kept> kept = announcements().of("support", DAY, ZoneOffset.UTC);

        assertThat(kept).as("wil was told nothing, and zoe still waits").hasSize(2).allSatisfy(one -> {
            assertThat(one.queue()).isEqualTo("sales");
            assertThat(one.kept().ninetieth()).isGreaterThan(10);
        });
        assertThat(kept).filteredOn(one -> one.kept().served()).singleElement().satisfies(one -> assertThat(one.kept().waited()).isEqualTo(7));
        assertThat(kept).filteredOn(one -> !one.kept().served()).singleElement().satisfies(one -> assertThat(one.kept().waited()).isEqualTo(8));
    }

    @Test
    default void eachDayAndQueueHasItsShares() {
        journal().append(waitsForVera(line("support")).batch());

        assertThat(announcements().accuracy("support", DAY.minusDays(1), DAY.plusDays(1), ZoneOffset.UTC)).containsExactly(
            new Accuracy(DAY, "sales", 2, OptionalDouble.of(0.5), OptionalDouble.of(1)));
        assertThat(announcements().accuracy("support", DAY.plusDays(1), DAY.plusDays(1), ZoneOffset.UTC)).isEmpty();
        assertThat(announcements().accuracy("elsewhere", DAY, DAY, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    default void aDayIsTheZones() {
        journal().append(waitsForVera(line("support")).batch());

        // 09:00 UTC is still the evening before in Honolulu.
        assertThat(announcements().of("support", DAY, ZoneId.of("Pacific/Honolulu"))).isEmpty();
        assertThat(announcements().of("support", DAY.minusDays(1), ZoneId.of("Pacific/Honolulu"))).hasSize(2);
    }

    @Test
    default void whoComesBackToTheLineWasServedAllTheSame() {
        Story story = waitsForVera(line("support"));
        story.passes(Duration.ofSeconds(30)).does(new Command.RoomFailed("vera", 1, "not allowed"));
        journal().append(story.batch());
        story.assertSavedIn(journal());

        assertThat(announcements().of("support", DAY, ZoneOffset.UTC)).filteredOn(one -> one.kept().served())
            .singleElement().satisfies(one -> assertThat(one.kept().waited()).isEqualTo(7));
    }

    @Test
    default void whoIsHandedToAnotherWorkgroupWaitedOnlyUntilThenHoweverLongHeTalksThere() {
        Story story = line("support");
        Overflow step = new Overflow(Overflow.Trigger.WAITED, Duration.ofSeconds(20), Overflow.Target.WORKGROUP, "other");
        WorkgroupSettings before = story.workgroup().settings();
        story.does(new Command.Configure(before.with(before.queues().stream().map(queue -> queue.with(List.of(step))).toList()), Story.members()))
            .passes(Duration.ofSeconds(20));
        String moved = story.workgroup().request("vera").orElseThrow().movedId();
        story.does(new Command.TakenIn("other", "vera", moved)).passes(Duration.ofMinutes(10));
        journal().append(story.batch());
        story.assertSavedIn(journal());

        journal().append(story.does(new Command.MoveOver("other", "vera", moved, Command.MoveOver.How.ENDED)).batch());

        assertThat(announcements().of("support", DAY, ZoneOffset.UTC)).filteredOn(one -> one.kept().waited() < 30).singleElement()
            .satisfies(one -> {
                assertThat(one.kept().waited()).isEqualTo(20);
                assertThat(one.kept().served()).isFalse();
            });
    }

    @Test
    default void theLogAndTheRowSayWhatWasForetold() {
        Story story = line("support");
        journal().append(story.batch());

        Announcement told = story.workgroup().request("vera").map(Request::announced).orElseThrow();
        assertThat(told.basis()).isEqualTo(WaitForecast.Basis.HEAD_OF_LINE);
        assertThat(journal().entriesOf("support", "vera")).filteredOn(entry -> entry.kind().equals("Announced")).singleElement()
            .satisfies(entry -> assertThat(entry.detail()).isEqualTo("{\"queue\":\"sales\",\"median\":" + told.median() + ",\"ninetieth\":"
                + told.ninetieth() + ",\"basis\":\"HEAD_OF_LINE\"}"));
        story.assertSavedIn(journal());
    }

    @Test
    default void howFastTheLineMovedIsLoadedAgain() {
        Story story = waitsForVera(line("support"));
        journal().append(story.batch());
        story.assertSavedIn(journal());
        assertThat(journal().load("support").snapshot().paces().get("sales").left().events()).isPositive();

        journal().append(story.passes(Duration.ofSeconds(3)).does(new Command.Depart(Address.of("zoe@example.org/web"))).batch());
        story.assertSavedIn(journal());
    }

    @Test
    default void theTimeBetweenTwoRunsSaysNothingAboutThePace() {
        Story story = line("support");
        journal().append(story.batch());
        Story resumed = Story.resumed(journal(), "support", story.now().plus(Duration.ofHours(2)));

        resumed.does(new Command.Resume(Set.of(Address.of(ANN))));

        assertThat(resumed.workgroup().waits().pace("sales").freed().seconds()).isEqualTo(story.workgroup().waits().pace("sales").freed().seconds())
            .isEqualTo(10);
    }

    @Test
    default void noMoreDaysThanAQuarterAreAskedForAtOnce() {
        assertThatThrownBy(() -> announcements().accuracy("support", DAY, DAY.minusDays(1), ZoneOffset.UTC))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> announcements().accuracy("support", DAY, DAY.plusDays(Announcements.MOST_DAYS), ZoneOffset.UTC))
            .isInstanceOf(IllegalArgumentException.class);
        assertThat(announcements().accuracy("support", DAY, DAY.plusDays(Announcements.MOST_DAYS - 1), ZoneOffset.UTC)).isEmpty();
    }
}
