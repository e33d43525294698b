package org.igniterealtime.openfire.plugins.workgroups.whole;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jivesoftware.smack.packet.IQ;
import org.jxmpp.jid.Jid;

/** An IQ whose child Smack has no class for, with attributes and children of its own. */
final class FilledIq extends IQ {

    static final String JIVE = "http://jivesoftware.com/protocol/workgroup";

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, String> children = new LinkedHashMap<>();

    private FilledIq(Type type, Jid to, String element) {
        super(element, JIVE);
        setType(type);
        setTo(to);
    }

    static FilledIq get(Jid to, String element) {
        return new FilledIq(Type.get, to, element);
    }

    static FilledIq set(Jid to, String element) {
        return new FilledIq(Type.set, to, element);
    }

    FilledIq attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    FilledIq child(String name, String text) {
        children.put(name, text);
        return this;
    }

    @Override
    protected IQChildElementXmlStringBuilder getIQChildElementBuilder(IQChildElementXmlStringBuilder xml) {
        attributes.forEach(xml::attribute);
        xml.rightAngleBracket();
        children.forEach(xml::element);
        return xml;
    }
}
