package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be true of a request for a rule to match. Parts are looked at from left to right, and only as far as needed. As text each is
 * what {@link RuleText} reads.
 */
public sealed interface Condition
        permits Condition.Always, Condition.All, Condition.Any, Condition.Not, SubjectTest, TimeTest {

    /**
     * @param steps how much the patterns of this rule may still read
     * @throws CannotTell if it is neither true nor false
     */
    boolean holds(Facts facts, Steps steps) throws CannotTell;

    /** The conditions that it is made of; empty if it is made of none. */
    default List<Condition> parts() {
        return List.of();
    }

    /** How many conditions are within each other at most; 1 for one that is made of none. */
    default int depth() {
        return 1 + parts().stream().mapToInt(Condition::depth).max().orElse(0);
    }

    /** All patterns in it. */
    default Stream<TextPattern> patterns() {
        return parts().stream().flatMap(Condition::patterns);
    }

    /** True of every request. */
    record Always() implements Condition {

        @Override
        public boolean holds(Facts facts, Steps steps) {
            return true;
        }

        @Override
        public String toString() {
            return "always";
        }
    }

    /** All of two or more. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = several(parts);
        }

        @Override
        public boolean holds(Facts facts, Steps steps) throws CannotTell {
            for (Condition part : parts) {
                if (!part.holds(facts, steps)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::bracketed).collect(Collectors.joining(" and "));
        }
    }

    /** At least one of two or more. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = several(parts);
        }

        @Override
        public boolean holds(Facts facts, Steps steps) throws CannotTell {
            for (Condition part : parts) {
                if (part.holds(facts, steps)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::bracketed).collect(Collectors.joining(" or "));
        }
    }

    /** The opposite. */
    record Not(Condition part) implements Condition {

        @Override
        public boolean holds(Facts facts, Steps steps) throws CannotTell {
            return !part.holds(facts, steps);
        }

        @Override
        public List<Condition> parts() {
            return List.of(part);
        }

        @Override
        public String toString() {
            return part instanceof SubjectTest.Equals equal ? equal.text("!=") : "not " + bracketed(part);
        }
    }

    private static List<Condition> several(List<Condition> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("all or any of less than two conditions");
        }
        return List.copyOf(parts);
    }

    private static String bracketed(Condition part) {
        return part instanceof All || part instanceof Any ? "(" + part + ")" : part.toString();
    }
}
