package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.MacroGroup;

/** Canned responses as the log of what admins did has them: a line each, long ones cut. */
final class MacroWords {

    /** Characters of a response. */
    static final int LONGEST = 500;

    private MacroWords() {
    }

    static String of(Macro macro) {
        return Stream.of(macro.title(), Objects.toString(macro.description(), ""), cut(Objects.toString(macro.response(), "")))
            .filter(part -> !part.isEmpty()).collect(Collectors.joining(": ")).replace('\n', ',');
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "... (" + text.length() + " characters)";
    }

    /** Everything in a folder and in those within it, each after this sign, on lines of their own. */
    static String all(String sign, MacroGroup folder) {
        return Stream.concat(folder.macros().stream().map(macro -> '\n' + sign + of(macro)),
            folder.groups().stream().map(inner -> '\n' + sign + "folder " + inner.title() + all(sign, inner))).collect(Collectors.joining());
    }
}
