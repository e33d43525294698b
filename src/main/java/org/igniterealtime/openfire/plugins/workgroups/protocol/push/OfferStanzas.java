package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import java.time.Duration;
import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Offer;
import org.igniterealtime.openfire.plugins.workgroups.core.Subject;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.IQ;

/** Offers and their revocation (XEP-0142 §5.1, reference/smack-clients.md §3.4). The client's result only says that it has arrived. */
public final class OfferStanzas {

    private static final String ID = "offer-";

    private OfferStanzas() {
    }

    /** Puts a request before the agent the offer was made to. */
    public static IQ offer(Address workgroup, Subject request, Offer offer, Duration timeout) {
        IQ iq = withoutContent(workgroup, request, offer, timeout);
        iq.getChildElement().addElement("user-request");
        return iq;
    }

    /** An offer that does not say yet what is offered. */
    static IQ withoutContent(Address workgroup, Subject request, Offer offer, Duration timeout) {
        IQ iq = set(ID + request.id() + '-' + offer.number(), workgroup, offer.session());
        Element element = iq.setChildElement("offer", Namespaces.WORKGROUP);
        element.addAttribute("id", request.id()).addAttribute("jid", request.visitor().address().toString());
        element.addElement("timeout").setText(String.valueOf(Math.max(1, timeout.toSeconds())));
        element.add(SessionElement.of(request.id(), workgroup));
        addUser(element, request);
        element.add(MetadataElement.of(request.metadata(), request.visitor()));
        return iq;
    }

    /**
     * Takes an offer away again.
     *
     * @param session whom it had been made to
     * @param reason  one word, as in {@link org.igniterealtime.openfire.plugins.workgroups.core.Effect.RevokeOffer}
     */
    public static IQ revoke(Address workgroup, Subject request, Address session, String reason) {
        IQ iq = set("revoke-" + request.id(), workgroup, session);
        Element element = iq.setChildElement("offer-revoke", Namespaces.WORKGROUP);
        element.addAttribute("id", request.id()).addAttribute("jid", request.visitor().address().toString());
        element.addElement("reason").setText(reason);
        element.add(SessionElement.of(request.id(), workgroup));
        addUser(element, request);
        return iq;
    }

    /** The request that an offer of this stanza id was made for; empty if the id is not one of an offer. */
    public static Optional<String> requestOf(String id) {
        int end = id == null ? -1 : id.lastIndexOf('-');
        return end > ID.length() && id.startsWith(ID) ? Optional.of(id.substring(ID.length(), end)) : Optional.empty();
    }

    private static IQ set(String id, Address workgroup, Address session) {
        IQ iq = new IQ(IQ.Type.set, id);
        iq.setFrom(Jids.jid(workgroup));
        iq.setTo(Jids.jid(session));
        return iq;
    }

    private static void addUser(Element element, Subject request) {
        element.addElement("user", Namespaces.JIVE).addAttribute("id", request.visitor().userId().bare());
    }
}
