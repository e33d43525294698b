package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.xmpp.packet.PacketError.Condition;

/** Lists a workgroup's queues. */
final class WorkgroupItemsHandler implements IqHandler {

    @Override
    public Handling handle(IqRequest request) {
        if (Disco.node(request).isPresent()) {
            return request.refused(Condition.item_not_found, null);
        }
        Element answer = Disco.answer(request);
        request.workgroup().queues().forEach(queue ->
            Disco.item(answer, request.address().bare() + '/' + queue.name(), null, queue.name()));
        return request.found(answer);
    }
}
