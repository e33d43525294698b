package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.xmpp.packet.PacketError.Condition;

/** Lets agents and supervisors of the workgroup and admins of the server through to a handler, and nobody else. */
final class StaffOnly implements IqHandler {

    private final Directory directory;
    private final Texts texts;
    private final IqHandler handler;

    StaffOnly(Directory directory, Texts texts, IqHandler handler) {
        this.directory = directory;
        this.texts = texts;
        this.handler = handler;
    }

    @Override
    public Handling handle(IqRequest request) {
        if (directory.isStaff(request.workgroup().name(), request.caller())) {
            return handler.handle(request);
        }
        // Whoever is an agent somewhere is known to the desk, only not allowed here.
        Condition condition = directory.isAgent(request.caller().address()) ? Condition.forbidden : Condition.not_authorized;
        return request.refused(condition, texts.get("error.agent.not"));
    }
}
