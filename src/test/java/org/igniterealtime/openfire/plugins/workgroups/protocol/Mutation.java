package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dom4j.Attribute;
import org.dom4j.DocumentException;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;

/** Spoils a stanza in one to four places: elements missing, doubled, in a wrong namespace, wrong words, other people's ids. */
public final class Mutation {

    private static final List<String> NAMESPACES = List.of(Namespaces.WORKGROUP, Namespaces.JIVE, Namespaces.DATA_FORM, "jabber:client",
        "urn:nonsense", "");
    private static final List<String> WORDS = List.of("", " ", "null", "-1", "0", "99999999999999999999", "NaN", "true", "submit", "cancel",
        "@", "/", "a@b@c", "vic@example.org", "ann@example.org/desk", "bob@example.org", "support@workgroup.example.org/billing",
        "closed@workgroup.example.org", "s1x", "../../etc/passwd", "' OR 1=1 --", "<b>&amp;]]>", "\u0085\u009f\u007f", "\u202eabc",
        "\ud83d\ude00", "\ufffd", "tab\tand\nline", "long".repeat(25_000));

    private final Random random;

    public Mutation(Random random) {
        this.random = random;
    }

    /** A copy, spoilt, as it would be read from the wire. Its name and address stay: the server would not hand us anything else. */
    public Element of(Element sample) throws DocumentException {
        Element copy = sample.createCopy();
        for (int i = random.nextInt(4); i >= 0; i--) {
            spoil(copy);
        }
        return DocumentHelper.parseText(copy.asXML()).getRootElement();
    }

    private void spoil(Element stanza) {
        List<Element> inside = new ArrayList<>();
        collect(stanza, inside);
        if (inside.isEmpty()) {
            stanza.addElement(QName.get("nonsense", one(NAMESPACES))).setText(one(WORDS));
            return;
        }
        Element victim = one(inside);
        switch (random.nextInt(7)) {
            case 0 -> victim.getParent().remove(victim);
            case 1 -> victim.getParent().add(victim.createCopy());
            case 2 -> rename(victim, QName.get(victim.getName(), one(NAMESPACES)));
            case 3 -> victim.setText(one(WORDS));
            case 4 -> attribute(victim);
            case 5 -> victim.add(one(inside).createCopy());
            default -> stanza.addAttribute("type", one(typesOf(stanza)));
        }
    }

    private static void rename(Element victim, QName name) {
        Element renamed = victim.getParent().addElement(name);
        victim.attributes().forEach(attribute -> renamed.addAttribute(attribute.getQName(), attribute.getValue()));
        victim.elements().forEach(child -> renamed.add(child.createCopy()));
        renamed.addText(victim.getText());
        victim.getParent().remove(victim);
    }

    private void attribute(Element victim) {
        List<Attribute> attributes = victim.attributes();
        if (attributes.isEmpty()) {
            victim.addAttribute(one(List.of("id", "jid", "type", "sessionID", "node")), one(WORDS));
        } else if (random.nextInt(3) == 0) {
            victim.remove(one(attributes));
        } else {
            one(attributes).setValue(one(WORDS));
        }
    }

    private static List<String> typesOf(Element stanza) {
        return switch (stanza.getName()) {
            case "iq" -> List.of("get", "set", "result", "error");
            case "presence" -> List.of("unavailable", "subscribe", "subscribed", "unsubscribe", "unsubscribed", "probe", "error");
            default -> List.of("chat", "normal", "groupchat", "headline", "error");
        };
    }

    private static void collect(Element parent, List<Element> inside) {
        for (Element child : parent.elements()) {
            inside.add(child);
            collect(child, inside);
        }
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
