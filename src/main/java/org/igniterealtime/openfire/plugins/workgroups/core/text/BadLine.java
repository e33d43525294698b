package org.igniterealtime.openfire.plugins.workgroups.core.text;

import java.util.List;
import java.util.Locale;

/** One of several lines that somebody typed cannot be read. Says what is wrong with it, so that it can be said in any language. */
public final class BadLine extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Fault { PERSON, SKILL, CHATS, NUMBER, TWICE, OVERFLOW, TIME, QUEUE, WORKGROUP, ITSELF, MANY }

    private final Fault fault;
    private final transient List<String> values;

    /** @param values what the fault is about: first the line as it was typed, or their number if there are too many */
    public BadLine(Fault fault, String... values) {
        super(fault + ": " + List.of(values), null, false, false);
        this.fault = fault;
        this.values = List.of(values);
    }

    /** The key of the text that says so. */
    public String key() {
        return "field.line." + fault.name().toLowerCase(Locale.ROOT);
    }

    /** What stands in that text. */
    public List<String> values() {
        return values;
    }
}
