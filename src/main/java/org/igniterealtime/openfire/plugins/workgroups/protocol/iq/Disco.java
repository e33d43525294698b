package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.Optional;
import org.dom4j.Element;

/** Service discovery (XEP-0030). */
final class Disco {

    private Disco() {
    }

    /** The node asked about, if any. */
    static Optional<String> node(IqRequest request) {
        return IqRequest.said(request.payload(), "node").findFirst();
    }

    /** An answer about the same node, with nothing in it yet. */
    static Element answer(IqRequest request) {
        Element element = request.sameElement();
        node(request).ifPresent(node -> element.addAttribute("node", node));
        return element;
    }

    static void identity(Element answer, String category, String type, String name) {
        answer.addElement("identity").addAttribute("category", category).addAttribute("type", type).addAttribute("name", name);
    }

    static void features(Element answer, String... features) {
        for (String feature : features) {
            answer.addElement("feature").addAttribute("var", feature);
        }
    }

    static void item(Element answer, String jid, String node, String name) {
        Element item = answer.addElement("item").addAttribute("jid", jid);
        if (node != null) {
            item.addAttribute("node", node);
        }
        item.addAttribute("name", name);
    }
}
