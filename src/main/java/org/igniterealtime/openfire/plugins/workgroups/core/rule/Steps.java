package org.igniterealtime.openfire.plugins.workgroups.core.rule;

/**
 * How many characters the patterns of one rule may still read. A pattern such as {@code (a+)+$} may go through a text of thirty characters
 * a billion times; an honest one reads each character a few times. So reading is counted, and ends. Not thread-safe.
 */
public final class Steps {

    /** Characters for one rule: six times the longest metadata there may be, in about a millisecond. */
    public static final int MOST = 100_000;

    private int left = MOST;

    /** The same text; reading a character of it is a step. */
    CharSequence counted(String text) {
        return new Counted(text);
    }

    private void step() {
        if (--left < 0) {
            throw new UsedUp();
        }
    }

    /** There is no step left. */
    static final class UsedUp extends RuntimeException {

        private UsedUp() {
            super("too many steps", null, false, false);
        }
    }

    private final class Counted implements CharSequence {

        private final String text;

        private Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            step();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end));
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
