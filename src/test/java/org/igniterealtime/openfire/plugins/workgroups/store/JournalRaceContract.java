package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.igniterealtime.openfire.plugins.workgroups.store.JournalContract.ANN;
import static org.igniterealtime.openfire.plugins.workgroups.store.JournalContract.BOB;
import static org.igniterealtime.openfire.plugins.workgroups.store.JournalContract.JULIET;
import static org.igniterealtime.openfire.plugins.workgroups.store.JournalContract.ROMEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

/** What every journal keeps to when several write: a number of a workgroup's log is written once. */
public interface JournalRaceContract {

    Journal journal();

    @Test
    default void aNumberThatIsTakenIsRefusedAndNothingIsSaved() {
        Story owner = Story.of("support").onDuty(ANN).joins("r1", JULIET);
        Story stale = Story.of("support").chats("r2", ROMEO, BOB).says("r2", "visitor", "Soft!");
        journal().append(owner.batch());

        assertThatThrownBy(() -> journal().append(stale.batch())).isInstanceOf(Outpaced.class).hasMessageContaining("support");

        owner.assertSavedIn(journal());
        assertThat(journal().entriesOf("support", "r2")).isEmpty();
    }

    @Test
    default void aBatchWhoseLastNumberIsTakenIsRefusedWhole() {
        Story owner = Story.of("support").joins("r1", JULIET);
        journal().append(owner.batch());
        Story stale = Story.resumed(journal(), "support", owner.now()).joins("r2", ROMEO).onDuty(ANN);
        journal().append(owner.onDuty(BOB).batch());

        assertThatThrownBy(() -> journal().append(stale.batch())).isInstanceOf(Outpaced.class);

        owner.assertSavedIn(journal());
        assertThat(journal().entriesOf("support", "r2")).isEmpty();
    }

    @Test
    default void ofTwoNodesThatAppendAtOnceExactlyOneWins() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                String workgroup = "support" + round;
                Story one = Story.of(workgroup).onDuty(ANN).joins("one" + round, JULIET);
                Story two = Story.of(workgroup).onDuty(BOB).joins("two" + round, ROMEO);
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> first = nodes.submit(appending(one, start));
                Future<Boolean> second = nodes.submit(appending(two, start));

                assertThat(first.get()).isNotEqualTo(second.get());
                (first.get() ? one : two).assertSavedIn(journal());
            }
        } finally {
            nodes.shutdown();
        }
    }

    private Callable<Boolean> appending(Story story, CyclicBarrier start) {
        Batch batch = story.batch();
        return () -> {
            start.await();
            try {
                journal().append(batch);
                return true;
            } catch (Outpaced late) {
                return false;
            }
        };
    }

    @Test
    default void manyWorkgroupsAppendAtOnceAndNoneIsHindered() throws Exception {
        ExecutorService mailboxes = Executors.newFixedThreadPool(8);
        try {
            List<Story> stories = new ArrayList<>();
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < 8; number++) {
                Story story = Story.of("desk" + number);
                RandomDay day = new RandomDay(number, "d" + number + "-");
                stories.add(story);
                running.add(mailboxes.submit(() -> {
                    for (int step = 0; step < 60; step++) {
                        day.step(story);
                        journal().append(story.batch());
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            stories.forEach(story -> story.assertSavedIn(journal()));
        } finally {
            mailboxes.shutdown();
        }
    }
}
