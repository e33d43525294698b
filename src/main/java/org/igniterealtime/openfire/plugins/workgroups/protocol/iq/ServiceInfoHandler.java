package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc.AdHocCommand;
import org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc.CommandHandler;
import org.xmpp.packet.PacketError.Condition;

/** What the service is (XEP-0142 §3.1), and what its commands are (XEP-0050 §2.3). */
final class ServiceInfoHandler implements IqHandler {

    static final String NAME = "Workgroups";

    /** Smack looks for it before it offers a visitor his transcript by mail (reference/smack-clients.md §2). */
    private static final String MAIL = "jive:email:provider";

    private final CommandHandler commands;
    private final Directory directory;

    ServiceInfoHandler(CommandHandler commands, Directory directory) {
        this.commands = commands;
        this.directory = directory;
    }

    @Override
    public Handling handle(IqRequest request) {
        Element answer = Disco.answer(request);
        Optional<String> node = Disco.node(request);
        if (node.isEmpty()) {
            Disco.identity(answer, "collaboration", "workgroup", NAME);
            Disco.features(answer, Namespaces.DISCO_INFO, Namespaces.DISCO_ITEMS, Namespaces.WORKGROUP, Namespaces.COMMANDS,
                Namespaces.VERSION, Namespaces.PING);
            if (directory.mails()) {
                Disco.features(answer, MAIL);
            }
            return request.found(answer);
        }
        if (node.get().equals(Namespaces.COMMANDS)) {
            Disco.identity(answer, "automation", "command-list", NAME);
            return request.found(answer);
        }
        Optional<AdHocCommand> command = commands.find(node.get());
        if (command.isEmpty()) {
            return request.refused(Condition.item_not_found, null);
        }
        if (!request.caller().admin()) {
            return request.refused(Condition.forbidden, null);
        }
        Disco.identity(answer, "automation", "command-node", command.get().name());
        Disco.features(answer, Namespaces.COMMANDS, Namespaces.DATA_FORM);
        return request.found(answer);
    }
}
