package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;

class IndexingJournalTest {

    private final List<String> added = new ArrayList<>();
    private final Deque<String> missing = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final SearchIndex index = new SearchIndex() {
        @Override
        public void add(String session) {
            if (session.equals("broken")) {
                throw new StoreFailure("broken", null);
            }
            missing.remove(session);
            added.add(session);
        }

        @Override
        public List<String> missing(int most) {
            return missing.stream().limit(2).toList();
        }
    };
    private final MemoryJournal kept = new MemoryJournal();
    private final IndexingJournal journal = new IndexingJournal(kept, index, later::add);

    private static Batch ended() {
        return Story.of("support").chats("r1", "vic@example.org/web", "ann@example.org/desk")
            .does(new Command.LeaveRoom("r1", "visitor")).does(new Command.LeaveRoom("r1", "agent")).batch();
    }

    private void runAll() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    @Test
    void theDeskDoesNotWaitForTheIndex() {
        journal.append(ended());
        assertThat(added).isEmpty();
        assertThat(kept.session("r1")).isPresent();

        runAll();
        assertThat(added).containsExactly("r1");
    }

    @Test
    void whatIsSavedStaysSavedWhenThereIsNoThreadLeft() {
        Journal stopping = new IndexingJournal(kept, index, work -> {
            throw new RejectedExecutionException();
        });

        assertThatCode(() -> stopping.append(ended())).doesNotThrowAnyException();
        assertThat(kept.session("r1")).isPresent();
    }

    @Test
    void whatWasMissedIsMadeUpForAFewAtATime() {
        missing.addAll(List.of("r1", "r2", "r3", "r4", "r5"));
        journal.catchUp();
        assertThat(later).hasSize(1);

        runAll();
        assertThat(added).containsExactly("r1", "r2", "r3", "r4", "r5");
    }

    @Test
    void oneThatCannotBeTakenUpIsNotTriedForEver() {
        missing.addAll(List.of("broken", "r2"));
        journal.catchUp();

        runAll();
        assertThat(added).containsExactly("r2");
    }
}
