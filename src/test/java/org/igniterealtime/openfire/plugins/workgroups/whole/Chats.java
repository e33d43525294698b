package org.igniterealtime.openfire.plugins.workgroups.whole;

import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Chats and requests, as they are saved. */
final class Chats {

    private Chats() {
    }

    /** The next visitor for this agent comes, is served and goes; returns when that is saved. */
    static void served(RunningDesk desk, EntityBareJid workgroup, String visitor, AgentClient agent) throws Exception {
        VisitorClient client = desk.visitor(visitor, workgroup).join("hello");
        Room agents = agent.acceptAndEnter();
        Room visitors = client.enterWhenInvited();
        visitors.say("Thank you");
        agents.nextFrom(visitor);
        visitors.leave();
        agents.left().next(visitor::equals);
        agents.leave();
        Eventually.rows(desk.server(), 1, "SELECT request FROM wgRequest WHERE request = ? AND state = 'ENDED'", agents.id());
    }

    /** The id of what this visitor has asked for and still waits or chats for. */
    static String requestOf(RunningDesk desk, VisitorClient visitor) throws Exception {
        return desk.server().query("SELECT request FROM wgRequest WHERE active = 1 AND visitor = ?", visitor.connection().getUser().toString())
            .get(0).get("request").toString();
    }
}
