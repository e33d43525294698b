package org.igniterealtime.openfire.plugins.workgroups.whole;

import org.jivesoftware.smack.packet.SimpleIQ;
import org.jxmpp.jid.Jid;

/** An IQ with an empty child that Smack has no class for. */
final class RawIq extends SimpleIQ {

    private RawIq(Type type, Jid to, String element, String namespace) {
        super(element, namespace);
        setType(type);
        setTo(to);
    }

    static RawIq get(Jid to, String element, String namespace) {
        return new RawIq(Type.get, to, element, namespace);
    }

    static RawIq set(Jid to, String element, String namespace) {
        return new RawIq(Type.set, to, element, namespace);
    }
}
