package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.PlainClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** People whose clients know nothing of workgroups, on both sides of the desk, alone and among others whose clients do. */
@ExtendWith(SharedDesk.class)
class PlainClientsIT {

    private static PlainClient plain(RunningDesk desk, String name, EntityBareJid workgroup) throws Exception {
        return new PlainClient(desk.login(name), workgroup);
    }

    /** Answers the questions; ends in line. */
    private static PlainClient joins(PlainClient visitor, String question) throws Exception {
        visitor.says(question, "Your name?");
        visitor.says("skip", "e-mail");
        visitor.says("skip", question);
        visitor.says("skip", "you are in line");
        return visitor;
    }

    @Test
    void aWholeRoundNeedsNothingButMessagesAndRooms(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        PlainClient ann = plain(desk, "ann", workgroup);
        PlainClient vic = joins(plain(desk, "vic", workgroup), "my printer is on fire");
        vic.hears("You are next");
        vic.says("it is a big one", "kept for the agent");

        ann.says("on", "You are on duty");
        assertThat(ann.hears("accept")).contains("vic").contains("my printer is on fire").contains("20 seconds");
        ann.says("accept", "is yours");
        Room agentsRoom = ann.enterWhenInvited();
        vic.hears("An agent is ready");
        assertThat(agentsRoom.messages().next(message -> message.getBody().contains("it is a big one")).getBody()).contains("vic");
        vic.says("where is the room?", "kept for the agent");
        assertThat(agentsRoom.messages().next(message -> message.getBody().contains("where is the room?")).getBody()).contains("vic");
        Room visitorsRoom = vic.enterWhenInvited();

        agentsRoom.say("Hello");
        visitorsRoom.nextFrom("ann");
        visitorsRoom.say("Help!");
        agentsRoom.nextFrom("vic");
        vic.says("are you there?", "in the room");
        visitorsRoom.leave();
        agentsRoom.left().next("vic"::equals);
        agentsRoom.leave();

        assertThat(Eventually.rows(desk.server(), 1, "SELECT state FROM wgRequest WHERE request = ? AND state = 'ENDED'", agentsRoom.id()))
            .hasSize(1);
        assertThat(Transcript.of(desk.server(), agentsRoom.id())).containsExactly("vic: it is a big one", "vic: where is the room?", "ann: Hello", "vic: Help!");
        assertThat(ann.odd().all()).isEmpty();
        assertThat(vic.odd().all()).isEmpty();
    }

    @Test
    void whatAPlainAgentRejectsGoesToOneWhoseClientKnowsWorkgroupsAndNobodyIsToldTwice(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        PlainClient ann = plain(desk, "ann", workgroup);
        AgentClient bob = desk.agent("bob", workgroup);
        PlainClient bobInWords = new PlainClient(bob.connection(), workgroup);
        ann.says("on 1", "for 1 chats");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        ann.hears("accept");
        bob.goOnDuty(1);

        ann.says("reject", "next agent");
        Offer offer = bob.offers().next();
        Room room = bob.accept(offer);

        assertThat(vic.enterWhenInvited().address().toString()).isEqualTo(room.address().toString());
        assertThat(bobInWords.words().all()).isEmpty();
        assertThat(ann.odd().all()).isEmpty();
    }

    @Test
    void aChatIsHandedOverByAWord(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        PlainClient ann = plain(desk, "ann", workgroup);
        PlainClient bob = plain(desk, "bob", workgroup);
        ann.says("on", "You are on duty");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        ann.hears("accept");
        ann.says("accept", "is yours");
        Room annsRoom = ann.enterWhenInvited();
        vic.enterWhenInvited();
        ann.says("transfer bob", "Asked");
        ann.hears("Nobody could be asked");

        bob.says("上班", "You are on duty");
        ann.says("transfer bob he knows more", "Asked");
        assertThat(bob.hears("hand over")).contains("he knows more");
        bob.says("接受", "is yours");
        bob.enterWhenInvited();

        annsRoom.left().next("ann"::equals);
        assertThat(ann.says("status", "Waiting visitors")).doesNotContain("In chat");
        assertThat(bob.says("status", "Waiting visitors")).contains("In chat");
    }

    @Test
    void dutyEndsWithTheSession(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        PlainClient ann = plain(desk, "ann", workgroup);
        AgentClient bob = desk.agent("bob", workgroup);
        ann.says("on", "You are on duty");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        ann.hears("accept");
        bob.goOnDuty(1);

        ann.connection().sendStanza(ann.connection().getStanzaFactory().buildPresenceStanza().ofType(Presence.Type.unavailable).build());

        bob.offers().next().accept();
        vic.enterWhenInvited();
        assertThat(ann.words().unread()).as("she went herself").isEmpty();
    }

    @Test
    void aVisitorLeavesTheLineByAWordAndIsToldOfAClosedDesk(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        PlainClient ann = plain(desk, "ann", workgroup);
        ann.says("on", "You are on duty");
        PlainClient vic = joins(plain(desk, "vic", workgroup), "hello");
        ann.hears("accept");

        vic.says("cancel", "You have left the line");
        ann.hears("has left");
        desk.admin().say(workgroup, "offline.offlineText", "Back on Monday.");
        desk.change(workgroup, Map.of("open", false));

        assertThat(vic.says("hello", "closed")).contains("Back on Monday.");
    }

    @Test
    void aVisitorWhoWasInvitedMayStillGo(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        PlainClient ann = plain(desk, "ann", workgroup);
        ann.says("on", "You are on duty");
        PlainClient vic = joins(plain(desk, "vic", workgroup), "hello");
        ann.hears("accept");
        ann.says("accept", "is yours");
        Room agentsRoom = ann.enterWhenInvited();
        vic.hears("An agent is ready");

        vic.says("cancel", "You have left the line");

        Eventually.rows(desk.server(), 1, "SELECT request FROM wgRequest WHERE request = ? AND state = 'ENDED'", agentsRoom.id());
        vic.says("cancel", "nothing to cancel");
    }

    @Test
    void aPlainAgentIsStillOneAfterThePluginWasReloaded(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("offer-timeout", "600"));
        PlainClient ann = plain(desk, "ann", workgroup);
        PlainClient vic = plain(desk, "vic", workgroup);
        ann.says("on", "You are on duty");
        joins(vic, "hello");
        ann.hears("accept");
        desk.server().unloadPlugin();
        desk.server().loadPlugin();

        assertThat(ann.says("status", "Waiting visitors")).contains("You are on duty").contains("Offered");
        vic.says("cancel", "You have left the line");
        ann.hears("has left");
    }
}
