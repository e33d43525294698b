package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Tokens;

/**
 * A text of several lines in a language of the core. Each line is looked at by itself first, so that all that is wrong is told at once.
 *
 * @param reader what the core makes of a text, and of each of its lines
 * @param check  what else may be wrong with a line that can be read
 */
record TypedLines<T>(Reader<T> reader, Function<T, List<Said>> check) {

    /** As many wrong lines are told; who sees so many looks for the cause elsewhere. */
    private static final int MOST_TOLD = 20;

    /** Reads a text of the language. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String text) throws BadText;
    }

    T read(String typed) throws Unfit {
        List<Said> wrong = new ArrayList<>();
        List<String> lines = Tokens.lines(typed);
        for (int number = 1; number <= lines.size() && wrong.size() < MOST_TOLD; number++) {
            wrong.addAll(faults(lines.get(number - 1), number));
        }
        if (!wrong.isEmpty()) {
            throw new Unfit(wrong);
        }
        try {
            return reader.read(typed);
        } catch (BadText together) {
            throw new Unfit(Said.of(together, together.line()));
        }
    }

    private List<Said> faults(String line, int number) {
        try {
            return check.apply(reader.read(line)).stream().map(fault -> Said.of("field.on-line", number).with(fault)).toList();
        } catch (BadText bad) {
            return List.of(Said.of(bad, number));
        }
    }
}
