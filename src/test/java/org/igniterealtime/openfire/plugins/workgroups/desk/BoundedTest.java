package org.igniterealtime.openfire.plugins.workgroups.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BoundedTest {

    private final QueuedThreads threads = new QueuedThreads();
    private final Bounded bounded = new Bounded(threads, 2);
    private final List<String> done = new ArrayList<>();

    @Test
    void one_more_than_there_may_be_is_refused_until_one_is_done() {
        bounded.execute(() -> done.add("one"));
        bounded.execute(() -> done.add("two"));

        assertThatThrownBy(() -> bounded.execute(() -> done.add("three"))).isInstanceOf(RejectedExecutionException.class);

        threads.runAll();
        bounded.execute(() -> done.add("four"));
        threads.runAll();
        assertThat(done).containsExactly("one", "two", "four");
    }

    @Test
    void one_that_fails_makes_room_like_any_other() {
        for (int i = 0; i < 5; i++) {
            bounded.execute(() -> {
                throw new IllegalStateException("broken");
            });
            assertThatThrownBy(threads::runAll).hasMessage("broken");
        }
        bounded.execute(() -> done.add("one"));
        threads.runAll();
        assertThat(done).containsExactly("one");
    }

    @Test
    void where_threads_are_being_stopped_nothing_is_taken_up_for_ever() {
        Bounded stopping = new Bounded(task -> {
            throw new RejectedExecutionException("stopped");
        }, 1);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> stopping.execute(() -> done.add("late"))).hasMessage("stopped");
        }
        assertThat(done).isEmpty();
    }
}
