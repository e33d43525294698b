package org.igniterealtime.openfire.plugins.workgroups.store;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Beginning;

/**
 * The words of texts, in any language, and how much a session says of each. Where words are written without spaces (Chinese, Japanese, Thai),
 * each character and each pair of neighbours counts as one, so that any part of a sentence is found.
 */
public final class Words {

    /** Longer ones are cut, in texts and in what is searched for alike. */
    public static final int LONGEST = 64;
    /** Words looked for at once; more do not make a search better, but slower. */
    public static final int MOST_WANTED = 8;
    /** Different words of one session. A chat has a few hundred; a pasted log file is not to fill the index. */
    private static final int MOST = 2000;
    // As in BM25: the tenth mention says little more than the third, and a mention in a short chat says more than one in a long one.
    private static final double SATURATION = 1.2;
    private static final double USUAL_LENGTH = 100;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private long length;

    /** Adds a text's words. */
    public Words add(String text) {
        for (String token : tokens(text)) {
            for (String word : isSpaceless(token.codePointAt(0)) ? parts(token, true) : List.of(token)) {
                length++;
                if (counts.size() < MOST || counts.containsKey(word)) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        return this;
    }

    /** Adds one word as it is. */
    public Words whole(String word) {
        counts.merge(word, 1, Integer::sum);
        return this;
    }

    public Set<String> all() {
        return counts.keySet();
    }

    /** How much was said of the word: 0 if nothing, and never more than about 2,200. */
    public int weight(String word) {
        int count = counts.getOrDefault(word, 0);
        double spread = SATURATION * (0.25 + 0.75 * length / USUAL_LENGTH);
        return count == 0 ? 0 : Math.max(1, (int) Math.round(1000 * count * (SATURATION + 1) / (count + spread)));
    }

    /** The words to search for, the longest first, for they are the rarest. */
    public static List<String> wanted(String query) {
        Set<String> words = new LinkedHashSet<>();
        for (String token : tokens(query)) {
            words.addAll(isSpaceless(token.codePointAt(0)) ? parts(token, false) : List.of(token));
        }
        return words.stream().sorted((one, other) -> other.length() - one.length()).limit(MOST_WANTED).toList();
    }

    private static List<String> tokens(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(plain);
        List<String> tokens = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            splitByScript(plain.substring(start, end), tokens);
        }
        return tokens;
    }

    private static void splitByScript(String piece, List<String> tokens) {
        int start = 0;
        for (int at = 0; at < piece.length(); ) {
            int next = at + Character.charCount(piece.codePointAt(at));
            boolean ends = next == piece.length() || isSpaceless(piece.codePointAt(at)) != isSpaceless(piece.codePointAt(next));
            if (ends) {
                String token = piece.substring(start, next);
                if (token.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    tokens.add(isSpaceless(token.codePointAt(0)) ? token : Beginning.of(token, LONGEST));
                }
                start = next;
            }
            at = next;
        }
    }

    private static List<String> parts(String run, boolean singles) {
        List<String> parts = new ArrayList<>();
        int[] points = run.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (singles || points.length == 1) {
                parts.add(Character.toString(points[i]));
            }
            if (i + 1 < points.length) {
                parts.add(new String(points, i, 2));
            }
        }
        return parts;
    }

    private static boolean isSpaceless(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
