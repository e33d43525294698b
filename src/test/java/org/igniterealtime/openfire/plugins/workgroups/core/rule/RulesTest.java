package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** Rules are looked at in their order; the first that matches decides, unless it says to go on. */
class RulesTest {

    private static final List<String> QUEUES = List.of("Billing", "technical");

    private static Routed route(String rules, Map<String, List<String>> fields) throws BadText {
        return RuleText.parse(rules).route(Sample.facts(fields), QUEUES);
    }

    private static List<Verdict> verdicts(Routed routed) {
        return routed.trail().stream().map(Step::verdict).toList();
    }

    private static Verdict skipped(Trouble.Kind kind, String about) {
        return new Verdict.Skipped(new Trouble(kind, about));
    }

    @Nested
    class GivenSeveralThatMatch {

        private final Routed routed = route("""
            no:     topic = sales -> queue technical
            first:  topic = bill -> queue billing; tag a, b; go on
            off second: always -> priority high
            third:  always -> queue technical; priority low; tag b, c
            fourth: always -> agent ann@example.org
            """, Map.of("topic", List.of("bill")));

        GivenSeveralThatMatch() throws BadText { }

        @Test
        void theFirstThatDoesNotSayToGoOnIsTheLast() {
            assertThat(routed.outcome().agent()).isEmpty();
            assertThat(verdicts(routed).get(4)).isEqualTo(new Verdict.NotReached());
        }

        @Test
        void whatOneHasSetALaterOneDoesNotChange() {
            assertThat(routed.outcome().queue()).contains("Billing");
            assertThat(routed.outcome().priority()).contains(Priority.LOW);
        }

        @Test
        void tagsComeTogetherEachOnce() {
            assertThat(routed.outcome().tags()).containsExactly("a", "b", "c");
        }

        @Test
        void theTrailSaysWhatBecameOfEach() {
            assertThat(verdicts(routed)).containsExactly(new Verdict.NotMatched(),
                new Verdict.Matched(new Actions(Optional.of("Billing"), Optional.empty(), Optional.empty(), List.of("a", "b"))),
                new Verdict.Off(),
                new Verdict.Matched(new Actions(Optional.empty(), Optional.of(Priority.LOW), Optional.empty(), List.of("c"))),
                new Verdict.NotReached());
            assertThat(routed.trail()).extracting(Step::number).containsExactly(1, 2, 3, 4, 5);
        }

        @Test
        void itSaysWhichRuleChoseWhat() {
            assertThat(routed.choseQueue().map(step -> step.rule().name())).contains("first");
            assertThat(routed.chosePriority().map(step -> step.rule().name())).contains("third");
            assertThat(routed.choseAgent()).isEmpty();
        }
    }

    @Nested
    class GivenNoneThatMatches {

        @Test
        void nothingIsSet() throws BadText {
            assertThat(route("topic = sales -> queue billing", Map.of()).outcome()).isEqualTo(Actions.NONE);
            assertThat(Rules.NONE.route(Sample.facts(Map.of()), QUEUES)).isEqualTo(new Routed(Actions.NONE, List.of()));
        }

        @Test
        void aRuleThatOnlySaysStopKeepsTheRequestFromThoseAfterIt() throws BadText {
            Routed routed = route("vip exists -> stop\nalways -> queue billing", Map.of("vip", List.of("yes")));

            assertThat(routed.outcome()).isEqualTo(Actions.NONE);
        }
    }

    @Nested
    class GivenOneThatCannotBeEvaluated {

        @Test
        void aQueueThatDoesNotExistIsReportedAndTheNextRuleDecides() throws BadText {
            Routed routed = route("always -> queue gone; priority high\nalways -> queue TECHNICAL", Map.of());

            assertThat(verdicts(routed).get(0)).isEqualTo(skipped(Trouble.Kind.NO_SUCH_QUEUE, "gone"));
            assertThat(routed.outcome().queue()).contains("technical");
            assertThat(routed.outcome().priority()).isEmpty();
            assertThat(routed.skipped()).containsExactly(routed.trail().get(0));
        }

