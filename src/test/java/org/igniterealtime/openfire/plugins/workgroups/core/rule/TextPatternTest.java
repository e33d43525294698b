package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;

/** No pattern and no text keep the desk busy. */
class TextPatternTest {

    private static Trouble trouble(String pattern, String text) {
        return catchThrowableOfType(CannotTell.class, () -> new TextPattern(pattern).isIn(text, new Steps())).trouble();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"(a+)+$", "(a|a)*$", "(a|aa)+$", "^(a*)*$", "(.*a){20}$", "(a?){30}a{30}b", "((a*)*)*b",
        "(a*)*\\1b", "(?=(a+)+$)b"})
    void aPatternThatTriesEveryWayIsGivenUp(String pattern) {
        assertThat(trouble(pattern, "a".repeat(5000) + "!")).isEqualTo(new Trouble(Trouble.Kind.SLOW_PATTERN, pattern));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"(a|)", "(|a)", "a||b", "|a", "a|", "(?:|a)", "(?i:|a)", "(?=|a)", "((){2000}){2000}", "(a{9999}){9999}",
        "(a{1, 99999999999}){9}", "(a", "a{2,1}", "[b-a]", "*", "\\", "(?<n>a)(?<n>b)", "\\k<n>", "\\p{Nothing}", "(?z)"})
    void aPatternThatIsNoneOrCouldGoOnWithoutReadingIsNotValid(String pattern) {
        assertThat(new TextPattern(pattern).isValid()).isFalse();
        assertThat(trouble(pattern, "a")).isEqualTo(new Trouble(Trouble.Kind.BAD_PATTERN, pattern));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\\(|\\|", "a\\||b", "\\Q(|\\E", "(a|b)|c", "(^|,)a(,|$)", "\\d{1,5}-\\d{4}", "\\{2000}{3}", "[|]",
        "(?:a|b)?", "a|\\)"})
    void anHonestPatternIsValid(String pattern) {
        assertThat(new TextPattern(pattern).isValid()).isTrue();
    }

    @Test
    void anHonestPatternReadsTheLongestMetadata() throws CannotTell {
        String longest = "word ".repeat(Metadata.MOST_BYTES / 5);

        assertThat(new TextPattern("refund|chargeback").isIn(longest, new Steps())).isFalse();
        assertThat(new TextPattern("\\bw\\w+d $").isIn(longest, new Steps())).isTrue();
    }

    @Test
    void thousandsOfBracketsAreNoPattern() {
        assertThat(new TextPattern("(".repeat(100_000) + ")".repeat(100_000)).isValid()).isFalse();
    }

    @Test
    void caseMakesNoDifferenceInAnyLanguage() throws CannotTell {
        assertThat(new TextPattern("ärger").isIn("Viel ÄRGER", new Steps())).isTrue();
    }
}
