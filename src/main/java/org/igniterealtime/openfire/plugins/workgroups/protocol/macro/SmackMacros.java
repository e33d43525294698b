package org.igniterealtime.openfire.plugins.workgroups.protocol.macro;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads canned responses as Smack 3 to 4.5 write them: in one fixed order, without whitespace, and with texts that nobody has escaped, so
 * that {@code A & B} and {@code r < 1} stand there as they are. A text ends where the next element must begin; only a text that contains
 * such a whole row of tags itself is misread.
 */
final class SmackMacros {

    /** What Smack writes for a text that is not there. */
    private static final String NOTHING = "null";

    private final String text;
    private int at;

    private SmackMacros(String text) {
        this.text = text;
    }

    /** @throws UnreadableMacros if this is not what Smack writes */
    static MacroGroup read(String text) {
        SmackMacros macros = new SmackMacros(text);
        macros.expect("<macrogroup>");
        MacroGroup group = macros.group(1);
        if (macros.at < text.length()) {
            throw macros.wrong("more behind the end");
        }
        return group;
    }

    private MacroGroup group(int depth) {
        if (depth > MacroGroup.DEEPEST) {
            throw wrong("too deep");
        }
        expect("<title>");
        String title = upTo("</title><macros>");
        List<Macro> macros = new ArrayList<>();
        while (skip("<macro>")) {
            macros.add(macro());
        }
        expect("</macros>");
        List<MacroGroup> groups = new ArrayList<>();
        if (skip("<macroGroups>")) {
            while (skip("<macrogroup>")) {
                groups.add(group(depth + 1));
            }
            expect("</macroGroups>");
        }
        expect("</macrogroup>");
        return new MacroGroup(title, macros, groups);
    }

    private Macro macro() {
        expect("<title>");
        String title = upTo("</title><type>");
        int type = number(upTo("</type><description>"));
        String description = upTo("</description><response>");
        return new Macro(title, type, description, upTo("</response></macro>"));
    }

    private int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            throw wrong("no type");
        }
    }

    private String upTo(String end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw wrong("no " + end);
        }
        String between = text.substring(at, found);
        at = found + end.length();
        return between.equals(NOTHING) ? null : between;
    }

    private boolean skip(String tag) {
        boolean there = text.startsWith(tag, at);
        at += there ? tag.length() : 0;
        return there;
    }

    private void expect(String tag) {
        if (!skip(tag)) {
            throw wrong("no " + tag);
        }
    }

    private UnreadableMacros wrong(String what) {
        return new UnreadableMacros(what + " at " + at);
    }
}
