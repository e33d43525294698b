package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Metadata;
import org.igniterealtime.openfire.plugins.workgroups.core.Visitor;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;

/** What the visitor told, as agents' clients read it. Compact: whitespace in it ends a Smack 4.4 connection. */
public final class MetadataElement {

    private MetadataElement() {
    }

    /** Spark cannot do without userID and username (reference/smack-clients.md §7); the first is never the visitor's own claim. */
    public static Element of(Metadata metadata, Visitor visitor) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("userID", List.of(visitor.userId().bare()));
        fields.put("username", List.of(metadata.first("username").orElseGet(() -> visitor.address().local())));
        metadata.fields().forEach(fields::putIfAbsent);
        Element element = DocumentHelper.createElement(QName.get("metadata", Namespaces.JIVE));
        fields.forEach((name, values) ->
            values.forEach(value -> element.addElement("value").addAttribute("name", name).setText(value)));
        return element;
    }
}
