package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of {@link Pattern}, looked for anywhere in a text, whatever the case. What it may read is counted by {@link Steps}.
 * Since only reading is counted, patterns that could go on without reading are not valid: with an empty alternative, as in {@code (a|)}, or
 * with counted repetitions that multiply beyond {@value #MOST_REPETITIONS}, as in <code>(a{1000}){2000}</code>. Equal if written the same.
 */
public final class TextPattern {

    private static final int MOST_REPETITIONS = 1_000_000;
    // Escaped characters and quotations are not looked into. In [] it sees too much, and so at worst refuses one that were harmless.
    private static final Pattern ESCAPED = Pattern.compile("\\\\Q.*?(\\\\E|$)|\\\\.", Pattern.DOTALL);
    private static final Pattern EMPTY_ALTERNATIVE = Pattern.compile("\\|\\||\\|\\)|\\((\\?[^)(|]{0,20}[:>=!])?\\||^\\||\\|$");
    private static final Pattern REPETITION = Pattern.compile("\\{\\s*(\\d+)\\s*(?:,\\s*(\\d*))?\\s*\\}");

    private final String source;
    private final Optional<Pattern> pattern;

    /** Any text may be given; whether it is a pattern says {@link #isValid}. */
    public TextPattern(String source) {
        this.source = source;
        this.pattern = compile(source);
    }

    private static Optional<Pattern> compile(String source) {
        String plain = ESCAPED.matcher(source).replaceAll("_");
        if (EMPTY_ALTERNATIVE.matcher(plain).find() || repetitions(plain) > MOST_REPETITIONS) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(source, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        } catch (StackOverflowError e) {
            // The compiler of patterns calls itself for each bracket. Nothing of it outlives the call.
            return Optional.empty();
        }
    }

    private static double repetitions(String plain) {
        Matcher matcher = REPETITION.matcher(plain);
        double product = 1;
        while (matcher.find()) {
            String most = matcher.group(2) == null || matcher.group(2).isEmpty() ? matcher.group(1) : matcher.group(2);
            product *= Math.max(1, Double.parseDouble(most));
        }
        return product;
    }

    /** Whether it is a pattern that can be looked for. */
    public boolean isValid() {
        return pattern.isPresent();
    }

    /**
     * Whether the pattern is found in the text.
     *
     * @throws CannotTell if it is no pattern, or there were not steps enough
     */
    boolean isIn(String text, Steps steps) throws CannotTell {
        Pattern valid = pattern.orElseThrow(() -> new CannotTell(new Trouble(Trouble.Kind.BAD_PATTERN, source)));
        try {
            return valid.matcher(steps.counted(text)).find();
        } catch (Steps.UsedUp | StackOverflowError e) {
            // The matcher calls itself for each turn of a group. It is this call's own, so nothing half-done outlives it.
            throw new CannotTell(new Trouble(Trouble.Kind.SLOW_PATTERN, source));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return source;
    }
}
