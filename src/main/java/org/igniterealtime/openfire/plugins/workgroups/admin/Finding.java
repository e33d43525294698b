package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was found out about one thing that the desks need.
 *
 * @param check  which; {@code console.check.NAME} is its heading
 * @param says   how it is
 * @param advice the key of what to do about it; empty if nothing is to be done
 * @param facts  the same for developers, in the order in which they are to be read
 */
public record Finding(String check, State state, Said says, String advice, Map<String, Object> facts) {

    /** How well something is. */
    public enum State {
        /** As it should be. */
        WELL,
        /** Works, but somebody should know. */
        NOTE,
        /** Something that visitors or agents need does not work. */
        BAD
    }

    static Finding well(String check, Said says) {
        return new Finding(check, State.WELL, says, "", Map.of());
    }

    static Finding note(String check, Said says, String advice) {
        return new Finding(check, State.NOTE, says, advice, Map.of());
    }

    static Finding bad(String check, Said says, String advice) {
        return new Finding(check, State.BAD, says, advice, Map.of());
    }

    Finding with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Finding(check, state, says, advice, more);
    }

    /** The key of the word for its state. */
    public String stateKey() {
        return switch (state) {
            case WELL -> "console.state.well";
            case NOTE -> "console.state.note";
            case BAD -> "console.state.bad";
        };
    }

    /** One line, for developers. */
    String line() {
        StringBuilder line = new StringBuilder(check).append(": ").append(state);
        facts.forEach((name, value) -> line.append("; ").append(name).append('=').append(value));
        return line.toString();
    }
}
