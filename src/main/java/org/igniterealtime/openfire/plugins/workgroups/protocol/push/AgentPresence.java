package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import java.time.Instant;
import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Chat;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Shows;
import org.xmpp.packet.Presence;

/**
 * An agent as his colleagues see him, sent in his own name: clients ignore it unless it comes from his full address and names the
 * workgroup (reference/smack-clients.md §3.3).
 */
public final class AgentPresence {

    private AgentPresence() {
    }

    /**
     * @param agent    somebody on duty
     * @param capacity how many chats he can have at once
     * @param chats    the requests that he is serving
     * @param to       the colleague's session
     */
    public static Presence available(Address workgroup, Agent agent, int capacity, List<Request> chats, Address to) {
        Presence presence = new Presence();
        presence.setFrom(Jids.jid(agent.session()));
        presence.setTo(Jids.jid(to));
        Shows.write(agent.show(), agent.status(), presence);
        Element status = presence.addChildElement("agent-status", Namespaces.WORKGROUP).addAttribute("jid", workgroup.bare());
        status.addElement("max-chats").setText(String.valueOf(capacity));
        Element current = status.addElement("current-chats", Namespaces.JIVE);
        chats.forEach(request -> addChat(current, request));
        return presence;
    }

    /** @param session the full address that went off duty */
    public static Presence unavailable(Address session, Address to) {
        Presence presence = new Presence(Presence.Type.unavailable);
        presence.setFrom(Jids.jid(session));
        presence.setTo(Jids.jid(to));
        return presence;
    }

    // Smack throws if there is no startTime, Spark if there is no sessionID.
    private static void addChat(Element chats, Request request) {
        Element chat = chats.addElement("chat").addAttribute("sessionID", request.id())
            .addAttribute("userID", request.visitor().userId().bare()).addAttribute("startTime", LegacyDate.of(started(request.chat())));
        for (String name : new String[] {"username", "email", "question"}) {
            request.metadata().first(name).ifPresent(value -> chat.addAttribute(name, value));
        }
    }

    private static Instant started(Chat chat) {
        return chat.openedAt() == null ? chat.acceptedAt() : chat.openedAt();
    }
}