        @Test
        void aWordComparedAsANumberIsReportedWithoutTheWord() throws BadText {
            Routed routed = route("\"order total\" > 100 -> priority high\nalways -> priority low",
                Map.of("order total", List.of("a secret")));

            assertThat(verdicts(routed).get(0)).isEqualTo(skipped(Trouble.Kind.NOT_A_NUMBER, "\"order total\""));
            assertThat(routed.outcome().priority()).contains(Priority.LOW);
        }

        @Test
        void aPatternThatNeverEndsIsReported() throws BadText {
            Routed routed = route("question matches \"(a+)+$\" -> queue billing\nalways -> queue technical",
                Map.of("question", List.of("a".repeat(5000) + "!")));

            assertThat(verdicts(routed).get(0)).isEqualTo(skipped(Trouble.Kind.SLOW_PATTERN, "(a+)+$"));
            assertThat(routed.outcome().queue()).contains("technical");
        }

        @Test
        void theTroubleIsTheSameForEveryRequestSoThatItCanBeReportedOnce() throws BadText {
            String rules = "age > 17 -> priority high";

            assertThat(route(rules, Map.of("age", List.of("x"))).skipped()).isEqualTo(route(rules, Map.of("age", List.of("y"))).skipped());
        }

        @Test
        void aPatternThatIsNoneIsReported() {
            Condition broken = new SubjectTest.Matches(new Subject.Field("topic"), new TextPattern("(a"));
            Rule rule = new Rule("broken", broken, Actions.NONE, false, true);

            assertThat(verdicts(new Rules(List.of(rule)).route(Sample.facts(Map.of()), QUEUES)))
                .containsExactly(skipped(Trouble.Kind.BAD_PATTERN, "(a"));
        }

        @Test
        void whatIsBrokenWhateverTheRequestIsKnownBeforehand() throws BadText {
            Rules rules = RuleText.parse("fine: always -> queue billing\nbroken: always -> queue gone");

            assertThat(rules.broken(QUEUES)).singleElement()
                .isEqualTo(new Step(2, rules.rules().get(1), skipped(Trouble.Kind.NO_SUCH_QUEUE, "gone")));
            assertThat(rules.broken(List.of("billing", "gone"))).isEmpty();
        }

        @Test
        void oneThatIsOffIsNotReported() throws BadText {
            assertThat(verdicts(route("off broken: always -> queue gone", Map.of()))).containsExactly(new Verdict.Off());
        }
    }

    @Nested
    class GivenWhatCannotBeARule {

        @Test
        void twoOfOneNameAreRefused() {
            Rule rule = new Rule("one", new Condition.Always(), Actions.NONE, true, true);

            assertThatThrownBy(() -> new Rules(List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("two rules of one name");
        }

        @Test
        void moreThanTwoHundredAreRefused() {
            List<Rule> rules = IntStream.rangeClosed(0, Rules.MOST)
                .mapToObj(number -> new Rule("", new Condition.Always(), Actions.NONE, true, true)).toList();

            assertThat(new Rules(rules.subList(0, Rules.MOST)).rules()).hasSize(200);
            assertThatThrownBy(() -> new Rules(rules)).isInstanceOf(IllegalArgumentException.class).hasMessage("more than 200 rules");
        }

        @Test
        void anAgentIsNamedByHisBareAddress() {
            Optional<Address> session = Optional.of(Address.of("ann@example.org/desk"));

            assertThatThrownBy(() -> new Actions(Optional.empty(), Optional.empty(), session, List.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ann@example.org/desk");
        }
    }

    @Test
    void aHigherPriorityComesFirst() {
        assertThat(List.of(Priority.LOW, new Priority(9), Priority.NORMAL, Priority.HIGH).stream().sorted())
            .containsExactly(new Priority(9), Priority.HIGH, Priority.NORMAL, Priority.LOW);
    }
}
