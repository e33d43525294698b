package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.QName;

/** A data form (XEP-0004) being written, and what was filled into one. */
public final class Form {

    private final Element x;

    private Form(String type) {
        x = DocumentHelper.createElement(QName.get("x", Namespaces.DATA_FORM));
        x.addAttribute("type", type);
    }

    /** A form to fill in. */
    public static Form toFillIn(String title, String instructions) {
        Form form = new Form("form");
        form.x.addElement("title").setText(title);
        form.x.addElement("instructions").setText(instructions);
        return form;
    }

    /** A form that tells something, of a well-known kind (XEP-0068). */
    public static Form result(String formType) {
        return new Form("result").field("FORM_TYPE", "hidden", null, formType);
    }

    /** A form filled in by us, of a well-known kind (XEP-0068). */
    public static Form submit(String formType) {
        return new Form("submit").field("FORM_TYPE", "hidden", null, formType);
    }

    /**
     * Adds a field. Every field has a type of its own, for Smack 4.4 drops the connection at one it does not know.
     *
     * @param type  as in XEP-0004 §3.3, or null where the other side knows
     * @param label for people, or null
     */
    public Form field(String name, String type, String label, String... values) {
        Element field = x.addElement("field").addAttribute("var", name);
        if (type != null) {
            field.addAttribute("type", type);
        }
        if (label != null) {
            field.addAttribute("label", label);
        }
        for (String value : values) {
            field.addElement("value").setText(value);
        }
        return this;
    }

    /** Adds a field whose values are chosen from these: value to label. */
    public Form choice(String name, String type, String label, Map<String, String> choices) {
        field(name, type, label);
        Element field = last();
        choices.forEach((value, shown) -> field.addElement("option").addAttribute("label", shown).addElement("value").setText(value));
        return this;
    }

    /** As {@link #field}, but it must be filled in. */
    public Form required(String name, String type, String label) {
        field(name, type, label);
        last().addElement("required");
        return this;
    }

    /** The field added last has these values, besides those it may have. */
    public Form value(String... values) {
        for (String value : values) {
            last().addElement("value").setText(value);
        }
        return this;
    }

    /** The field added last must be filled in. */
    public Form mandatory() {
        last().addElement("required");
        return this;
    }

    /** The field added last is explained so. */
    public Form described(String words) {
        last().addElement("desc").setText(words);
        return this;
    }

    /** Adds some words between the fields. */
    public Form fixed(String words) {
        x.addElement("field").addAttribute("type", "fixed").addElement("value").setText(words);
        return this;
    }

    private Element last() {
        List<Element> fields = x.elements("field");
        return fields.get(fields.size() - 1);
    }

    /** The form itself, to be put into a stanza. */
    public Element element() {
        return x;
    }

    /** The first form in an element; Smack since 4.1 sends the same one twice (reference/smack-clients.md §5.3). */
    public static Optional<Element> firstIn(Element parent) {
        return Optional.ofNullable(parent.element(QName.get("x", Namespaces.DATA_FORM)));
    }

    /** What was filled in, in order: field to its values. Fields without a name or without a value are left out. */
    public static Map<String, List<String>> read(Element x) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : x.elements("field")) {
            String name = field.attributeValue("var");
            if (name != null && !name.isEmpty()) {
                for (Element value : field.elements("value")) {
                    fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value.getText());
                }
            }
        }
        return fields;
    }
}
