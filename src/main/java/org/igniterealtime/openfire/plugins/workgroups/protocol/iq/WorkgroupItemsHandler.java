package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc.AgentCommands;
import org.xmpp.packet.PacketError.Condition;

/** Lists a workgroup's queues, or, of the commands' node, what the sender may run. */
final class WorkgroupItemsHandler implements IqHandler {

    private final AgentCommands commands;

    WorkgroupItemsHandler(AgentCommands commands) {
        this.commands = commands;
    }

    @Override
    public Handling handle(IqRequest request) {
        Element answer = Disco.answer(request);
        Optional<String> node = Disco.node(request);
        if (node.isPresent()) {
            commands.of(request.caller(), request.workgroup().name())
                .forEach(command -> Disco.item(answer, request.address().bare(), command.node(), command.name()));
            return node.get().equals(Namespaces.COMMANDS) ? request.found(answer) : request.refused(Condition.item_not_found, null);
        }
        request.workgroup().queues().forEach(queue ->
            Disco.item(answer, request.address().bare() + '/' + queue.name(), null, queue.name()));
        return request.found(answer);
    }
}
