package org.igniterealtime.openfire.plugins.workgroups.whole;

import java.util.List;
import java.util.Random;
import org.jxmpp.jid.EntityBareJid;

/** Makes stanzas that are well-formed and nothing else: known words in wrong places, too many, too long, or with wrong values. */
final class Nonsense {

    private static final String JO = "http://jabber.org/protocol/workgroup";
    private static final String JS = "http://jivesoftware.com/protocol/workgroup";
    private static final List<String> NAMESPACES = List.of(JO, JS, JO, JS, "jabber:x:data", "jabber:client", "urn:nonsense",
        "http://jabber.org/protocol/muc#user", "http://jabber.org/protocol/disco#info", "http://jabber.org/protocol/disco#items",
        "http://jabber.org/protocol/commands", "vcard-temp", "urn:xmpp:ping", "jabber:iq:version", "jabber:iq:private");
    private static final List<String> ELEMENTS = List.of("join-queue", "depart-queue", "queue-status", "offer-accept", "offer-reject", "offer",
        "offer-revoke", "agent-status", "agent-status-request", "workgroups", "workgroup-form", "metadata", "value", "x", "field", "user",
        "session", "notify-queue", "max-chats", "max_chats", "query", "command", "ping", "vCard", "monitor", "makeOwner", "jid", "transfer",
        "invite", "invitee", "reason", "transcript", "transcripts", "chat-notes", "macros", "personalMacro", "chat-settings", "send-email",
        "sessionID", "toAddress", "site-user", "site-invite", "site-user-history", "url", "expired", "message", "nonsense");
    private static final List<String> ATTRIBUTES = List.of("id", "jid", "type", "node", "var", "name", "sessionID", "userID", "action",
        "key", "roomID", "from");
    private static final List<String> VALUES = List.of("", "null", "-1", "99999999999999999999", "support", "@", "/", "a@b@c", "\\20", "ann",
        "execute", "submit", "cancel", "get", "set", "result", "help", "../../etc/passwd", "&lt;script&gt;", "&#x10FFFF;", "红色", "&#8238;abc",
        "' OR 1=1 --", "http://jabber.org/protocol/admin#add-workgroup", "http://jabber.org/protocol/admin#delete-workgroup");

    private final Random random;
    private final EntityBareJid workgroup;

    Nonsense(Random random, EntityBareJid workgroup) {
        this.random = random;
        this.workgroup = workgroup;
    }

    /** Whether the next stanza shall be an IQ that wants an answer. */
    boolean isRequest() {
        return random.nextInt(3) > 0;
    }

    String stanza(String id, boolean request) {
        String to = one(List.of(workgroup.toString(), workgroup.toString(), workgroup + "/help", workgroup.getDomain().toString(),
            "nowhere@" + workgroup.getDomain(), workgroup + "/x"));
        if (request) {
            return "<iq to='" + to + "' id='" + id + "' type='" + one(List.of("get", "set")) + "'>" + children(3) + "</iq>";
        }
        return switch (random.nextInt(4)) {
            case 0 -> "<message to='" + to + "' type='" + one(List.of("chat", "normal", "error", "groupchat", "headline")) + "'>"
                + children(2) + "</message>";
            case 1 -> "<presence to='" + to + "' type='" + one(List.of("unavailable", "probe", "subscribed", "unsubscribe", "error")) + "'>"
                + children(2) + "</presence>";
            case 2 -> "<presence to='" + to + "'>" + children(2) + "</presence>";
            default -> "<iq to='" + to + "' id='" + id + "x' type='" + one(List.of("result", "error")) + "'>" + children(2) + "</iq>";
        };
    }

    private String children(int most) {
        StringBuilder xml = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            xml.append(element(3));
        }
        return xml.toString();
    }

    private String element(int depth) {
        String name = one(ELEMENTS);
        StringBuilder xml = new StringBuilder("<" + name + " xmlns='" + one(NAMESPACES) + "'");
        String attribute = one(ATTRIBUTES);
        if (random.nextBoolean()) {
            xml.append(' ').append(attribute).append("='").append(value().replace("'", "&apos;")).append('\'');
        }
        xml.append('>');
        for (int i = depth > 0 ? random.nextInt(4) : 0; i > 0; i--) {
            xml.append(random.nextInt(3) == 0 ? value() : element(depth - 1));
        }
        return xml.append("</").append(name).append('>').toString();
    }

    private String value() {
        return random.nextInt(40) == 0 ? "long".repeat(5_000) : one(VALUES);
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
