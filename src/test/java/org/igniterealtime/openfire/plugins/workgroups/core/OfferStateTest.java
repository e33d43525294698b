package org.igniterealtime.openfire.plugins.workgroups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of an offer: it is pending, and then it is over, once. */
class OfferStateTest {

    static Stream<Arguments> cells() {
        return Stream.of(OfferState.values()).flatMap(state -> Stream.of(OfferState.values()).map(next -> Arguments.of(state, next)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("cells")
    void onlyAPendingOfferEndsAndNoneBecomesPendingAgain(OfferState state, OfferState next) {
        if (state == OfferState.PENDING && next != OfferState.PENDING) {
            assertThat(state.after(next, "r1 to ann@example.org")).isEqualTo(next);
        } else {
            assertThatThrownBy(() -> state.after(next, "r1 to ann@example.org")).isInstanceOf(IllegalTransition.class)
                .hasMessage("offer r1 to ann@example.org is " + state + ": no " + next + " from there");
        }
    }
}
