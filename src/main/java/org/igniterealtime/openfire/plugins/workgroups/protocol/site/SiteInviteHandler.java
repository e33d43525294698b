package org.igniterealtime.openfire.plugins.workgroups.protocol.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dom4j.Element;
import org.xmpp.packet.IQ;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.igniterealtime.openfire.plugins.workgroups.store.Shelf;
import org.igniterealtime.openfire.plugins.workgroups.store.Visit;

/**
 * An agent asks somebody who is looking around whether he can help (reference/fastpath.md §2.7). It reaches only who told this workgroup of
 * his visit, and comes under the agent's real name, whatever the request says.
 */
public final class SiteInviteHandler implements IqHandler {

    static final int LONGEST = 2000;

    private final Texts texts;
    private final Supplier<String> ids;

    public SiteInviteHandler(Texts texts, Supplier<String> ids) {
        this.texts = texts;
        this.ids = ids;
    }

    @Override
    public Handling handle(IqRequest request) {
        Optional<String> id = IqRequest.said(request.payload(), "sessionID").findFirst();
        String message = Optional.ofNullable(request.payload().elementTextTrim("message")).orElse("");
        if (id.isEmpty() || message.isEmpty()) {
            return request.refused(Condition.bad_request, texts.get("error.site.message"));
        }
        if (message.length() > LONGEST) {
            return request.refused(Condition.not_acceptable, texts.get("error.text.long", String.valueOf(LONGEST)));
        }
        return new Handling.Read(archive -> archive.visits().find(request.workgroup().name(), id.get())
            .map(visit -> List.of(invitation(request, archive, visit, message), request.done()))
            .orElseGet(() -> request.error(Condition.item_not_found, texts.get("error.site.unknown"))));
    }

    private Packet invitation(IqRequest request, Archive archive, Visit visit, String message) {
        Address agent = request.caller().address().toBare();
        IQ iq = new IQ(IQ.Type.set, "site-" + ids.get());
        iq.setFrom(Jids.jid(request.address()));
        iq.setTo(Jids.jid(visit.visitor()));
        Element element = request.sameElement().addAttribute("sessionID", visit.id());
        element.addElement("agent").setText(archive.texts().get(new Shelf(request.workgroup().name(), agent), KnownTexts.AGENT_NAME)
            .orElse(agent.local()));
        element.addElement("message").setText(message);
        iq.setChildElement(element);
        return iq;
    }
}
