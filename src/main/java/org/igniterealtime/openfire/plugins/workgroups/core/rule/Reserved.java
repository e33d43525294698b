package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.util.Locale;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/** Words that mean something in a rule. A field or a rule that is called so is put in quotes. */
final class Reserved {

    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "contains", "matches", "exists", "always", "off",
        "page", "referrer", "language", "channel", "time", "day", "date");

    private Reserved() {
    }

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    static String wordOrQuote(String name) {
        return contains(name) ? Tokens.quote(name) : Tokens.wordOrQuote(name);
    }
}
