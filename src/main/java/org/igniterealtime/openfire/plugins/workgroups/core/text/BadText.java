package org.igniterealtime.openfire.plugins.workgroups.core.text;

/** A text that somebody typed cannot be read. Says where, what was expected there, and what stood there instead. */
public final class BadText extends Exception {

    private final int line;
    private final int column;
    private final Expected expected;
    private final String found;

    /**
     * @param line   counted from 1
     * @param column counted from 1, in UTF-16 characters
     * @param found  as it was typed, or empty at the end of the line
     */
    public BadText(int line, int column, Expected expected, String found) {
        super("line " + line + ", column " + column + ": expected " + expected
            + (found.isEmpty() ? " before the line ends" : ", found " + found));
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.found = found;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public Expected expected() {
        return expected;
    }

    public String found() {
        return found;
    }
}
