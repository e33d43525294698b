package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smackx.disco.ServiceDiscoveryManager;
import org.jivesoftware.smackx.disco.packet.DiscoverItems;
import org.jivesoftware.smackx.workgroup.agent.Agent;
import org.jivesoftware.smackx.workgroup.agent.AgentRoster;
import org.jivesoftware.smackx.workgroup.agent.WorkgroupQueue;
import org.jivesoftware.smackx.workgroup.packet.AgentStatus;
import org.jivesoftware.smackx.workgroup.packet.QueueOverview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.impl.JidCreate;
import org.jxmpp.jid.parts.Resourcepart;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;

/** What an agent's client shows: the service, the workgroups, the queues and the colleagues. */
@ExtendWith(SharedDesk.class)
class AgentsViewIT {

    @Test
    void sparkFindsTheServiceAndTheAgentsWorkgroups(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup);
        ServiceDiscoveryManager disco = ServiceDiscoveryManager.getInstanceFor(ann.connection());

        assertThat(disco.discoverItems(JidCreate.domainBareFrom(desk.server().domain())).getItems())
            .map(DiscoverItems.Item::getEntityID).map(Object::toString).contains("workgroup." + desk.server().domain());
        assertThat(disco.discoverInfo(workgroup.asDomainBareJid()).hasIdentity("collaboration", "workgroup")).isTrue();
        Collection<String> mine = Agent.getWorkgroups(workgroup.asDomainBareJid(), ann.connection().getUser(), ann.connection());
        assertThat(mine).contains(workgroup.toString());
    }

    @Test
    void anAgentWhoComesOnDutySeesTheQueueAtOnceAndWhoJoinsSoonAfter(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup(List.of("billing"), "ann");
        desk.visitor("vic", workgroup).join("hello");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);

        Presence first = nextOverview(ann);
        assertThat(first.getFrom().getResourceOrEmpty().toString()).isEqualTo("billing");
        assertThat(overview(first).getUserCount()).isEqualTo(1);

        desk.visitor("wil", workgroup).join("me, too");
        // One of its own may come before, as soon as she has said how many chats she takes.
        ann.presences().next(presence -> overview(presence) != null && overview(presence).getUserCount() == 2);
        WorkgroupQueue queue = ann.session().getQueue(Resourcepart.from("billing"));
        // Smack makes it closed, and fills it in when it comes to it.
        assertThat(Eventually.holds(() -> queue.getStatus() == WorkgroupQueue.Status.OPEN)).isTrue();
    }

    private static Presence nextOverview(AgentClient agent) throws InterruptedException {
        return agent.presences().next(presence -> overview(presence) != null);
    }

    private static QueueOverview overview(Presence presence) {
        return (QueueOverview) presence.getExtensionElement(QueueOverview.ELEMENT_NAME, QueueOverview.NAMESPACE);
    }

    @Test
    void colleaguesSeeEachOtherAndTheirChats(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        desk.visitor("vic", workgroup).join("hello");
        ann.acceptAndEnter();
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);

        AgentRoster roster = bob.session().getAgentRoster();
        // Smack fills the roster in as it hears of it.
        assertThat(Eventually.holds(() -> roster.getPresence(ann.connection().getUser()).isAvailable())).isTrue();

        List<String> names = new ArrayList<>();
        roster.getAgents().forEach(agent -> names.add(agent.toString()));
        assertThat(names).containsExactly("ann@" + desk.server().domain());
        AgentStatus status = (AgentStatus) roster.getPresence(ann.connection().getUser())
            .getExtensionElement(AgentStatus.ELEMENT_NAME, AgentStatus.NAMESPACE);
        assertThat(status.getMaxChats()).isEqualTo(1);
        assertThat(status.getCurrentChats()).hasSize(1);
    }
}
