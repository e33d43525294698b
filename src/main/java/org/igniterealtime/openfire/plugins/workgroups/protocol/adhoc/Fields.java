package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of a submitted form. A blank field counts as absent, for many clients submit everything that the form shows.
 *
 * @param values field to its values
 */
record Fields(Map<String, List<String>> values) {

    /** Says that a list shall be empty, which a blank field cannot. */
    static final String NOBODY = "-";

    /** Says in a second form what it showed: then even a blank field was filled in, and what somebody else has changed since is not written over. */
    static final String SHOWN = "shown";

    Optional<String> text(String name) {
        return lines(name).map(lines -> String.join(" ", lines));
    }

    /** Every line as it was written, blank ones, too. */
    String whole(String name) {
        return String.join("\n", values.getOrDefault(name, List.of()));
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new WrongField(name, "field.missing"));
    }

    /** A field of several lines, without blank and repeated ones; some clients send them as one value. */
    Optional<Set<String>> lines(String name) {
        Set<String> lines = values.getOrDefault(name, List.of()).stream().flatMap(String::lines).map(String::strip)
            .filter(line -> !line.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    /** As {@link #lines}, but {@link #NOBODY} alone says that nobody is meant. */
    Optional<Set<String>> people(String name) {
        return lines(name).map(lines -> lines.equals(Set.of(NOBODY)) ? Set.of() : lines);
    }

    Optional<Boolean> truth(String name) {
        return text(name).map(text -> switch (text) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw new WrongField(name, "field.truth", text);
        });
    }

    Optional<Integer> count(String name, int least, int most) {
        return text(name).map(text -> number(text).filter(count -> count >= least && count <= most)
            .orElseThrow(() -> new WrongField(name, "field.number", text, String.valueOf(least), String.valueOf(most))));
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    Optional<Duration> seconds(String name, int least, int most) {
        return count(name, least, most).map(Duration::ofSeconds);
    }
}
