package org.igniterealtime.openfire.plugins.workgroups.core.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line about one person: who, and then what is special about him, such as {@code ann@example.org level=2 weight=3}.
 *
 * @param line   as it was written
 * @param values by name, in lower case
 */
record Attributes(String line, String person, Map<String, String> values) {

    /**
     * @param known the names that may stand there, at least one of them
     * @param shape what is wrong with a line that is not like this
     */
    static Attributes read(String line, List<String> known, BadLine.Fault shape) throws BadLine {
        // Around the equals sign people put spaces.
        String[] words = line.replaceAll("\\s*=\\s*", "=").split("\\s+");
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            String[] pair = word.split("=", 2);
            String name = pair[0].toLowerCase(Locale.ROOT);
            if (pair.length < 2 || !known.contains(name)) {
                throw new BadLine(shape, line);
            }
            if (values.put(name, pair[1]) != null) {
                throw new BadLine(BadLine.Fault.TWICE, line, name);
            }
        }
        if (values.isEmpty() || words[0].isEmpty() || words[0].contains("=")) {
            throw new BadLine(shape, line);
        }
        return new Attributes(line, words[0], values);
    }

    /** A whole number, or the default if nothing is said. */
    int number(String name, int least, int most, int otherwise) throws BadLine {
        String value = values.getOrDefault(name, String.valueOf(otherwise));
        // Nine digits fit into an int.
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw new BadLine(BadLine.Fault.NUMBER, line, name, String.valueOf(least), String.valueOf(most), value);
        }
        return number;
    }
}
