package org.igniterealtime.openfire.plugins.workgroups.core.text;

/**
 * A piece of a line.
 *
 * @param text   what it says; of a quoted text what stands between the quotes, with escapes resolved
 * @param column where it begins, counted from 1
 */
public record Token(Kind kind, String text, int column) {

    /** The kinds of pieces. */
    public enum Kind { WORD, QUOTED, SYMBOL, END }

    public boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** Whether this is that word, unquoted, in whatever case. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** Whether this can name something or be compared with. */
    public boolean isText() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
