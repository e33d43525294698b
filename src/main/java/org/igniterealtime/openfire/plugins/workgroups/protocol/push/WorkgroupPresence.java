package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.Presence;

/** The workgroup's own presence. */
public final class WorkgroupPresence {

    private WorkgroupPresence() {
    }

    /** Tells an agent's client that it is on duty: Smack 3 takes only a presence without type for success, even at a closed desk. */
    public static Presence acknowledge(Address workgroup, Address agent) {
        return presence(null, workgroup, agent);
    }

    /** Tells whoever asks whether visitors may join; unavailable is how clients learn that a desk is closed. */
    public static Presence availability(Address workgroup, Address asker, boolean open) {
        Presence presence = presence(open ? null : Presence.Type.unavailable, workgroup, asker);
        // By this Spark knows a workgroup among its contacts.
        presence.addChildElement("workgroup", Namespaces.JIVE);
        return presence;
    }

    /** Answers whoever wants to have the workgroup among his contacts, or does not want to any more (RFC 6121 §3.1.4, §3.3.3). */
    public static Presence subscription(Presence.Type answer, Address workgroup, Address asker) {
        return presence(answer, workgroup, asker);
    }

    /** Tells a session that it is off duty without having asked for it. */
    public static Presence dismissal(Address workgroup, Address agent) {
        return presence(Presence.Type.unavailable, workgroup, agent);
    }

    private static Presence presence(Presence.Type type, Address workgroup, Address to) {
        Presence presence = type == null ? new Presence() : new Presence(type);
        presence.setFrom(Jids.jid(workgroup));
        presence.setTo(Jids.jid(to));
        return presence;
    }
}
