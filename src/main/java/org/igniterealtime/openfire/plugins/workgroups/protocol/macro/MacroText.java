package org.igniterealtime.openfire.plugins.workgroups.protocol.macro;

/** Canned responses as XML, written so that every parser reads the same texts back. */
final class MacroText {

    private final StringBuilder xml = new StringBuilder();

    private MacroText() {
    }

    static String of(MacroGroup group) {
        return new MacroText().group(group).xml.toString();
    }

    private MacroText group(MacroGroup group) {
        xml.append("<macrogroup>");
        text("title", group.title());
        xml.append("<macros>");
        for (Macro macro : group.macros()) {
            xml.append("<macro>");
            text("title", macro.title());
            text("type", String.valueOf(macro.type()));
            text("description", macro.description());
            text("response", macro.response());
            xml.append("</macro>");
        }
        xml.append("</macros>");
        if (!group.groups().isEmpty()) {
            xml.append("<macroGroups>");
            group.groups().forEach(this::group);
            xml.append("</macroGroups>");
        }
        xml.append("</macrogroup>");
        return this;
    }

    private void text(String element, String text) {
        if (text != null) {
            xml.append('<').append(element).append('>');
            text.codePoints().filter(MacroText::isAllowed).forEach(this::escaped);
            xml.append("</").append(element).append('>');
        }
    }

    // A carriage return that is not escaped is read as a line feed.
    private void escaped(int point) {
        switch (point) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '\r' -> xml.append("&#13;");
            default -> xml.appendCodePoint(point);
        }
    }

    /** XML 1.0 §2.2: what is left cannot be said in XML, however it is escaped. */
    private static boolean isAllowed(int point) {
        return point >= ' ' && point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE && point < 0xFFFE
            || point > 0xFFFF || point == '\t' || point == '\n' || point == '\r';
    }
}
