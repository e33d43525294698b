package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.SafeXml;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/** What an agent's client has put away at the workgroup (XEP-0049): his own, and nobody else's. An empty element if there is nothing. */
final class PrivateHandler implements IqHandler {

    private final Texts texts;

    PrivateHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Optional<PrivateItem> item = PrivateItem.of(request);
        return item.isEmpty() ? request.refused(Condition.bad_request, texts.get("error.private.one"))
            : new Handling.Read(archive -> find(request, archive, item.get()));
    }

    private static List<Packet> find(IqRequest request, Archive archive, PrivateItem item) {
        Element answer = request.sameElement();
        Optional<Element> kept = archive.texts().get(item.shelf(), item.name()).flatMap(SafeXml::read);
        answer.add(kept.map(Element::createCopy).orElseGet(() -> IqRequest.element(item.element().getName(),
            item.element().getNamespaceURI())));
        return List.of(request.result(answer));
    }
}
