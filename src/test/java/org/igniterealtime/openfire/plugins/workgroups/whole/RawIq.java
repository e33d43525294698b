package org.igniterealtime.openfire.plugins.workgroups.whole;

import org.jivesoftware.smack.packet.IQ;
import org.jxmpp.jid.Jid;

/** An IQ with an empty child that Smack has no class for. */
final class RawIq extends IQ {

    private final String[] attributes;

    private RawIq(Type type, Jid to, String element, String namespace, String... attributes) {
        super(element, namespace);
        setType(type);
        setTo(to);
        this.attributes = attributes;
    }

    static RawIq get(Jid to, String element, String namespace) {
        return new RawIq(Type.get, to, element, namespace);
    }

    /** The child's attributes are given name by name, each with its value. */
    static RawIq set(Jid to, String element, String namespace, String... attributes) {
        return new RawIq(Type.set, to, element, namespace, attributes);
    }

    @Override
    protected IQChildElementXmlStringBuilder getIQChildElementBuilder(IQChildElementXmlStringBuilder xml) {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.attribute(attributes[i], attributes[i + 1]);
        }
        xml.setEmptyElement();
        return xml;
    }
}
