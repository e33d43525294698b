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
        if (isStaff(request)) {
            return handler.handle(request);
        }
        // Whoever is an agent somewhere is known to the desk, only not allowed here.
        Condition condition = directory.isAgent(request.caller().address()) ? Condition.forbidden : Condition.not_authorized;
        return request.refused(condition, texts.get("error.agent.not"));
    }

    private boolean isStaff(IqRequest request) {
        String workgroup = request.workgroup().name();
        return directory.isMember(workgroup, request.caller().address()) || directory.isSupervisor(workgroup, request.caller());
    }
}
