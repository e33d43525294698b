package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Command;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.PacketError.Condition;

/** A visitor leaves the line (XEP-0142 §4.4). */
final class DepartQueueHandler implements IqHandler {

    private final Texts texts;

    DepartQueueHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        Address visitor = request.caller().address();
        String named = request.payload().elementTextTrim("jid");
        boolean oneself = named == null || Jids.read(named).filter(jid -> jid.equals(visitor) || jid.equals(visitor.toBare())).isPresent();
        return oneself
            ? new Handling.Ask(request.workgroup().name(), new Command.Depart(visitor), request.whenDecided())
            : request.refused(Condition.forbidden, texts.get("error.depart.other"));
    }
}
