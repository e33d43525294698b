package org.igniterealtime.openfire.plugins.workgroups.core.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One field of the form that visitors fill in before they join.
 *
 * @param name        under which the answer is kept
 * @param label       for people; blank for the name, or for our own words where we have some
 * @param description a line of help for people; may be empty
 * @param required    whether it must be answered
 * @param choices     in the order in which they are shown; none unless the kind has choices
 * @param values      what stands there before anybody types. Of a hidden field: what it says, or the name of what its source has
 * @param source      where a hidden field comes from
 */
public record JoinField(String name, Kind kind, String label, String description, boolean required, List<Choice> choices,
                        List<String> values, Source source) {

    /** How a field is answered. */
    public enum Kind {
        /** One line of text. */
        LINE,
        /** Several lines of text. */
        LINES,
        /** One of the choices. */
        CHOICE,
        /** Any number of the choices. */
        CHOICES,
        /** Yes or no. */
        YES_NO,
        /** Nobody is asked. */
        HIDDEN;

        public boolean hasChoices() {
            return this == CHOICE || this == CHOICES;
        }
    }

    /** Where a hidden field's answer comes from (reference/fastpath.md §1.13); all but the first are known to the visitor's page alone. */
    public enum Source { FIXED, COOKIE, ADDRESS, HEADER, SESSION }

    /**
     * An answer to choose.
     *
     * @param label for people
     */
    public record Choice(String value, String label) { }

    /** Yes and no as XEP-0004 §3.3 says them. */
    public static final Set<String> YES = Set.of("1", "true");
    public static final Set<String> NO = Set.of("0", "false");

    public static final int MOST_CHOICES = 100;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}");
    /** What is not kept, or is the server's to say. */
    private static final Set<String> NOT_OURS = Set.of("FORM_TYPE", "password", "userID");

    public JoinField {
        choices = List.copyOf(choices);
        values = List.copyOf(values);
        if (!isName(name) || kind.hasChoices() == choices.isEmpty() || choices.size() > MOST_CHOICES
            || choices.stream().map(Choice::value).distinct().count() < choices.size()
            || kind != Kind.LINES && kind != Kind.CHOICES && values.size() > 1 || kind == Kind.HIDDEN && required) {
            throw new IllegalArgumentException("no field of a form: " + name + ", " + kind);
        }
    }

    /** A line of text with nothing special about it. */
    public static JoinField line(String name, boolean required) {
        return new JoinField(name, Kind.LINE, "", "", required, List.of(), List.of(), Source.FIXED);
    }

    /** Whether a field may be called so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !NOT_OURS.contains(name);
    }

    /** Whether somebody may answer that. */
    boolean takes(String value) {
        return switch (kind) {
            case CHOICE, CHOICES -> choices.stream().anyMatch(choice -> choice.value().equals(value));
            case YES_NO -> YES.contains(value) || NO.contains(value);
            default -> true;
        };
    }

    /** What a hidden field's answer is before the visitor's page has said it, as the predecessor's pages know it; of a fixed one, the answer. */
    public List<String> marks() {
        String kindOfMark = switch (source) {
            case FIXED -> "";
            case COOKIE -> "getCookie_";
            case ADDRESS -> "getRequest_";
            case HEADER -> "getHeader_";
            case SESSION -> "getSession_";
        };
        return values.stream().map(value -> kindOfMark + value).collect(Collectors.toUnmodifiableList());
    }
}
