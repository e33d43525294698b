package org.igniterealtime.openfire.plugins.workgroups.core.text;

import java.util.ArrayList;
import java.util.List;

/** Takes a line apart: words, texts in quotes, and symbols. What is none of these becomes a symbol of its own, for the reader to refuse. */
final class Lexer {

    private static final List<String> SYMBOLS = List.of("->", "!=", "<=", ">=");
    private static final String IN_WORDS = "-.@+/*\u2013";

    private final String line;
    private final int number;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String line, int number) {
        this.line = line;
        this.number = number;
    }

    List<Token> tokens() throws BadText {
        while (at < line.length() && line.charAt(at) != '#') {
            int point = line.codePointAt(at);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                at += Character.charCount(point);
            } else if (point == '"') {
                quoted();
            } else if (startsWord()) {
                word();
            } else {
                symbol(point);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", at + 1));
        return tokens;
    }

    private boolean startsWord() {
        return at < line.length() && isWordPart(line.codePointAt(at)) && !line.startsWith("->", at);
    }

    private boolean isWordPart(int point) {
        // A colon belongs to 09:00 but not to the name of a rule.
        return Character.isUnicodeIdentifierPart(point) && !Character.isIdentifierIgnorable(point)
            || IN_WORDS.indexOf(point) >= 0 || point == ':' && isDigit(at - 1) && isDigit(at + 1);
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < line.length() && line.charAt(index) >= '0' && line.charAt(index) <= '9';
    }

    private void word() {
        int start = at;
        while (startsWord()) {
            at += Character.charCount(line.codePointAt(at));
        }
        tokens.add(new Token(Token.Kind.WORD, line.substring(start, at), start + 1));
    }

    private void symbol(int point) {
        String symbol = SYMBOLS.stream().filter(two -> line.startsWith(two, at)).findFirst().orElse(Character.toString(point));
        tokens.add(new Token(Token.Kind.SYMBOL, symbol, at + 1));
        at += symbol.length();
    }

    private void quoted() throws BadText {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < line.length() && line.charAt(at) != '"') {
            if (line.charAt(at) == '\\' && at + 1 < line.length()) {
                text.append(escaped(line.charAt(++at)));
            } else {
                text.append(line.charAt(at));
            }
            at++;
        }
        if (at == line.length()) {
            throw new BadText(number, start + 1, Expected.CLOSING_QUOTE, "");
        }
        at++;
        tokens.add(new Token(Token.Kind.QUOTED, text.toString(), start + 1));
    }

    /** A backslash before anything else stays, so that a pattern such as "\d+" can be typed as it is. */
    private static String escaped(char next) {
        return switch (next) {
            case '"', '\\' -> String.valueOf(next);
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            default -> "\\" + next;
        };
    }
}
