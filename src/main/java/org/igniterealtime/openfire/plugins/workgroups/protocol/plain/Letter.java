package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import java.util.Set;
import org.dom4j.Element;
import org.dom4j.Namespace;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.xmpp.packet.JID;
import org.xmpp.packet.Message;

/** Chat messages between people and a workgroup. */
final class Letter {

    private static final QName LANGUAGE = QName.get("lang", Namespace.XML_NAMESPACE);

    // Of elements like these the message was written long ago, or by somebody else, or by a program, or its body is what clients show that do
    // not know reactions (XEP-0444) and retractions (XEP-0424). Markers (XEP-0333) and receipts have no body; that one is wanted is said with
    // every message by some clients.
    private static final Set<String> NOT_WRITTEN_TO_US = Set.of("jabber:x:delay", "urn:xmpp:forward:0", "http://jabber.org/protocol/muc#user",
        "jabber:x:conference", "urn:xmpp:mam:2", "http://jabber.org/protocol/pubsub#event", "urn:xmpp:reactions:0",
        "urn:xmpp:message-retract:0", "urn:xmpp:message-retract:1");
    private static final QName DELAY = QName.get("delay", "urn:xmpp:delay");
    private static final Namespace CARBONS = Namespace.get("urn:xmpp:carbons:2");
    // A message may also say that it wants no copies (XEP-0280 §8.3).
    private static final Set<QName> COPIES = Set.of(QName.get("sent", CARBONS), QName.get("received", CARBONS));
    private static final Set<String> ENCRYPTED = Set.of("eu.siacs.conversations.axolotl", "urn:xmpp:omemo:2", "urn:xmpp:eme:0",
        "jabber:x:encrypted", "urn:xmpp:openpgp:0");

    private Letter() {
    }

    /**
     * Whether a person has written this just now. Only these are answered, lest two programs talk to each other for ever.
     *
     * @param service the workgroup service's domain
     * @param server  the server's; what sits on its subdomains are services, not people
     */
    static boolean isFromAPerson(Message message, String service, String server) {
        JID from = message.getFrom();
        boolean talks = message.getType() == Message.Type.chat || message.getType() == Message.Type.normal;
        return talks && message.getBody() != null && from.getNode() != null && from.getResource() != null
            && !from.getDomain().equals(service) && !from.getDomain().endsWith('.' + server) && !has(message, NOT_WRITTEN_TO_US)
            && COPIES.stream().allMatch(copy -> message.getElement().element(copy) == null) && !isHeldBack(message);
    }

    // A client that was without a network for a while says when its message was written, and not that somebody kept it (XEP-0203 §2).
    private static boolean isHeldBack(Message message) {
        return message.getElement().elements(DELAY).stream().anyMatch(delay -> delay.attributeValue("from") != null);
    }

    /** Whether its body is only an excuse for clients that cannot decipher the rest. */
    static boolean isEncrypted(Message message) {
        return has(message, ENCRYPTED);
    }

    private static boolean has(Message message, Set<String> namespaces) {
        return message.getElement().elements().stream().map(child -> ((Element) child).getNamespaceURI()).anyMatch(namespaces::contains);
    }

    /** The language it is written in, or null if it does not say. */
    static String language(Message message) {
        return message.getElement().attributeValue(LANGUAGE);
    }

    /** A message to somebody, in that language. */
    static Message to(Address person, Address workgroup, String language, String text) {
        Message message = new Message();
        message.setType(Message.Type.chat);
        message.setFrom(Jids.jid(workgroup));
        message.setTo(Jids.jid(person));
        message.getElement().addAttribute(LANGUAGE, language);
        message.setBody(text);
        return message;
    }
}
