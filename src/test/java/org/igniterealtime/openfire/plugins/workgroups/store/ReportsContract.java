package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igniterealtime.openfire.plugins.workgroups.store.JournalContract.ANN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Changed;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.report.About;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Chats;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Ends;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Figures;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Offers;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Part;
import org.igniterealtime.openfire.plugins.workgroups.core.report.Period;

/** What every store that counts keeps to. Stories begin on Monday, 2 March 2026, at 09:00 UTC. */
public interface ReportsContract {

    LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    Instant DAY = Instant.parse("2026-03-02T00:00:00Z");
    Instant NEXT_DAY = Instant.parse("2026-03-03T00:00:00Z");
    String VERA = "vera@example.org/web";

    Journal journal();

    Reports reports();

    private Figures total(String workgroup, About.Kind kind, String name) {
        return reports().totals(workgroup, kind, DAY, NEXT_DAY, "", 1000).stream().filter(one -> one.name().equals(name))
            .map(Reports.Named::figures).findFirst().orElse(Figures.NONE);
    }

    private static Reports.Scope workgroup(String name) {
        return new Reports.Scope(name, About.Kind.WORKGROUP, null);
    }

    private static Story joins(Story story, String request) {
        return story.joins(request, request + "@example.org/web", new Metadata(Map.of("queue", List.of("sales"))));
    }

    /** Vera waits 15 seconds for ann and talks for 20 minutes; wil leaves after 40 seconds, while he is on offer to ann. */
    private static Story morning(String workgroup) {
        Story story = joins(Story.of(workgroup).onDuty(ANN), "vera").passes(Duration.ofSeconds(15)).does(new Command.Accept(Address.of(ANN), "vera"))
            .does(new Command.RoomOpened("vera", 1)).does(new Command.EnterRoom("vera", Address.of(ANN), "agent"))
            .does(new Command.EnterRoom("vera", Address.of(VERA), "visitor"));
        joins(story, "wil").passes(Duration.ofSeconds(15)).does(new Command.Depart(Address.of("wil@example.org/web")));
        return story.passes(Duration.ofMinutes(20).minusSeconds(15));
    }

    private static Story ends(Story story) {
        return story.does(new Command.LeaveRoom("vera", "visitor")).does(new Command.LeaveRoom("vera", "agent"));
    }

    @Test
    default void requestsWaitsChatsAndOffersOfAMorningAreCounted() {
        journal().append(ends(morning("support")).batch());

        for (Figures figures : List.of(total("support", About.Kind.WORKGROUP, "support"), total("support", About.Kind.QUEUE, "sales"))) {
            assertThat(figures.ends()).isEqualTo(new Ends(1, 0, 1, 0, 0, 0));
            assertThat(figures.waits().answered()).isEqualTo(1);
            assertThat(figures.waits().answeredMs()).isEqualTo(15_000);
            assertThat(figures.waits().unansweredMs()).isEqualTo(15_000);
            assertThat(figures.waits().longestMs()).isEqualTo(15_000);
            assertThat(figures.waits().within(10)).isZero();
            assertThat(figures.waits().within(15)).isEqualTo(1);
            assertThat(figures.waits().within(600)).isEqualTo(1);
            assertThat(figures.chats()).isEqualTo(new Chats(1, 1_200_000, 1_200_000, 1, 1));
        }
        assertThat(total("support", About.Kind.AGENT, "ann@example.org")).satisfies(ann -> {
            assertThat(ann.offers()).isEqualTo(new Offers(1, 0, 0, 1));
            assertThat(ann.chats()).isEqualTo(new Chats(1, 1_200_000, 1_200_000, 1, 1));
            assertThat(ann.ends()).isEqualTo(Ends.NONE);
        });
        assertThat(total("elsewhere", About.Kind.WORKGROUP, "elsewhere")).isEqualTo(Figures.NONE);
    }

    @Test
    default void whatIsSavedInSeveralBatchesAddsUpAlsoAfterARestart() {
        Story story = morning("support");
        journal().append(story.batch());
        assertThat(total("support", About.Kind.WORKGROUP, "support").ends().requests()).isEqualTo(1);
        assertThat(reports().open("support", DAY, NEXT_DAY)).isEqualTo(1);
        assertThat(reports().open("support", NEXT_DAY, NEXT_DAY.plusSeconds(1))).isZero();

        Story resumed = Story.resumed(journal(), "support", story.now());
        journal().append(ends(resumed.does(new Command.Resume(Set.of(Address.of(ANN), Address.of(VERA))))).batch());

        assertThat(total("support", About.Kind.WORKGROUP, "support")).satisfies(figures -> {
            assertThat(figures.ends()).isEqualTo(new Ends(1, 0, 1, 0, 0, 0));
            assertThat(figures.chats()).isEqualTo(new Chats(1, 1_200_000, 1_200_000, 1, 1));
        });
        assertThat(reports().open("support", DAY, NEXT_DAY)).isZero();
    }

