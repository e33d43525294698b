package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/**
 * A field in which an admin types a text of several lines that the core reads, such as rules.
 *
 * @param <T> what it says
 */
record Typed<T>(String field, Reader<T> reader) {

    /** Reads such a text. */
    interface Reader<T> {
        T read(String text) throws BadText;
    }

    /**
     * What the field says; nothing at all if it is {@link Fields#NOBODY} alone, and empty if it is blank.
     *
     * @param texts for the words of what was expected where something else stands
     */
    Optional<T> read(Fields fields, Texts texts) {
        return fields.people(field).map(lines -> {
            try {
                return reader.read(lines.isEmpty() ? "" : fields.whole(field));
            } catch (BadText wrong) {
                String expected = texts.get("command.expected." + Choice.word(wrong.expected()));
                throw wrong.found().isEmpty() ? new WrongField(field, "field.typed.end", wrong.line(), expected)
                    : new WrongField(field, "field.typed", wrong.line(), wrong.column(), wrong.found(), expected);
            }
        });
    }
}
