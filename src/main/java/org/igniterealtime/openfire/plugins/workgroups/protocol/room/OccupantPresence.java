package org.igniterealtime.openfire.plugins.workgroups.protocol.room;

import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.dom4j.QName;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.Presence;

/** What a room says about an occupant (XEP-0045 §15.2). */
record OccupantPresence(Element x) {

    private static final QName X = QName.get("x", Namespaces.MUC_USER);

    /** This presence is about whoever gets it. */
    static final int OWN = 110;
    /** The room was created by this entry. */
    static final int CREATED = 201;
    /** The occupant goes on under another nickname. */
    static final int RENAMED = 303;

    // COMPAT: Openfire before 5.1 takes away one such element that the occupant sent himself, and adds its own at the end. What comes before
    // that is his word alone.
    static OccupantPresence of(Presence presence) {
        List<Element> told = presence.getElement().elements(X);
        return new OccupantPresence(told.isEmpty() ? null : told.get(told.size() - 1));
    }

    boolean hasStatus(int code) {
        return x != null && x.elements("status").stream().anyMatch(status -> String.valueOf(code).equals(status.attributeValue("code")));
    }

    /** The occupant's real address, if the room tells us. */
    Optional<Address> realAddress() {
        return item().flatMap(item -> Jids.read(item.attributeValue("jid")));
    }

    /** Under which nickname the occupant goes on. */
    Optional<String> newNickname() {
        return item().map(item -> item.attributeValue("nick")).filter(nick -> !nick.isEmpty());
    }

    private Optional<Element> item() {
        return x == null ? Optional.empty() : Optional.ofNullable(x.element("item"));
    }
}
