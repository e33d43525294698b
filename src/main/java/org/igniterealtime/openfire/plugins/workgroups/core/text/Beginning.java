package org.igniterealtime.openfire.plugins.workgroups.core.text;

/** As much of a text as there is room for. */
public final class Beginning {

    private Beginning() {
    }

    /**
     * The text, or its beginning: never with half a character at its end, which neither a stanza nor a database takes.
     *
     * @param most UTF-16 units, at least 1
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
