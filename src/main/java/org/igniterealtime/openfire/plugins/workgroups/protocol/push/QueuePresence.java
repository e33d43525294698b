package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import java.util.Locale;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueView;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.Presence;

/**
 * A queue as agents' clients show it: three presences from the queue's own address, for Smack stops at the first extension it finds
 * (reference/smack-clients.md §3.2). Nothing but the elements it knows may be in them, and no whitespace.
 */
public final class QueuePresence {

    private QueuePresence() {
    }

    /** How many wait, since when, how long it took last, and whether the queue is open. */
    public static Presence overview(Address workgroup, QueueView queue, Address agent) {
        Presence presence = from(workgroup, queue, agent);
        Element element = presence.addChildElement("notify-queue", Namespaces.WORKGROUP);
        element.addElement("count").setText(String.valueOf(queue.count()));
        queue.oldest().ifPresent(since -> element.addElement("oldest").setText(LegacyDate.of(since)));
        queue.lastWait().ifPresent(wait -> element.addElement("time").setText(String.valueOf(wait.toSeconds())));
        element.addElement("status").setText(queue.status().name().toLowerCase(Locale.ROOT));
        return presence;
    }

    /** Who waits. */
    public static Presence details(Address workgroup, QueueView queue, Address agent) {
        Presence presence = from(workgroup, queue, agent);
        Element element = presence.addChildElement("notify-queue-details", Namespaces.WORKGROUP);
        for (QueueView.Waiting waiting : queue.waiting()) {
            Element user = element.addElement("user").addAttribute("jid", waiting.visitor().toString());
            user.addElement("position").setText(String.valueOf(waiting.position()));
            user.addElement("join-time").setText(LegacyDate.of(waiting.since()));
        }
        return presence;
    }

    /** Who serves it. */
    public static Presence staff(Address workgroup, QueueView queue, Address agent) {
        Presence presence = from(workgroup, queue, agent);
        Element element = presence.addChildElement("notify-agents", Namespaces.WORKGROUP);
        element.addElement("available").setText(String.valueOf(queue.staff().available()));
        element.addElement("current-chats").setText(String.valueOf(queue.staff().chats()));
        element.addElement("max-chats").setText(String.valueOf(queue.staff().most()));
        return presence;
    }

    private static Presence from(Address workgroup, QueueView queue, Address agent) {
        Presence presence = new Presence();
        presence.setFrom(Jids.jid(new Address(workgroup.bare(), queue.name())));
        presence.setTo(Jids.jid(agent));
        return presence;
    }
}
