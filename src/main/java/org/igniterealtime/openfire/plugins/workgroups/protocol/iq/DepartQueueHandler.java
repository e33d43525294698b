package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.Optional;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.PacketError.Condition;

/** A visitor leaves the line (XEP-0142 §4.4), or a supervisor takes one out of it (Smack's dequeueUser). */
final class DepartQueueHandler implements IqHandler {

    private final Directory directory;
    private final Texts texts;

    DepartQueueHandler(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Address visitor = request.caller().address();
        String named = request.payload().elementTextTrim("jid");
        Optional<Address> meant = named == null ? Optional.of(visitor) : Jids.read(named);
        if (meant.isEmpty()) {
            return request.refused(Condition.jid_malformed, null);
        }
        String workgroup = request.workgroup().name();
        if (meant.get().equals(visitor) || meant.get().equals(visitor.toBare())) {
            return ask(request, new Command.Depart(visitor));
        }
        return directory.isSupervisor(workgroup, request.caller())
            ? ask(request, new Command.Dequeue(meant.get()))
            : request.refused(Condition.forbidden, texts.get("error.depart.other"));
    }

    private static Handling ask(IqRequest request, Command command) {
        return new Handling.Ask(request.workgroup().name(), command, request.whenDecided());
    }
}
