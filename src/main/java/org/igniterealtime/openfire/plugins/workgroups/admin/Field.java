package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;

/**
 * A setting as a page shows it.
 *
 * @param name     the form field's; {@code console.field.NAME} is its label, {@code console.help.NAME} its line of help
 * @param value    what holds, or what was typed if that is wrong
 * @param standard what holds unless somebody changes it, as it would be typed; empty for nothing
 * @param faults   all that is wrong with the value
 * @param now      what holds now, if somebody else has changed it while this was typed; null otherwise
 * @param picks    what was searched for it
 */
public record Field(String name, Kind kind, List<Choice> choices, String value, String standard, List<Said> faults, String now,
        Picks picks) {

    /** One for which nobody is to be picked. */
    Field(String name, Kind kind, List<Choice> choices, String value, String standard, List<Said> faults, String now) {
        this(name, kind, choices, value, standard, faults, now, Picks.NONE);
    }

    /** How a setting is put in. */
    public enum Kind {
        WORDS, NUMBER, SECONDS, LINES, TEXT, CHOICE, SWITCH,
        /** Lines, each of which is somebody. */
        PEOPLE,
        /** Lines, each of which is a group of the server. */
        GROUPS,
        /** Lines of a language of ours, which are told by their numbers. */
        CODE,
        /** A word, with others to choose from that need no translation. */
        SUGGESTED,
        /** A time on the workgroup's own clocks. */
        MOMENT
    }

    /**
     * One of several values to choose from.
     *
     * @param key of the text that people read
     */
    public record Choice(String value, String key) { }

    /** What a switch sends when it is on. */
    public static final String ON = "on";

    /** Whether people or groups can be searched for it. */
    public boolean isPicked() {
        return kind == Kind.PEOPLE || kind == Kind.GROUPS;
    }

    Field with(Picks other) {
        return new Field(name, kind, choices, value, standard, faults, now, other);
    }

    /** The first thing that is wrong with the value; null if nothing is. */
    public Said wrong() {
        return faults.isEmpty() ? null : faults.get(0);
    }

    /** The standard value, if it is one of the choices or a switch: the key of the text that says it; empty otherwise. */
    public String standardKey() {
        if (kind == Kind.SWITCH) {
            return standard.equals(ON) ? "console.on" : "console.off";
        }
        return choices.stream().filter(choice -> choice.value().equals(standard)).map(Choice::key).findFirst().orElse("");
    }
}
