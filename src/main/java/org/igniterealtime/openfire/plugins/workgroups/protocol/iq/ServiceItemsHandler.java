package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc.CommandHandler;
import org.xmpp.packet.PacketError.Condition;

/** Lists the workgroups, or, of the commands' node, what the sender may run. */
final class ServiceItemsHandler implements IqHandler {

    private final Directory directory;
    private final CommandHandler commands;

    ServiceItemsHandler(Directory directory, CommandHandler commands) {
        this.directory = directory;
        this.commands = commands;
    }

    @Override
    public Handling handle(IqRequest request) {
        Element answer = Disco.answer(request);
        Optional<String> node = Disco.node(request);
        if (node.isEmpty()) {
            directory.workgroups().forEach(workgroup ->
                Disco.item(answer, workgroup.name() + '@' + directory.domain(), null, workgroup.name()));
        } else if (!node.get().equals(Namespaces.COMMANDS)) {
            return request.refused(Condition.item_not_found, null);
        } else if (request.caller().admin()) {
            commands.all().forEach(command -> Disco.item(answer, directory.domain(), command.node(), command.name()));
        }
        return request.found(answer);
    }
}
