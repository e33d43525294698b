package org.igniterealtime.openfire.plugins.workgroups.openfire;

import org.jivesoftware.openfire.SessionManager;
import org.jivesoftware.openfire.admin.AdminManager;
import org.jivesoftware.openfire.session.ClientSession;
import org.xmpp.packet.JID;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Caller;

/** Who a stanza comes from, as far as this server knows. */
final class Callers {

    private final String domain;
    private final SessionManager sessions;

    Callers(String domain, SessionManager sessions) {
        this.domain = domain;
        this.sessions = sessions;
    }

    Caller of(JID from) {
        return new Caller(Address.of(from.toString()), isAdmin(from), isRegistered(from));
    }

    // Openfire would also take anybody called admin, of whatever domain, for one if it has no administrators at all.
    private static boolean isAdmin(JID from) {
        return AdminManager.getInstance().isUserAdmin(from, false);
    }

    // Asked of the session, not of the user store: no look-up in the database, and the same method in every Openfire.
    private boolean isRegistered(JID from) {
        if (!from.getDomain().equals(domain)) {
            return true;
        }
        if (from.getNode() != null && from.getResource() == null) {
            // Whoever subscribes does so by his bare address (RFC 6121 §3.1.2). An anonymous session's has the same for name and resource.
            ClientSession anonymous = sessions.getSession(new JID(from.getNode(), domain, from.getNode(), true));
            return anonymous == null || !anonymous.isAnonymousUser();
        }
        ClientSession session = sessions.getSession(from);
        return session != null && !session.isAnonymousUser();
    }
}
