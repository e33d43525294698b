package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/** What a workgroup is and whether it is open (XEP-0142 §3.2, reference/fastpath.md §2.1). */
final class WorkgroupInfoHandler implements IqHandler {

    @Override
    public Handling handle(IqRequest request) {
        return Disco.node(request).isPresent()
            ? request.refused(Condition.item_not_found, null)
            : new Handling.Look(request.workgroup().name(), workgroup -> info(request, workgroup));
    }

    private static List<Packet> info(IqRequest request, Workgroup workgroup) {
        Element answer = Disco.answer(request);
        Disco.identity(answer, "collaboration", "workgroup", workgroup.settings().name());
        Disco.features(answer, Namespaces.DISCO_INFO, Namespaces.DISCO_ITEMS, Namespaces.WORKGROUP, Namespaces.VERSION, Namespaces.PING,
            Namespaces.VCARD);
        answer.add(Form.result(Namespaces.WORKGROUP + "#workgroupinfo")
            .field("workgroup#description", "text-single", "Description", workgroup.settings().description())
            .field("workgroup#online", "text-single", "Status", online(workgroup)).element());
        return List.of(request.result(answer));
    }

    // READY is the predecessor's word for a desk that is open with nobody at it.
    private static String online(Workgroup workgroup) {
        if (!workgroup.isOpen()) {
            return "CLOSED";
        }
        return workgroup.agentsOnDuty().isEmpty() ? "READY" : "OPEN";
    }
}
