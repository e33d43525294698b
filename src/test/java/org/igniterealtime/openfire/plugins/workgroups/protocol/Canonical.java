package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.Comparator;
import java.util.List;
import org.dom4j.Element;
import org.dom4j.Node;

/** XML as one text that is the same for the same meaning: prefixes, the order of attributes and indentation do not count. */
final class Canonical {

    private Canonical() {
    }

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        write(element, "", text);
        return text.toString();
    }

    private static void write(Element element, String indent, StringBuilder text) {
        text.append(indent).append('{').append(element.getNamespaceURI()).append('}').append(element.getName());
        element.attributes().stream().sorted(Comparator.comparing(one -> one.getQualifiedName()))
            .forEach(one -> text.append(' ').append(one.getQualifiedName()).append('=').append(one.getValue()));
        List<Element> children = element.elements();
        if (children.isEmpty() || element.hasMixedContent() && hasText(element)) {
            text.append(' ').append(element.getText());
        }
        text.append('\n');
        children.forEach(child -> write(child, indent + "  ", text));
    }

    private static boolean hasText(Element element) {
        return element.content().stream().filter(node -> node.getNodeType() == Node.TEXT_NODE).anyMatch(node -> !node.getText().isBlank());
    }
}
