package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/** Understands the words in all languages at once, for people mix them. */
final class Vocabulary {

    private static final List<String> LANGUAGES = List.of("en", "zh-CN");

    /**
     * A word that was said, and what came after it.
     *
     * @param rest stripped, or empty
     */
    record Saying(Word word, String rest) { }

    private final Texts texts;

    Vocabulary(Texts texts) {
        this.texts = texts;
    }

    /** The longest of these words that a text begins with. */
    Optional<Saying> begin(String text, Set<Word> words) {
        String said = text.strip();
        Saying found = null;
        int longest = 0;
        for (Word word : words) {
            for (String form : forms(word)) {
                if (form.length() > longest && begins(said, form)) {
                    longest = form.length();
                    found = new Saying(word, said.substring(form.length()).replaceFirst("^[\\s:：,，]+", "").strip());
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The word that a text consists of. */
    Optional<Word> only(String text, Set<Word> words) {
        return begin(text, words).filter(saying -> saying.rest().isEmpty()).map(Saying::word);
    }

    // Chinese is written without spaces, so what follows a Chinese word needs none.
    private static boolean begins(String said, String form) {
        if (!said.regionMatches(true, 0, form, 0, form.length())) {
            return false;
        }
        boolean latin = form.charAt(form.length() - 1) < 0x80;
        return said.length() == form.length() || !latin || !Character.isLetterOrDigit(said.charAt(form.length()));
    }

    private Set<String> forms(Word word) {
        Set<String> forms = new LinkedHashSet<>();
        LANGUAGES.forEach(language -> Stream.of(texts.in(language).get(word.key()).split(",")).map(String::strip)
            .map(form -> form.toLowerCase(Locale.ROOT)).filter(form -> !form.isEmpty()).forEach(forms::add));
        return forms;
    }
}
