package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final Set<Word> AGENTS = EnumSet.complementOf(EnumSet.of(Word.CANCEL, Word.SKIP));

    private final Vocabulary vocabulary = new Vocabulary(BothLanguages.ENGLISH);

    @ParameterizedTest
    @CsvSource({"accept, ACCEPT, ''", "Accept 12, ACCEPT, 12", "接受12, ACCEPT, 12", "接受 12, ACCEPT, 12", "拒绝, REJECT, ''", "on 3, ON, 3",
        "On Duty, ON, ''", "available, ON, ''", "上班, ON, ''", "OFF DUTY, OFF, ''", "transfer bob please, TRANSFER, bob please",
        "转接 12 bob, TRANSFER, 12 bob", "invite: bob, INVITE, bob", "?, HELP, ''", "？, HELP, ''", "away, AWAY, ''", "离开, AWAY, ''"})
    void words_of_both_languages_are_understood_with_what_follows(String said, Word word, String rest) {
        assertThat(vocabulary.begin(said, AGENTS)).contains(new Vocabulary.Saying(word, rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onwards", "accepted", "I accept", "offer", "hello", "", " "})
    void what_only_looks_like_a_word_is_none(String said) {
        assertThat(vocabulary.begin(said, AGENTS)).isEmpty();
    }

    @Test
    void a_sentence_that_begins_with_a_word_is_not_that_word_alone() {
        assertThat(vocabulary.only("leave me alone", Set.of(Word.CANCEL))).isEmpty();
        assertThat(vocabulary.only(" Leave ", Set.of(Word.CANCEL))).contains(Word.CANCEL);
        assertThat(vocabulary.only("离开", Set.of(Word.CANCEL))).contains(Word.CANCEL);
    }

    @Test
    void no_word_means_two_things_to_the_same_person() {
        for (Word word : AGENTS) {
            for (String language : new String[] {"en", "zh-CN"}) {
                for (String form : BothLanguages.ENGLISH.in(language).get(word.key()).split(",")) {
                    assertThat(vocabulary.only(form, AGENTS)).as(form).contains(word);
                }
            }
        }
    }
}
