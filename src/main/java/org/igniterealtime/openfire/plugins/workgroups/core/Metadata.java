package org.igniterealtime.openfire.plugins.workgroups.core;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a visitor told about the request: form answers and page facts, in the order given, several values a name.
 *
 * @param fields name to values; copied, unmodifiable
 */
public record Metadata(Map<String, List<String>> fields) {

    /** More names than this are refused: an honest form has a dozen. */
    public static final int MOST_FIELDS = 64;
    /** Names and values together, in bytes of UTF-8. */
    public static final int MOST_BYTES = 16 * 1024;
    /** Longest name, in characters: names have columns of their own. */
    public static final int LONGEST_NAME = 200;

    public static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = java.util.Collections.unmodifiableMap(copy);
    }

    public Optional<String> first(String name) {
        return fields.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** Whether this is within the bounds above; what is not is refused whole, never cut. */
    public boolean isAcceptable() {
        return fields.size() <= MOST_FIELDS
            && fields.keySet().stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
            && bytes() <= MOST_BYTES;
    }

    private long bytes() {
        return fields.entrySet().stream()
            .mapToLong(field -> size(field.getKey()) + field.getValue().stream().mapToLong(Metadata::size).sum()).sum();
    }

    private static long size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
