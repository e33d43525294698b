package org.igniterealtime.openfire.plugins.workgroups.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import java.time.Duration;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;

/** A rush of visitors does not become a flood of stanzas. */
class NewsTest {

    private final DeskFixture desk = new DeskFixture("ann", "bob");

    @Test
    void aVisitorHearsHisPlaceOnJoining() {
        desk.join("vic");
        desk.join("wil");

        assertThat(desk.told.take("place")).containsExactly("place vic 0", "place wil 1");
    }

    @Test
    void noTimeIsToldUntilOneIsKnown() {
        desk.onDuty("ann", 1);
        desk.join("vic");
        desk.join("wil");
        desk.pass(10);
        assertThat(desk.told.waits()).isEmpty();

        desk.join("xia");

        assertThat(desk.told.waits().get("xia")).as("wil has waited ten seconds, with nobody before him").isPositive();
    }

    @Test
    void aTimeThatMovedByLessThanATenthAtTheSamePlaceIsNoNews() {
        News.Place told = new News.Place(3, Optional.of(Duration.ofSeconds(60)));

        assertThat(told.isNearly(new News.Place(3, Optional.of(Duration.ofSeconds(66))))).isTrue();
        assertThat(told.isNearly(new News.Place(3, Optional.of(Duration.ofSeconds(53))))).isFalse();
        assertThat(told.isNearly(new News.Place(2, Optional.of(Duration.ofSeconds(60))))).isFalse();
        assertThat(told.isNearly(new News.Place(3, Optional.empty()))).isFalse();
        assertThat(new News.Place(3, Optional.empty()).isNearly(told)).isFalse();
    }

    @Test
    void placesAreGatheredForFiveSecondsExceptTheStepToTheHead() {
        for (String visitor : new String[] {"a", "b", "c", "d"}) {
            desk.join(visitor);
        }
        desk.told.take();

        desk.ask(new Command.Depart(DeskFixture.session("a")));
        assertThat(desk.told.take("place")).containsExactly("place b 0");
        desk.pass(4);
        assertThat(desk.told.take("place")).isEmpty();
        desk.pass(1);
        assertThat(desk.told.take("place")).containsExactly("place c 1", "place d 2");
    }

    @Test
    void aJoiningAgentSeesTheQueueAtOnceAndLaterChangesOnceASecond() {
        desk.join("vic");
        desk.onDuty("ann", 1);
        assertThat(desk.told.take("queue")).containsExactly("queue help 1 named 1 to ann");

        for (int i = 0; i < 50; i++) {
            desk.join("crowd" + i);
        }
        assertThat(desk.told.take("queue")).isEmpty();
        desk.pass(1);
        assertThat(desk.told.take("queue")).containsExactly("queue help 51 named 51 to ann");
    }

    @Test
    void atMostAHundredOfThoseWhoWaitAreNamed() {
        for (int i = 0; i < 150; i++) {
            desk.join("crowd" + i);
        }
        desk.onDuty("ann", 1);

        assertThat(desk.told.take("queue")).containsExactly("queue help 150 named 100 to ann");
    }

    @Test
    void sixtyLeavingTheHeadOfALineOfSixHundredCostEachOfTheOthersAFewMessages() {
        for (int i = 0; i < 600; i++) {
            desk.join("crowd" + i);
        }
        desk.told.take();

        for (int i = 0; i < 60; i++) {
            desk.ask(new Command.Depart(DeskFixture.session("crowd" + i)));
        }
        desk.pass(10);

        assertThat(desk.told.take("place")).hasSizeLessThanOrEqualTo(540 + 60);
    }

    @Test
    void colleaguesSeeEachOtherComeServeAndGo() {
        desk.onDuty("ann", 1);
        desk.onDuty("bob", 1);
        desk.pass(2);
        assertThat(desk.told.take("colleague")).contains("colleague bob on duty with 0 chats to ann");
        desk.join("vic");
        desk.accept("ann", "vic");
        desk.pass(2);
        assertThat(desk.told.take("colleague")).contains("colleague ann on duty with 1 chats to bob");

        desk.tell(new Command.GoOffDuty(DeskFixture.session("ann")));

        assertThat(desk.told.take("colleague")).containsExactly("colleague ann off duty with 0 chats to bob");
    }

    @Test
    void aQuietDeskArmsNoTimers() {
        desk.onDuty("ann", 1);
        desk.pass(10);

        assertThat(desk.time.armed()).isZero();
    }

    @Test
    void newMembersOfAGroupMayServeAtOnceAndRemovedOnesAreDismissed() {
        desk.groups.put("staff", Set.of(DeskFixture.session("cho").toBare()));
        desk.desks.groupsChanged();
        desk.threads.runAll();
        assertThat(desk.onDuty("cho", 1).isDone()).isTrue();

        desk.groups.clear();
        desk.desks.groupsChanged();
        desk.threads.runAll();

        assertThat(desk.told.take("dismissed")).containsExactly("dismissed cho@example.org/client");
    }
}
