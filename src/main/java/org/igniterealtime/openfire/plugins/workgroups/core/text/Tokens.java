package org.igniterealtime.openfire.plugins.workgroups.core.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a text that people type, read piece by piece from left to right. From {@code #} on it is a remark, which says nothing. Not
 * thread-safe.
 */
public final class Tokens {

    /** A line longer than this is refused. */
    public static final int LONGEST_LINE = 2000;

    private static final Pattern JOINT_BEHIND = Pattern.compile("(-|\\.\\.)$");
    private static final Pattern JOINT_BEFORE = Pattern.compile("^(-|\\.\\.)");

    private final int line;
    private final List<Token> tokens;
    private int next;

    private Tokens(int line, List<Token> tokens) {
        this.line = line;
        this.tokens = tokens;
    }

    /**
     * @param line   without a line break
     * @param number the line's number, for errors, from 1
     */
    public static Tokens of(String line, int number) throws BadText {
        if (line.length() > LONGEST_LINE) {
            throw new BadText(number, LONGEST_LINE + 1, Expected.SHORTER_LINE, line.length() + " characters");
        }
        return new Tokens(number, new Lexer(line, number).tokens());
    }

    /** The lines of a text, whatever system it was typed on. */
    public static List<String> lines(String text) {
        return List.of(text.split("\r?\n", -1));
    }

    /** The text in quotes, such that it is read as it is here. */
    public static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
    }

    /** The text as it is if it is one word, else in quotes. */
    public static String wordOrQuote(String text) {
        return isWord(text) ? text : quote(text);
    }

    private static boolean isWord(String text) {
        try {
            List<Token> tokens = new Lexer(text, 1).tokens();
            return tokens.size() == 2 && tokens.get(0).kind() == Token.Kind.WORD && tokens.get(0).text().equals(text);
        } catch (BadText e) {
            return false;
        }
    }

    /** The next piece, not taken. */
    public Token peek() {
        return tokens.get(next);
    }

    /** The piece after the next. */
    public Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** Takes the next piece. */
    public Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the next piece if it is that symbol. */
    public boolean takeSymbol(String symbol) {
        return takeIf(peek().isSymbol(symbol));
    }

    /** Takes the next piece if it is that word. */
    public boolean takeWord(String word) {
        return takeIf(peek().isWord(word));
    }

    private boolean takeIf(boolean wanted) {
        if (wanted) {
            take();
        }
        return wanted;
    }

    /** Takes a word or a text in quotes. */
    public Token takeText(Expected expected) throws BadText {
        if (!peek().isText()) {
            throw error(expected);
        }
        return take();
    }

    /** Takes a word, and what a dash or two dots join to it: {@code Mon - Fri} is {@code Mon-Fri}. A long dash is a dash. */
    public Token takeJoined(Expected expected) throws BadText {
        if (peek().kind() != Token.Kind.WORD) {
            throw error(expected);
        }
        int column = peek().column();
        String text = dashes(take().text());
        while (peek().kind() == Token.Kind.WORD && joins(text, dashes(peek().text()))) {
            text += dashes(take().text());
        }
        return new Token(Token.Kind.WORD, text, column);
    }

    private static boolean joins(String text, String next) {
        return JOINT_BEHIND.matcher(text).find() || JOINT_BEFORE.matcher(next).find();
    }

    private static String dashes(String text) {
        return text.replace('\u2013', '-');
    }

    /** Whether the line says nothing more. */
    public boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** At the next piece there is something else than expected. */
    public BadText error(Expected expected) {
        return error(expected, peek());
    }

    /** At a piece already taken there is something else than expected. */
    public BadText error(Expected expected, Token at) {
        return new BadText(line, at.column(), expected, at.kind() == Token.Kind.QUOTED ? quote(at.text()) : at.text());
    }
}
