package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.store.Archive;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/** An agent's client puts something away at the workgroup (XEP-0049), within bounds: the database is not his disk. */
final class SavePrivateHandler implements IqHandler {

    private static final int LONGEST = 50_000;
    private static final int MOST = 100;

    private final Texts texts;

    SavePrivateHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Optional<PrivateItem> item = PrivateItem.of(request);
        return item.isEmpty() ? request.refused(Condition.bad_request, texts.get("error.private.one"))
            : new Handling.Read(archive -> save(request, archive, item.get()));
    }

    private List<Packet> save(IqRequest request, Archive archive, PrivateItem item) {
        String text = item.element().asXML();
        if (!item.fits() || text.length() > LONGEST || item.others(archive.texts()) >= MOST) {
            return request.error(Condition.not_acceptable, texts.get("error.private.much"));
        }
        archive.texts().put(item.shelf(), item.name(), text);
        return List.of(request.done());
    }
}
