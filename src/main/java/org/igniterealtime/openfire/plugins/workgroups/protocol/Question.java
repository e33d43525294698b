package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field of the form that visitors fill in before they join.
 *
 * @param type    as in XEP-0004 §3.3
 * @param label   for people
 * @param help    a line that explains it; may be empty
 * @param choices value to label, in the order in which they are shown; empty unless one of them must be chosen
 * @param usual   what is taken from whoever does not say anything else; may be empty
 */
public record Question(String name, String type, String label, String help, boolean required, Map<String, String> choices, List<String> usual) {

    public Question {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        usual = List.copyOf(usual);
    }

    /** One with nothing more to say about it. */
    public Question(String name, String type, String label, boolean required, Map<String, String> choices) {
        this(name, type, label, "", required, choices, List.of());
    }

    /** One that is answered in one's own words. */
    public Question(String name, String type, String label, boolean required) {
        this(name, type, label, required, Map.of());
    }

    /** Whether several of the choices may be named. */
    public boolean takesSeveral() {
        return type.equals("list-multi");
    }
}
