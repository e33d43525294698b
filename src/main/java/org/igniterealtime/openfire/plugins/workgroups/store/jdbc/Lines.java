package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Several short texts in one column, one a line. What admins put in quotes may have line breaks of its own: those are escaped. */
final class Lines {

    private Lines() {
    }

    /** @param texts none of them empty */
    static String joined(List<String> texts) {
        return texts.stream().map(text -> text.replace("\\", "\\\\").replace("\n", "\\n")).collect(Collectors.joining("\n"));
    }

    static List<String> split(String column) {
        return column.isEmpty() ? List.of() : Arrays.stream(column.split("\n")).map(Lines::unescaped).toList();
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            boolean escaped = line.charAt(i) == '\\';
            i += escaped ? 1 : 0;
            text.append(escaped && line.charAt(i) == 'n' ? '\n' : line.charAt(i));
        }
        return text.toString();
    }
}
