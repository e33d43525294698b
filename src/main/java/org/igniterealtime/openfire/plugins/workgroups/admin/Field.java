package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;

/**
 * A setting as a page shows it.
 *
 * @param name     the form field's; {@code console.field.NAME} is its label, {@code console.help.NAME} its line of help
 * @param value    what holds, or what was typed if that is wrong
 * @param standard what holds unless somebody changes it, as it would be typed; empty for nothing
 * @param wrong    what is wrong with the value; null if nothing is
 * @param now      what holds now, if somebody else has changed it while this was typed; null otherwise
 */
public record Field(String name, Kind kind, List<Choice> choices, String value, String standard, Said wrong, String now) {

    /** How a setting is put in. */
    public enum Kind { WORDS, NUMBER, SECONDS, LINES, TEXT, CHOICE, SWITCH }

    /**
     * One of several values to choose from.
     *
     * @param key of the text that people read
     */
    public record Choice(String value, String key) { }

    /** What a switch sends when it is on. */
    public static final String ON = "on";

    /** The standard value, if it is one of the choices or a switch: the key of the text that says it; empty otherwise. */
    public String standardKey() {
        if (kind == Kind.SWITCH) {
            return standard.equals(ON) ? "console.on" : "console.off";
        }
        return choices.stream().filter(choice -> choice.value().equals(standard)).map(Choice::key).findFirst().orElse("");
    }
}
