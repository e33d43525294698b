package org.igniterealtime.openfire.plugins.workgroups.protocol.macro;

import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.SafeXml;

/** Reads canned responses from texts, and writes them. */
public final class Macros {

    /** Characters of the text that canned responses make: far more than anybody types, far less than a stanza may carry. */
    public static final int LONGEST = 200_000;

    private Macros() {
    }

    /**
     * Reads what a client sent: Smack's own way of writing, else XML.
     *
     * @throws UnreadableMacros if it is neither, or too long, or too deep
     */
    public static MacroGroup fromClient(String text) {
        bounded(text);
        try {
            return SmackMacros.read(text.strip());
        } catch (UnreadableMacros notOfSmack) {
            return fromXml(text);
        }
    }

    /**
     * Reads XML, such as an admin's or our own.
     *
     * @throws UnreadableMacros if it is no macrogroup, alone or in another element, or too long, or too deep
     */
    public static MacroGroup fromXml(String text) {
        bounded(text);
        Element root = SafeXml.read(text).orElseThrow(() -> new UnreadableMacros("no XML"));
        Element group = root.getName().equals("macrogroup") ? root : root.element("macrogroup");
        if (group == null) {
            throw new UnreadableMacros("no macrogroup");
        }
        return group(group, 1);
    }

    /** What was kept; empty if others have written into the database, too, and what stands there is no canned responses. */
    public static Optional<MacroGroup> ifReadable(String kept) {
        try {
            return Optional.of(fromXml(kept));
        } catch (UnreadableMacros spoilt) {
            return Optional.empty();
        }
    }

    private static void bounded(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableMacros("too long");
        }
    }

    private static MacroGroup group(Element element, int depth) {
        if (depth > MacroGroup.DEEPEST) {
            throw new UnreadableMacros("too deep");
        }
        return new MacroGroup(text(element, "title"), children(element, "macros", "macro").stream().map(Macros::macro).toList(),
            children(element, "macroGroups", "macrogroup").stream().map(one -> group(one, depth + 1)).toList());
    }

    private static List<Element> children(Element parent, String folder, String name) {
        Element list = parent.element(folder);
        return list == null ? List.of() : list.elements(name);
    }

    private static Macro macro(Element element) {
        String type = text(element, "type");
        try {
            return new Macro(text(element, "title"), type == null || type.isBlank() ? 0 : Integer.parseInt(type.strip()),
                text(element, "description"), text(element, "response"));
        } catch (NumberFormatException none) {
            throw new UnreadableMacros("no type");
        }
    }

    private static String text(Element parent, String name) {
        Element element = parent.element(name);
        return element == null ? null : element.getText();
    }

    /**
     * The XML of a group, to be kept and read by {@link #fromXml}.
     *
     * @throws UnreadableMacros if it is too long to be read again: some characters take five when escaped
     */
    public static String text(MacroGroup group) {
        String text = MacroText.of(group);
        bounded(text);
        return text;
    }

    /**
     * What clients read. Smack since 4.4 loses the document's root element, so there is one more around it
     * (reference/smack-clients.md §3.7).
     */
    public static String model(MacroGroup group) {
        return "<model>" + text(group) + "</model>";
    }
}
