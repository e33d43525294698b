package org.igniterealtime.openfire.plugins.workgroups.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Five visitors and two agents, from the first join to the transcripts. Every step is awaited: if one does not happen, it fails. */
final class Conversation {

    private final RunningDesk desk;
    private final List<String> sessions = new ArrayList<>();

    Conversation(RunningDesk desk) {
        this.desk = desk;
    }

    void play() throws Exception {
        EntityBareJid workgroup = desk.admin().create("demo", List.of("sales", "support"), "ann", "bob");
        Narrator.say("Workgroup %s has queues sales and support; ann and bob serve both, one chat at a time.", workgroup);
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
        Narrator.say("ann and bob are on duty.");

        VisitorClient vera = join("vera", workgroup, "sales", "Do you have it in blue?");
        Offer veras = offered(ann);
        VisitorClient wang = join("wang", workgroup, "support", "我的打印机着火了");
        Offer wangs = offered(bob);
        VisitorClient xenia = join("xenia", workgroup, "support", "Is anybody there?");
        VisitorClient yusuf = join("yusuf", workgroup, "sales", "What does it cost?");
        VisitorClient zoe = join("zoe", workgroup, "support", "It beeps.");

        veras.reject();
        Narrator.say("ann rejects vera: she goes to the next in turn.");
        Offer xenias = offered(ann);
        Room bobWithWang = talk(bob, wangs, wang, "打开窗户，我马上来。");
        hangUp(bob, bobWithWang);
        Offer verasAgain = offered(bob);
        expect(verasAgain.getSessionID().equals(veras.getSessionID()), "vera goes to bob under the same session");
        Room bobWithVera = talk(bob, verasAgain, vera, "In blue, and in red.");
        Room annWithXenia = talk(ann, xenias, xenia, "Two of us, even.");
        hangUp(ann, annWithXenia);
        Room annWithYusuf = talk(ann, offered(ann), yusuf, "Nothing: it is open source.");
        hangUp(bob, bobWithVera);
        Room bobWithZoe = talk(bob, offered(bob), zoe, "Then it is happy.");
        hangUp(ann, annWithYusuf);
        hangUp(bob, bobWithZoe);

        readTranscripts();
        Narrator.say("All five were served, each by one agent, and every word was kept.");
    }

    private VisitorClient join(String name, EntityBareJid workgroup, String queue, String question) throws Exception {
        VisitorClient visitor = desk.visitor(name, workgroup).joinQueue(queue, question);
        Narrator.say("%s joins %s (\"%s\"): place %d in line", name, queue, question, visitor.positions().next() + 1);
        return visitor;
    }

    private Offer offered(AgentClient agent) throws Exception {
        Offer offer = agent.offers().next();
        Narrator.say("%s is offered %s", agent.name(), offer.getMetaData().get("username").get(0));
        return offer;
    }

    private Room talk(AgentClient agent, Offer offer, VisitorClient visitor, String reply) throws Exception {
        Room agents = agent.accept(offer);
        Room visitors = visitor.enterWhenInvited();
        expect(agents.address().equals(visitors.address()), "both are in one room");
        sessions.add(agents.id());
        Narrator.say("%s accepts: room %s", agent.name(), agents.address());
        String question = offer.getMetaData().get("question").get(0);
        visitors.say(question);
        expect(agents.nextFrom(visitor.name()).equals(question), "the question arrives");
        Narrator.say("  %s: %s", visitor.name(), question);
        agents.say(reply);
        expect(visitors.nextFrom(agent.name()).equals(reply), "the reply arrives");
        Narrator.say("  %s: %s", agent.name(), reply);
        visitors.leave();
        return agents;
    }

    private static void hangUp(AgentClient agent, Room room) throws Exception {
        room.leave();
        Narrator.say("%s leaves the room: free for the next", agent.name());
    }

    private void readTranscripts() throws Exception {
        for (String session : sessions) {
            List<Map<String, Object>> rows = desk.server().query(
                "SELECT nickname, body FROM wgMessage WHERE request = ? ORDER BY seqNo", session);
            Narrator.say("Transcript of %s in the database:", session);
            rows.forEach(row -> Narrator.say("  %s: %s", row.get("nickname"), row.get("body")));
            expect(rows.size() == 2, "two messages of each chat are kept");
        }
        expect(sessions.size() == 5, "five chats took place");
    }

    private static void expect(boolean happened, String what) {
        if (!happened) {
            throw new AssertionError("did not happen: " + what);
        }
    }
}
