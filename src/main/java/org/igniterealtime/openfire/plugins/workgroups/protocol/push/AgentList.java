package org.igniterealtime.openfire.plugins.workgroups.protocol.push;

import java.util.List;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Namespaces;
import org.xmpp.packet.IQ;

/** The agents of a workgroup, as a colleague's client lists them (reference/smack-clients.md §3.3). */
public final class AgentList {

    private AgentList() {
    }

    /** Adds somebody to a list. Smack takes none but addresses of people. */
    public static void add(Element list, Address agent, String name) {
        if (!agent.local().isEmpty()) {
            list.addElement("agent").addAttribute("jid", agent.bare()).addElement("name", Namespaces.JIVE).setText(name);
        }
    }

    /**
     * Says who came to a list and who is on it no more. It is a result that nobody has asked for: of a set Smack 4 would say that it knows
     * none, and whoever does not know such results ignores them (RFC 6120 §8.2.3).
     *
     * @param added   bare; under the names that their addresses have, for others are in the list that is asked for
     * @param removed bare
     */
    public static IQ changed(Address workgroup, List<Address> added, List<Address> removed, Address to) {
        IQ iq = new IQ(IQ.Type.result);
        iq.setFrom(Jids.jid(workgroup));
        iq.setTo(Jids.jid(to));
        Element list = iq.setChildElement("agent-status-request", Namespaces.WORKGROUP);
        added.forEach(agent -> add(list, agent, agent.local()));
        removed.stream().filter(agent -> !agent.local().isEmpty()).forEach(agent ->
            list.addElement("agent").addAttribute("jid", agent.bare()).addAttribute("type", "remove"));
        return iq;
    }
}
