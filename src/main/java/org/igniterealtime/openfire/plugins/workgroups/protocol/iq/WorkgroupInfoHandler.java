package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc.AgentCommands;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;

/** What a workgroup is and whether it is open (XEP-0142 §3.2, reference/fastpath.md §2.1), and what its commands are (XEP-0050 §2.3). */
final class WorkgroupInfoHandler implements IqHandler {

    private final AgentCommands commands;
    private final Texts texts;

    WorkgroupInfoHandler(AgentCommands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        return Disco.node(request).map(node -> about(request, node))
            .orElseGet(() -> new Handling.Look(request.workgroup().name(), workgroup -> info(request, workgroup)));
    }

    private Handling about(IqRequest request, String node) {
        Element answer = Disco.answer(request);
        if (node.equals(Namespaces.COMMANDS)) {
            Disco.identity(answer, "automation", "command-list", request.workgroup().name());
            return request.found(answer);
        }
        if (!commands.knows(node)) {
            return request.refused(Condition.item_not_found, null);
        }
        return commands.of(request.caller(), request.workgroup().name()).stream().filter(command -> command.node().equals(node)).findFirst()
            .map(command -> {
                Disco.identity(answer, "automation", "command-node", command.name());
                Disco.features(answer, Namespaces.COMMANDS, Namespaces.DATA_FORM);
                return request.found(answer);
            }).orElseGet(() -> request.refused(Condition.forbidden, null));
    }

    private List<Packet> info(IqRequest request, Workgroup workgroup) {
        Element answer = Disco.answer(request);
        Disco.identity(answer, "collaboration", "workgroup", workgroup.settings().name());
        Disco.features(answer, Namespaces.DISCO_INFO, Namespaces.DISCO_ITEMS, Namespaces.WORKGROUP, Namespaces.COMMANDS, Namespaces.VERSION,
            Namespaces.PING, Namespaces.VCARD);
        answer.add(Form.result(Namespaces.WORKGROUP + "#workgroupinfo")
            .field("workgroup#description", "text-single", texts.get("info.description"), workgroup.settings().description())
            .field("workgroup#online", "text-single", texts.get("info.status"), online(workgroup)).element());
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
