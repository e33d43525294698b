package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser sent with a request, in its address or as a form.
 *
 * @param values by the field's name
 * @param files  by the field's name; of several of one name, the first
 */
public record Submitted(Map<String, List<String>> values, Map<String, byte[]> files) {

    /** Without files. */
    public Submitted(Map<String, List<String>> values) {
        this(values, Map.of());
    }

    /** A field's file; empty if none was chosen. */
    byte[] file(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    /** A field's first value as it was typed, lines separated by line feeds; empty if it was not sent. */
    Optional<String> typed(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().map(value -> value.replace("\r\n", "\n"));
    }

    /** A field's first value without blanks around it; empty text if it was not sent. */
    String text(String name) {
        return typed(name).map(String::strip).orElse("");
    }

    /** The page asked for, from 1. */
    int page() {
        String page = text("page");
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
