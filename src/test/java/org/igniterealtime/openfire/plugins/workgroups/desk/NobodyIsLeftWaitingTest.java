package org.igniterealtime.openfire.plugins.workgroups.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.igniterealtime.openfire.plugins.workgroups.core.Answer;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.junit.jupiter.api.Test;

/** Whatever fails on the way, whoever asks or looks is answered, and whoever comes next is served. */
class NobodyIsLeftWaitingTest {

    private final DeskFixture desk = new DeskFixture("ann");
    private final List<String> seen = new ArrayList<>();

    private void look() {
        desk.desks.look(DeskFixture.DESK, state -> seen.add(state.settings().name()), () -> seen.add("unavailable"));
        desk.threads.runAll();
    }

    @Test
    void a_look_that_fails_is_answered_and_the_next_one_too() {
        desk.desks.look(DeskFixture.DESK, state -> {
            throw new IllegalStateException("nobody thought of that");
        }, () -> seen.add("unavailable"));
        desk.threads.runAll();
        look();

        assertThat(seen).containsExactly("unavailable", DeskFixture.DESK);
    }

    @Test
    void a_look_of_which_not_even_the_failure_can_be_told_keeps_nobody_else_from_looking() {
        desk.desks.look(DeskFixture.DESK, state -> {
            throw new IllegalStateException("nobody thought of that");
        }, () -> {
            throw new IllegalStateException("nor of that");
        });
        look();

        assertThat(seen).containsExactly(DeskFixture.DESK);
    }

    @Test
    void where_rows_cannot_be_understood_whoever_asks_or_looks_is_told_so() {
        desk.journal.goDown();
        desk.join("vic");
        desk.journal.comeUp();
        desk.journal.beUnreadable(true);

        assertThat(desk.join("wil")).isEqualTo(Answer.FAILED);
        look();

        assertThat(seen).containsExactly("unavailable");
    }

    @Test
    void what_happened_meanwhile_is_decided_when_the_rows_are_mended() {
        desk.onDuty("ann", 1);
        desk.join("vic");
        desk.told.take();
        desk.journal.goDown();
        desk.join("wil");
        desk.journal.comeUp();
        desk.journal.beUnreadable(true);
        desk.tell(new Command.VisitorGone(DeskFixture.session("vic")));

        desk.journal.beUnreadable(false);
        desk.pass(60);

        assertThat(desk.told.take("revoke")).containsExactly("revoke vic from ann left");
    }

    @Test
    void one_of_several_tasks_in_turn_that_fails_keeps_neither_the_thread_nor_the_next() {
        Serial serial = new Serial(desk.threads);
        serial.execute(() -> {
            throw new IllegalStateException("broken");
        });
        serial.execute(() -> seen.add("next"));

        desk.threads.runAll();

        assertThat(seen).containsExactly("next");
    }
}
