package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smackx.workgroup.agent.AgentRoster;
import org.jivesoftware.smackx.workgroup.agent.AgentRosterListener;
import org.jivesoftware.smackx.workgroup.packet.AgentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.impl.JidCreate;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** The colleagues whom an agent's client knows, and what it is told of them. */
@ExtendWith(SharedDesk.class)
class RosterIT {

    /** What the listener was told, in words. */
    private static final class Colleagues implements AgentRosterListener {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public void agentAdded(EntityBareJid agent) {
            heard.add(agent.getLocalpart() + " added");
        }

        @Override
        public void agentRemoved(EntityBareJid agent) {
            heard.add(agent.getLocalpart() + " removed");
        }

        @Override
        public void presenceChanged(Presence presence) {
            heard.add(presence.getFrom().getLocalpartOrNull() + " " + presence.getType());
        }

        void await(String what) throws InterruptedException {
            String next = heard.poll(20, TimeUnit.SECONDS);
            while (next != null && !next.equals(what)) {
                next = heard.poll(20, TimeUnit.SECONDS);
            }
            assertThat(next).isEqualTo(what);
        }
    }

    @Test
    void theListenerIsToldWhoIsThereComesAndGoes(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        AgentRoster roster = bob.session().getAgentRoster();
        Colleagues colleagues = new Colleagues();

        roster.addListener(colleagues);
        colleagues.await("ann added");
        assertThat(roster.getAgentCount()).isEqualTo(1);
        assertThat(roster.contains(ann.connection().getUser().asBareJid())).isTrue();
        assertThat(roster.contains(JidCreate.entityBareFrom("nobody@" + desk.server().domain()))).isFalse();
        assertThat(Eventually.holds(() -> roster.getPresence(ann.connection().getUser()).isAvailable())).isTrue();

        ann.goOffDuty();
        colleagues.await("ann unavailable");
        assertThat(Eventually.holds(() -> !roster.getPresence(ann.connection().getUser()).isAvailable())).isTrue();
        ann.goOnDuty(1);
        colleagues.await("ann available");

        roster.reload();
        colleagues.await("ann added");
        roster.removeListener(colleagues);
    }

    @Test
    void anAgentWhoIsAddedOrRemovedIsSeenByThoseOnDuty(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        AgentRoster roster = bob.session().getAgentRoster();
        Colleagues colleagues = new Colleagues();
        roster.addListener(colleagues);
        colleagues.await("ann added");

        desk.change(workgroup, Map.of("members", List.of("ann", "bob", "cleo")));
        colleagues.await("cleo added");
        assertThat(Eventually.holds(() -> roster.getAgentCount() == 2)).isTrue();

        desk.change(workgroup, Map.of("members", List.of("bob", "cleo")));
        colleagues.await("ann removed");
        roster.removeListener(colleagues);
    }

    @Test
    void whomAColleagueServesIsTold(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("my printer");
        Room room = ann.acceptAndEnter();
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);

        AgentRoster roster = bob.session().getAgentRoster();
        assertThat(Eventually.holds(() -> !chats(roster, ann).isEmpty())).isTrue();

        AgentStatus.ChatInfo chat = chats(roster, ann).get(0);
        assertThat(chat.getSessionID()).isEqualTo(room.id());
        assertThat(chat.getUserID()).isEqualTo(vic.connection().getUser().asBareJid().toString());
        assertThat(chat.getUsername()).isEqualTo("vic");
        assertThat(chat.getQuestion()).isEqualTo("my printer");
        assertThat(chat.getEmail()).isNull();
        assertThat(chat.getDate()).isCloseTo(new Date(), TimeUnit.MINUTES.toMillis(1));
        assertThat(status(roster, ann).getWorkgroupJID().toString()).isEqualTo(workgroup.toString());
    }

    private static List<AgentStatus.ChatInfo> chats(AgentRoster roster, AgentClient agent) {
        AgentStatus status = status(roster, agent);
        return status == null ? List.of() : status.getCurrentChats();
    }

    private static AgentStatus status(AgentRoster roster, AgentClient agent) {
        return (AgentStatus) roster.getPresence(agent.connection().getUser())
            .getExtensionElement(AgentStatus.ELEMENT_NAME, AgentStatus.NAMESPACE);
    }
}
