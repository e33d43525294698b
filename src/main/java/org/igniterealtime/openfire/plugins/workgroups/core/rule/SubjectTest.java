package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/**
 * A test of what was said. Where several values were given for a field, one that fits is enough. Where none was given nothing fits:
 * {@code age < 18} and {@code age >= 18} are both false then.
 */
public sealed interface SubjectTest extends Condition {

    Subject subject();

    /** Something was said. */
    record Exists(Subject subject) implements SubjectTest {

        @Override
        public boolean holds(Facts facts, Steps steps) {
            return !facts.values(subject).isEmpty();
        }

        @Override
        public String toString() {
            return subject.text() + " exists";
        }
    }

    /** Equal to the text; see {@link Subject#means}. */
    record Equals(Subject subject, String wanted) implements SubjectTest {

        @Override
        public boolean holds(Facts facts, Steps steps) {
            return facts.values(subject).stream().anyMatch(value -> subject.means(value, wanted));
        }

        String text(String symbol) {
            return subject.text() + ' ' + symbol + ' ' + Tokens.quote(wanted);
        }

        @Override
        public String toString() {
            return text("=");
        }
    }

    /** Equal to one of the texts. */
    record OneOf(Subject subject, List<String> wanted) implements SubjectTest {

        public OneOf {
            wanted = List.copyOf(wanted);
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("one of no texts");
            }
        }

        @Override
        public boolean holds(Facts facts, Steps steps) {
            return facts.values(subject).stream().anyMatch(value -> wanted.stream().anyMatch(text -> subject.means(value, text)));
        }

        @Override
        public String toString() {
            return subject.text() + " in " + wanted.stream().map(Tokens::quote).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** The text is part of it, whatever the case. */
    record Contains(Subject subject, String part) implements SubjectTest {

        @Override
        public boolean holds(Facts facts, Steps steps) {
            String lower = part.toLowerCase(Locale.ROOT);
            return facts.values(subject).stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(lower));
        }

        @Override
        public String toString() {
            return subject.text() + " contains " + Tokens.quote(part);
        }
    }

    /** The pattern is found in it. */
    record Matches(Subject subject, TextPattern pattern) implements SubjectTest {

        @Override
        public boolean holds(Facts facts, Steps steps) throws CannotTell {
            for (String value : facts.values(subject)) {
                if (pattern.isIn(value, steps)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<TextPattern> patterns() {
            return Stream.of(pattern);
        }

        @Override
        public String toString() {
            return subject.text() + " matches " + Tokens.quote(pattern.toString());
        }
    }

    /** It is a number, and compares so with the given one. */
    record Compares(Subject subject, Comparison how, BigDecimal bound) implements SubjectTest {

        public Compares {
            if (Comparison.number(bound.toPlainString()).isEmpty()) {
                throw new IllegalArgumentException("not a number of at most forty digits: " + bound);
            }
            bound = bound.setScale(Math.max(0, bound.scale()));
        }

        @Override
        public boolean holds(Facts facts, Steps steps) throws CannotTell {
            boolean holds = false;
            for (String value : facts.values(subject)) {
                BigDecimal number = Comparison.number(value.strip())
                    .orElseThrow(() -> new CannotTell(new Trouble(Trouble.Kind.NOT_A_NUMBER, subject.text())));
                holds |= how.holds(number, bound);
            }
            return holds;
        }

        @Override
        public String toString() {
            return subject.text() + ' ' + how + ' ' + bound.toPlainString();
        }
    }
}
