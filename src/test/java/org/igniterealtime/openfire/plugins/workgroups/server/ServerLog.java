package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The server's log file, read entry by entry. */
record ServerLog(Path file) {

    private static final Pattern START_OF_ENTRY =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.,]\\d{3} [A-Z]+ .*");
    private static final Pattern WARNING_OR_ERROR = Pattern.compile("\\S+ \\S+ (WARN|ERROR|FATAL) .*", Pattern.DOTALL);

    /** All entries so far, each with the stack trace that follows its line. */
    List<String> entries() throws IOException {
        List<String> entries = new ArrayList<>();
        if (Files.notExists(file)) {
            return entries;
        }
        for (String line : Files.readAllLines(file)) {
            if (entries.isEmpty() || START_OF_ENTRY.matcher(line).matches()) {
                entries.add(line);
            } else {
                int last = entries.size() - 1;
                entries.set(last, entries.get(last) + "\n" + line);
            }
        }
        return entries;
    }

    /** The entries of level WARN and above. */
    List<String> errors() throws IOException {
        return entries().stream().filter(entry -> WARNING_OR_ERROR.matcher(entry).matches()).toList();
    }
}
