package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadLine;
import org.igniterealtime.openfire.plugins.workgroups.core.text.BadText;

/**
 * A text for people, in whichever language they read.
 *
 * @param key    in {@code i18n}
 * @param values what stands in it; typed by people, perhaps, and so to be escaped on a page
 * @param part   a text that stands in it after the values; it has no part itself. Null for none
 */
public record Said(String key, List<String> values, Said part) {

    public Said {
        values = List.copyOf(values);
    }

    Said(String key, List<String> values) {
        this(key, values, null);
    }

    static Said of(String key, Object... values) {
        return new Said(key, Stream.of(values).map(String::valueOf).toList());
    }

    /** The same, with that text in it. */
    Said with(Said other) {
        return new Said(key, values, other);
    }

    static Said of(BadLine bad) {
        return new Said(bad.key(), bad.values());
    }

    /** @param line the number of the line, if it was read by itself */
    static Said of(BadText bad, int line) {
        Said expected = of("command.expected." + word(bad.expected()));
        return (bad.found().isEmpty() ? of("field.typed.end", line) : of("field.typed", line, bad.column(), bad.found())).with(expected);
    }

    /** A value of the core as a part of a key. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
