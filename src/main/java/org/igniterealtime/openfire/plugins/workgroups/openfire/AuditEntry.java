package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the security audit log that every database takes. What is too long Openfire would only warn of and leave out: its
 * {@code details} are VARCHAR2(4000) on Oracle, its {@code summary} VARCHAR(255), and Oracle counts bytes. So much is told in several entries.
 *
 * @param summary 255 bytes of UTF-8 at most
 * @param details 4000 bytes of UTF-8 at most; empty for none
 */
record AuditEntry(String summary, String details) {

    static final int LONGEST_SUMMARY = 255;
    static final int LONGEST_DETAILS = 4000;
    /** For one change. What is more is left out, and said to be. */
    static final int MOST = 20;

    private static final String CUT = "... the rest is left out: all of it was %d bytes";
    private static final int ROOM_FOR_CUT = 80;

    /** One change. */
    static List<AuditEntry> of(String what, String details) {
        // A summary that is cut stands in the details, too.
        String all = bytes(what) <= LONGEST_SUMMARY ? details : what + '\n' + details;
        List<String> parts = parts(all);
        if (parts.size() > MOST) {
            parts = parts.subList(0, MOST);
            parts.set(MOST - 1, parts.get(MOST - 1) + '\n' + CUT.formatted(bytes(all)));
        }
        List<AuditEntry> entries = new ArrayList<>();
        for (String part : parts) {
            String which = parts.size() == 1 ? "" : " (%d of %d)".formatted(entries.size() + 1, parts.size());
            entries.add(new AuditEntry(beginning(what, LONGEST_SUMMARY - which.length()) + which, part));
        }
        return entries;
    }

    private static List<String> parts(String details) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int size = 0;
        for (String line : details.split("\n", -1)) {
            for (String piece : pieces(line)) {
                if (size > 0 && size + bytes(piece) + 1 > LONGEST_DETAILS - ROOM_FOR_CUT) {
                    parts.add(part.toString());
                    part.setLength(0);
                    size = 0;
                }
                part.append(size == 0 ? "" : "\n").append(piece);
                size += bytes(piece) + 1;
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        do {
            String piece = beginning(rest, LONGEST_DETAILS - ROOM_FOR_CUT - 1);
            pieces.add(piece);
            rest = rest.substring(piece.length());
        } while (!rest.isEmpty());
        return pieces;
    }

    /** As much of a text as so many bytes hold, without half a character. */
    private static String beginning(String text, int most) {
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.offsetByCodePoints(at, 1);
            size += bytes(text.substring(at, end));
            if (size > most) {
                break;
            }
            at = end;
        }
        return text.substring(0, at);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
