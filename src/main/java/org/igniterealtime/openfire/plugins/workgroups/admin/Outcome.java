package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What is to be answered to a browser. */
public sealed interface Outcome {

    /** The page, with this to show. */
    record Show(Object model) implements Outcome { }

    /**
     * Something else than a page.
     *
     * @param type the media type, with the character set where it has one
     * @param file the name under which a browser is to keep it; empty if a script of ours asked for it
     */
    record Data(String type, String file, Body body) implements Outcome { }

    /** What is sent as {@link Data}, written when the answer has begun, so that much of it need not be held at once. */
    @FunctionalInterface
    interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Nothing was wrong, or everything has been done: go on there, relative to the page asked. */
    record Go(String address) implements Outcome { }

    /** There is no such page, or not what it would be about. */
    record Missing() implements Outcome { }

    /** Nobody who saw our pages has sent this; nothing was changed. */
    record Forged() implements Outcome { }

    /** What was sent is no form, or more than any form of ours takes; nothing was changed. */
    record Unreadable() implements Outcome { }

    /** The page changes nothing, so nothing can be sent to it. */
    record OnlyShown() implements Outcome { }

    /** The address of one of our pages. @param query names and values in turn */
    static Go go(String page, String... query) {
        StringBuilder address = new StringBuilder(page).append(".jsp");
        for (int i = 0; i < query.length; i += 2) {
            address.append(i == 0 ? '?' : '&').append(query[i]).append('=').append(URLEncoder.encode(query[i + 1], StandardCharsets.UTF_8));
        }
        return new Go(address.toString());
    }
}
