package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text for people, in whichever language they read.
 *
 * @param key    in {@code i18n}
 * @param values what stands in it; typed by people, perhaps, and so to be escaped on a page
 */
public record Said(String key, List<String> values) {

    public Said {
        values = List.copyOf(values);
    }

    static Said of(String key, Object... values) {
        return new Said(key, Stream.of(values).map(String::valueOf).toList());
    }
}
