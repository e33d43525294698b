package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Question;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Inquiry.Problem;
import org.igniterealtime.openfire.plugins.workgroups.protocol.plain.Inquiry.Step;

class InquiryTest {

    private static final Map<String, String> PLANS = new LinkedHashMap<>();

    static {
        PLANS.put("b", "Bronze");
        PLANS.put("2", "Silver");
        PLANS.put("g", "Gold");
    }

    private static Inquiry asking(Question... questions) {
        return Inquiry.begin(List.of(questions), Map.of());
    }

    private static Question one(String name, boolean required) {
        return new Question(name, "text-single", name, required);
    }

    private static Map<String, List<String>> complete(Step step) {
        return ((Step.Complete) step).answers();
    }

    private static Optional<Problem> problem(Step step) {
        return ((Step.Asking) step).problem();
    }

    @Test
    void questions_are_asked_in_turn_and_the_last_answer_completes_them() {
        Step second = asking(one("name", true), one("mail", false)).answer(" Vic ");

        assertThat(((Step.Asking) second).inquiry().question().name()).isEqualTo("mail");
        assertThat(complete(((Step.Asking) second).inquiry().answer("v@x"))).isEqualTo(Map.of("name", List.of("Vic"), "mail", List.of("v@x")));
    }

    @Test
    void what_is_required_is_insisted_on_and_the_rest_may_be_skipped() {
        assertThat(problem(asking(one("name", true)).skip())).contains(Problem.MISSING);
        assertThat(problem(asking(one("name", true)).answer("  "))).contains(Problem.MISSING);
        assertThat(complete(asking(one("mail", false)).skip())).isEmpty();
    }

    @Test
    void a_suggestion_is_taken_by_skipping_even_where_an_answer_is_required() {
        Inquiry inquiry = Inquiry.begin(List.of(one("name", true)), Map.of("name", List.of("vic")));

        assertThat(complete(inquiry.skip())).isEqualTo(Map.of("name", List.of("vic")));
        assertThat(complete(inquiry.answer("Victor"))).isEqualTo(Map.of("name", List.of("Victor")));
    }

    @Test
    void an_answer_has_an_end() {
        assertThat(problem(asking(one("name", true)).answer("x".repeat(Inquiry.LONGEST + 1)))).contains(Problem.TOO_LONG);
        assertThat(complete(asking(one("name", true)).answer("x".repeat(Inquiry.LONGEST)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Gold, g", "gold, g", "g, g", "G, g", "1, b", "3, g", "2, 2", "silver, 2"})
    void a_choice_is_named_by_its_label_its_value_or_its_number(String said, String chosen) {
        assertThat(complete(asking(new Question("plan", "list-single", "Plan", true, PLANS)).answer(said)))
            .isEqualTo(Map.of("plan", List.of(chosen)));
    }

    @ParameterizedTest
    @CsvSource({"0", "4", "000", "999", "Platinum", "1.5", "-1"})
    void what_is_no_choice_is_not_taken(String said) {
        assertThat(problem(asking(new Question("plan", "list-single", "Plan", true, PLANS)).answer(said))).contains(Problem.NO_CHOICE);
    }

    @Test
    void several_choices_are_separated_by_commas_of_any_language_and_counted_once() {
        Inquiry inquiry = asking(new Question("plan", "list-multi", "Plan", true, PLANS));

        assertThat(complete(inquiry.answer("gold, 1，GOLD"))).isEqualTo(Map.of("plan", List.of("g", "b")));
        assertThat(problem(inquiry.answer("gold, lead"))).contains(Problem.NO_CHOICE);
        assertThat(problem(inquiry.answer(" , "))).contains(Problem.NO_CHOICE);
    }

    @Test
    void a_wrong_answer_changes_nothing() {
        Inquiry inquiry = asking(one("name", true), one("mail", false));

        assertThat(((Step.Asking) inquiry.skip()).inquiry()).isEqualTo(inquiry);
    }
}