    @Test
    default void aDayIsMadeOfItsHoursByTheClocksOfItsZone() {
        Story story = ends(morning("support"));
        joins(story.passes(Duration.ofHours(2)), "xena").does(new Command.Depart(Address.of("xena@example.org/web")));
        journal().append(story.batch());

        // 09:00 and 11:20 UTC are 14:30 and 16:50 in Kolkata.
        Period hours = new Period(MONDAY, MONDAY, ZoneId.of("Asia/Kolkata"), Period.Step.HOUR);
        Map<Period.Interval, Figures> course = hours.figures(part -> reports().course(workgroup("support"), part));
        assertThat(course).hasSize(24);
        assertThat(course.entrySet().stream().filter(one -> one.getValue().ends().requests() > 0)
            .map(one -> one.getKey().start().getHour() + ": " + one.getValue().ends().requests())).containsExactly("14: 2", "16: 1");
        Period days = new Period(MONDAY, MONDAY, ZoneId.of("Asia/Kolkata"), Period.Step.DAY);
        assertThat(course.values().stream().reduce(Figures.NONE, Figures::then))
            .isEqualTo(days.figures(part -> reports().course(workgroup("support"), part)).values().iterator().next());
    }

    @Test
    default void timeInAChatCountsInTheHoursInWhichItPassed() {
        Story story = morning("support").passes(Duration.ofMinutes(45));
        journal().append(ends(story).batch());

        Period hours = new Period(MONDAY, MONDAY, ZoneOffset.UTC, Period.Step.HOUR);
        List<Figures> course = List.copyOf(hours.figures(part -> reports().course(workgroup("support"), part)).values());
        // From 09:00:15.123 to 10:05:15.123.
        assertThat(course.get(9).chats()).isEqualTo(new Chats(1, 3_900_000, 3_584_877, 1, 1));
        assertThat(course.get(10).chats()).isEqualTo(new Chats(0, 0, 315_123, 1, 1));
    }

    @Test
    default void oneQueueOrAgentHasACourseOfItsOwn() {
        journal().append(ends(morning("support")).batch());
        Part day = new Part(DAY, NEXT_DAY, Duration.ZERO, Duration.ofDays(1));

        assertThat(reports().course(new Reports.Scope("support", About.Kind.QUEUE, "sales"), day).get(DAY).ends().requests()).isEqualTo(2);
        assertThat(reports().course(new Reports.Scope("support", About.Kind.QUEUE, "billing"), day)).isEmpty();
        assertThat(reports().course(new Reports.Scope("support", About.Kind.AGENT, "ann@example.org"), day).get(DAY).offers().made()).isEqualTo(2);
        assertThat(reports().course(workgroup("support"), new Part(NEXT_DAY, NEXT_DAY.plusSeconds(900), Duration.ZERO, Duration.ofDays(1)))).isEmpty();
    }

    @Test
    default void allWorkgroupsAreSummedUpAndPagedByName() {
        for (String name : List.of("support", "sales", "care")) {
            Story story = morning(name);
            ends(story);
            // A session has one id among all workgroups.
            journal().append(new Batch(name, 1, List.of(), new Changed(List.of(), List.of(), List.of(), List.of(),
                story.batch().changed().booked())));
        }

        assertThat(List.of(reports().has("care"), reports().has("cares"), reports().has("ann@example.org"))).containsExactly(true, false, false);
        assertThat(reports().totals(null, About.Kind.WORKGROUP, DAY, NEXT_DAY, "", 2)).extracting(Reports.Named::name).containsExactly("care", "sales");
        assertThat(reports().totals(null, About.Kind.WORKGROUP, DAY, NEXT_DAY, "sales", 2)).extracting(Reports.Named::name).containsExactly("support");
        Part day = new Part(DAY, NEXT_DAY, Duration.ZERO, Duration.ofDays(1));
        assertThat(reports().course(workgroup(null), day).get(DAY)).satisfies(all -> {
            assertThat(all.ends()).isEqualTo(new Ends(3, 0, 3, 0, 0, 0));
            assertThat(all.chats().peak()).as("of one workgroup").isEqualTo(1);
        });
    }

    @Test
    default void whateverHappensQueuesAddUpToTheirWorkgroup() {
        for (int seed = 0; seed < 20; seed++) {
            String name = "desk" + seed;
            RandomDay day = new RandomDay(seed, name + "-");
            Story story = Story.of(name);
            for (int step = 0; step < 300; step++) {
                day.step(story);
                if (day.chance(10)) {
                    journal().append(story.batch());
                }
            }
            journal().append(story.batch());

            Figures whole = total(name, About.Kind.WORKGROUP, name);
            Figures queues = sum(name, About.Kind.QUEUE);
            Figures agents = sum(name, About.Kind.AGENT);
            assertThat(whole.ends().requests()).as(name).isPositive();
            assertThat(queues.ends()).as(name).isEqualTo(whole.ends());
            assertThat(queues.waits()).as(name).isEqualTo(whole.waits());
            assertThat(queues.chats().presentMs()).as(name).isEqualTo(whole.chats().presentMs()).isLessThanOrEqualTo(agents.chats().presentMs());
            assertThat(agents.offers()).as(name).isEqualTo(whole.offers());
        }
    }

    private Figures sum(String workgroup, About.Kind kind) {
        return reports().totals(workgroup, kind, DAY, NEXT_DAY.plus(Duration.ofDays(1)), "", 1000).stream().map(Reports.Named::figures)
            .reduce(Figures.NONE, Figures::then);
    }
}
