package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a request, cell by cell. */
class RequestStateTest {

    private static final String TABLE = """
        |           | OFFER   | ACCEPT   | RETURN | OPEN    | END   | LEAVE | EXPIRE  | CLOSE  | SEND   | HAND_ON   | MOVE  | ADMIT  |
        | QUEUED    | OFFERED | -        | -      | -       | -     | LEFT  | EXPIRED | CLOSED | MOVING | -         | -     | -      |
        | OFFERED   | OFFERED | ACCEPTED | QUEUED | -       | -     | LEFT  | EXPIRED | CLOSED | -      | -         | -     | -      |
        | ACCEPTED  | -       | -        | QUEUED | IN_CHAT | -     | LEFT  | -       | CLOSED | -      | -         | -     | -      |
        | IN_CHAT   | -       | -        | QUEUED | -       | ENDED | -     | -       | -      | -      | -         | -     | -      |
        | ENDED     | -       | -        | -      | -       | -     | -     | -       | -      | -      | -         | -     | -      |
        | LEFT      | -       | -        | -      | -       | -     | -     | -       | -      | -      | -         | -     | -      |
        | EXPIRED   | -       | -        | -      | -       | -     | -     | -       | -      | -      | -         | -     | -      |
        | CLOSED    | -       | -        | -      | -       | -     | -     | -       | -      | -      | -         | -     | -      |
        | MOVING    | -       | -        | QUEUED | -       | -     | LEFT  | EXPIRED | CLOSED | -      | HANDED_ON | -     | -      |
        | HANDED_ON | -       | -        | QUEUED | -       | -     | LEFT  | -       | -      | -      | -         | MOVED | -      |
        | MOVED     | -       | -        | -      | -       | -     | -     | -       | -      | -      | -         | -     | -      |
        | ARRIVING  | -       | -        | -      | -       | -     | LEFT  | -       | CLOSED | -      | -         | MOVED | QUEUED |
        """;

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        List<List<String>> rows = TABLE.lines().map(line -> Stream.of(line.split("\\|")).skip(1).map(String::strip).toList()).toList();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.size(); column++) {
                cells.add(Arguments.of(RequestState.valueOf(row.get(0)), RequestStep.valueOf(rows.get(0).get(column)), row.get(column)));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @MethodSource("cells")
    void eachStepLeadsWhereTheTableSays(RequestState state, RequestStep step, String next) {
        if (next.equals("-")) {
            assertThat(state.next(step)).isEmpty();
            assertThatThrownBy(() -> state.after(step, "r1")).isInstanceOf(IllegalTransition.class)
                .hasMessage("request r1 is " + state + ": no " + step + " from there");
        } else {
            assertThat(state.next(step)).contains(RequestState.valueOf(next));
            assertThat(state.after(step, "r1")).isEqualTo(RequestState.valueOf(next));
        }
    }

    @Test
    void theTableNamesEveryStateAndEveryStep() {
        assertThat(cells()).hasSize(RequestState.values().length * RequestStep.values().length);
    }

    @Test
    void nothingHappensToWhatIsOverAndOnlyToThat() {
        assertThat(Stream.of(RequestState.values()).filter(RequestState::isFinal)).containsExactly(RequestState.ENDED,
            RequestState.LEFT, RequestState.EXPIRED, RequestState.CLOSED, RequestState.MOVED);
    }

    @Test
    void aVisitorIsInLineUntilAnAgentAccepts() {
        assertThat(Stream.of(RequestState.values()).filter(RequestState::isWaiting))
            .containsExactly(RequestState.QUEUED, RequestState.OFFERED, RequestState.MOVING);
    }
}
