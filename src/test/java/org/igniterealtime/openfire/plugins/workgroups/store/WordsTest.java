package org.igniterealtime.openfire.plugins.workgroups.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String ID = "7xk2m5abcdefghijklmnopq2z3";

    @Test
    void wordsAreWhatIsBetweenSpacesAndPunctuationInLowerCase() {
        assertThat(new Words().add("My PRINTER, it's (very) hot! vic@example.org \u00c9T\u00c9 \uff21\uff22\uff23").all())
            .contains("my", "printer", "it's", "very", "hot", "vic", "example.org", "\u00e9t\u00e9", "abc");
        assertThat(new Words().add(" ?! \n -- \ud83d\ude80").all()).isEmpty();
    }

    @Test
    void whereNoSpacesAreEveryCharacterAndPairCounts() {
        assertThat(new Words().add("VPN\u8fde\u4e0d\u4e0a").all())
            .containsExactlyInAnyOrder("vpn", "\u8fde", "\u8fde\u4e0d", "\u4e0d", "\u4e0d\u4e0a", "\u4e0a");
        assertThat(Words.wanted("VPN\u8fde\u4e0d\u4e0a")).containsExactly("vpn", "\u8fde\u4e0d", "\u4e0d\u4e0a");
        assertThat(Words.wanted("\u8fde")).containsExactly("\u8fde");
    }

    @Test
    void whatIsSearchedForIsBoundedAndTheLongestComesFirst() {
        assertThat(Words.wanted("a bb ccc dddd eeeee f g h i j k")).hasSize(Words.MOST_WANTED).startsWith("eeeee", "dddd", "ccc");
        assertThat(Words.wanted("x".repeat(300))).containsExactly("x".repeat(Words.LONGEST));
        assertThat(new Words().add("x".repeat(300)).weight("x".repeat(Words.LONGEST))).isPositive();
    }

    @Test
    void anIdIsOneWord() {
        assertThat(Words.wanted(ID)).containsExactly(ID);
    }

    @Test
    void moreMentionsAndShorterTextsWeighMoreAndNeverTooMuch() {
        int once = new Words().add("fire").weight("fire");
        assertThat(new Words().add("fire fire").weight("fire")).isGreaterThan(once);
        assertThat(new Words().add("fire " + "smoke ".repeat(500)).weight("fire")).isBetween(1, once - 1);
        assertThat(new Words().add("fire ".repeat(100_000)).weight("fire")).isLessThanOrEqualTo(2200);
        assertThat(new Words().add("smoke").weight("fire")).isZero();
    }
}
