package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.hours.Span;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/** Whatever the rules, they can be said and read again; whatever the text, it is read or refused; whatever the facts, they are routed. */
class RandomRulesTest {

    private static final List<String> QUEUES = List.of("billing", "on call");

    private static Arbitrary<String> texts() {
        Arbitrary<String> traps = Arbitraries.of("billing", "on call", "gone", "date", "AND", "a-", "->", "12:30", "-5", "\\d+", "\"", "\\",
            "#", "账单", "a:b");
        return Arbitraries.oneOf(traps, Arbitraries.strings().ofMaxLength(6),
            Arbitraries.strings().withChars("ab \\\"\n\r\tnrt.-:,;()#–").ofMaxLength(8));
    }

    private static Arbitrary<String> names() {
        return texts().filter(text -> !text.isBlank());
    }

    private static Arbitrary<Subject> subjects() {
        return Arbitraries.oneOf(Arbitraries.of(Subject.Fact.values()), names().map(Subject.Field::new));
    }

    private static Arbitrary<Span> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, 719), Arbitraries.integers().between(720, 1440))
            .as(Span::new).flatMap(span -> Arbitraries.of(span, new Span(span.to() % 1440, span.from() == 0 ? 1440 : span.from())));
    }

    private static Arbitrary<DateSpan> dates() {
        return Combinators.combine(Arbitraries.integers().between(0, 9998), Arbitraries.integers().between(0, 400))
            .as((year, days) -> new DateSpan(LocalDate.of(year, 2, 28), LocalDate.of(year, 2, 28).plusDays(days)));
    }

    private static Arbitrary<Condition> tests() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals().between(new BigDecimal("-99999"), new BigDecimal("99999")).ofScale(3);
        Arbitrary<TextPattern> patterns = Arbitraries.of("\\d+", "^a|b$", "(a+)+$", "\\\\.\"", "[^)]", "\n").map(TextPattern::new);
        return Arbitraries.oneOf(
            Arbitraries.create(Condition.Always::new),
            subjects().map(SubjectTest.Exists::new),
            Combinators.combine(subjects(), texts()).as(SubjectTest.Equals::new),
            Combinators.combine(subjects(), texts().list().ofMinSize(1).ofMaxSize(3)).as(SubjectTest.OneOf::new),
            Combinators.combine(subjects(), texts()).as(SubjectTest.Contains::new),
            Combinators.combine(subjects(), patterns).as(SubjectTest.Matches::new),
            Combinators.combine(subjects(), Arbitraries.of(Comparison.values()), numbers).as(SubjectTest.Compares::new),
            spans().list().ofMinSize(1).ofMaxSize(3).map(TimeTest.TimeIn::new),
            Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7).map(TimeTest.DayIn::new),
            dates().list().ofMinSize(1).ofMaxSize(3).map(TimeTest.DateIn::new));
    }

    private static Arbitrary<Condition> conditions(int depth) {
        if (depth == 0) {
            return tests();
        }
        Arbitrary<Condition> parts = Arbitraries.lazy(() -> conditions(depth - 1));
        return Arbitraries.frequencyOf(Tuple.of(2, tests()), Tuple.of(1, parts.map(Condition.Not::new)),
            Tuple.of(2, parts.list().ofMinSize(2).ofMaxSize(3).map(Condition.All::new)),
            Tuple.of(2, parts.list().ofMinSize(2).ofMaxSize(3).map(Condition.Any::new)));
    }

    private static Arbitrary<Actions> actions() {
        Arbitrary<Priority> priorities = Arbitraries.integers().between(Priority.LOWEST, Priority.HIGHEST).map(Priority::new);
        Arbitrary<Address> agents = Arbitraries.of("ann@example.org", "o'neil#2@example.org", "安@example.org").map(Address::of);
        return Combinators.combine(names().optional(), priorities.optional(), agents.optional(), names().list().ofMaxSize(3))
            .as(Actions::new);
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<String> called = Arbitraries.oneOf(Arbitraries.just(""), names());
        return Combinators.combine(called, conditions(3), actions(), Arbitraries.of(true, false), Arbitraries.of(true, false)).as(Rule::new)
            .filter(rule -> rule.toString().length() <= 2000);
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Map<String, List<String>>> fields = Arbitraries.maps(names(), texts().list().ofMaxSize(3)).ofMaxSize(5);
        return fields.map(Sample::facts);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsPrintedIsReadAsTheSame(@ForAll("rules") Rule rule) throws BadText {
        Rules rules = new Rules(List.of(rule));

        assertThat(RuleText.parse(RuleText.print(rules))).isEqualTo(rules);
        assertThat(RuleText.print(RuleText.parse(RuleText.print(rules)))).isEqualTo(RuleText.print(rules));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadOrRefused(@ForAll("scribbles") String text) throws BadText {
        Throwable thrown = catchThrowable(() -> RuleText.parse(text));

        if (thrown == null) {
            Rules rules = RuleText.parse(text);
            assertThat(RuleText.parse(RuleText.print(rules))).isEqualTo(rules);
        } else {
            assertThat(thrown).isInstanceOf(BadText.class);
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        Arbitrary<String> pieces = Arbitraries.of("off", "a", ":", "topic", "=", "!=", "<", ">=", "and", "or", "not", "(", ")", "in",
            "contains", "matches", "exists", "always", "page", "time", "day", "date", "mon-fri", "09:00-17:00", "2026-12-24..2026-12-26",
            "\"x\"", "\"", "\\", "5", "->", "->", "queue", "priority", "high", "agent", "ann@example.org", "tag", ";", ",", "go", "on",
            "stop", "#", "\n", "99999999999");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(14).map(list -> String.join(" ", list)),
            pieces.list().ofMaxSize(8).map(list -> "a = b " + String.join(" ", list)),
            pieces.list().ofMaxSize(8).map(list -> "always -> " + String.join(" ", list)), Arbitraries.strings().ofMaxLength(80));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyPatternIsValidOrNotAndNeverFails(@ForAll("patterns") String source, @ForAll("subjectsOfPatterns") String text) {
        Throwable thrown = catchThrowable(() -> new TextPattern(source).isIn(text, new Steps()));

        assertThat(thrown).satisfiesAnyOf(none -> assertThat(none).isNull(), told -> assertThat(told).isInstanceOf(CannotTell.class));
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> pieces = Arbitraries.of("(", ")", "[", "]", "{", "}", "2", "9", ",", "*", "+", "?", "|", "\\", "Q", "E", "k",
            "<n>", "p", "P", "N", "x", "u", "c", "0", "a", "b", ".", "^", "$", "(?", ":", "=", "!", "&&", "-", "\\b", "\\1", "\uD83D");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> subjectsOfPatterns() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40), Arbitraries.strings().withChars("ab").ofMaxLength(2000));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyFactsAreRoutedAndTheTrailAccountsForTheOutcome(@ForAll("ruleLists") List<Rule> all, @ForAll("facts") Facts facts) {
        Routed routed = new Rules(all).route(facts, QUEUES);

        assertThat(routed.trail()).extracting(Step::rule).isEqualTo(all);
        Actions sum = routed.trail().stream().filter(step -> step.verdict() instanceof Verdict.Matched)
            .map(step -> ((Verdict.Matched) step.verdict()).set()).reduce(Actions.NONE, Actions::and);
        assertThat(routed.outcome()).isEqualTo(sum);
        assertThat(routed.outcome().queue().map(QUEUES::contains)).isNotEqualTo(Optional.of(false));
        boolean decided = false;
        for (Step step : routed.trail()) {
            assertThat(step.verdict() instanceof Verdict.NotReached).isEqualTo(decided);
            decided |= step.verdict() instanceof Verdict.Matched && !step.rule().goOn();
        }
    }

    @Provide
    Arbitrary<List<Rule>> ruleLists() {
        return rules().map(rule -> new Rule("", rule.condition(), rule.actions(), rule.goOn(), rule.enabled())).list().ofMaxSize(6);
    }
}
