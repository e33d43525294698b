package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Agent;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.KnownTexts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.AgentList;
import org.igniterealtime.openfire.plugins.workgroups.protocol.push.AgentPresence;
import org.xmpp.packet.Packet;

/**
 * An agent wants to see his colleagues: first who they are, by the names that they gave themselves, then what those on duty do
 * (reference/smack-clients.md §3.3). Later changes come to everybody on duty, whether he asked or not.
 */
final class AgentStatusRequestHandler implements IqHandler {

    @Override
    public Handling handle(IqRequest request) {
        String workgroup = request.workgroup().name();
        return new Handling.Consult(archive -> {
            Map<Address, String> names = archive.texts().ofAgents(workgroup, KnownTexts.AGENT_NAME);
            return new Handling.Look(workgroup, state -> colleagues(request, state, names));
        });
    }

    private static List<Packet> colleagues(IqRequest request, Workgroup workgroup, Map<Address, String> names) {
        Address session = request.caller().address();
        List<Packet> packets = new ArrayList<>();
        packets.add(list(request, workgroup, names));
        for (Agent agent : workgroup.agentsOnDuty()) {
            if (!agent.address().equals(session.toBare())) {
                packets.add(AgentPresence.available(request.address(), agent, workgroup.capacity(agent),
                    workgroup.chatsOf(agent.address()), session));
            }
        }
        return packets;
    }

    private static Packet list(IqRequest request, Workgroup workgroup, Map<Address, String> names) {
        Set<Address> members = workgroup.members().all();
        members.remove(request.caller().address().toBare());
        Element element = request.sameElement();
        members.forEach(member -> AgentList.add(element, member, names.getOrDefault(member, member.local())));
        return request.result(element);
    }
}
