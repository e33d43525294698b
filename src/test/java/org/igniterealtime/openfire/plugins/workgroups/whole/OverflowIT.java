package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jivesoftware.smackx.workgroup.WorkgroupInvitation;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.ServerComplaints;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Visitors who wait too long come to another workgroup and notice nothing, with unmodified Smack clients on a real server. */
@ExtendWith(SharedDesk.class)
class OverflowIT {

    private static void overflows(RunningDesk desk, EntityBareJid from, EntityBareJid to) throws Exception {
        desk.admin().serve(from, "help", Map.of("overflow", "after 1 s -> workgroup " + to.getLocalpart()));
    }

    private static void assertIsWith(RunningDesk desk, EntityBareJid workgroup, String visitor, String state) throws Exception {
        assertThat(Eventually.rows(desk.server(), 1, "SELECT request FROM wgRequest WHERE workgroup = ? AND person LIKE ? AND state = ?",
            workgroup.getLocalpart().toString(), visitor + "@%", state)).hasSize(1);
    }

    @Test
    void theOtherWorkgroupsAgentTalksToTheVisitorOfThisOne(RunningDesk desk) throws Exception {
        EntityBareJid sales = desk.workgroup("ann");
        EntityBareJid support = desk.workgroup("dan");
        overflows(desk, sales, support);
        AgentClient dan = desk.agent("dan", support).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", sales).join("hello");

        Offer offer = dan.offers().next();
        assertThat(offer.getUserJID().toString()).isEqualTo(vic.connection().getUser().toString());
        assertThat(offer.getWorkgroupName().toString()).isEqualTo(support.toString());
        assertThat(offer.getMetaData()).containsKey("question");
        Room dans = dan.acceptElsewhere(offer);
        WorkgroupInvitation invitation = vic.invitations().next();
        assertThat(invitation.getWorkgroupName().toString()).isEqualTo(sales.toString());
        Room vics = vic.enter(invitation);
        dans.say("support here");
        assertThat(vics.nextFrom("dan")).isEqualTo("support here");
        vics.say("and I asked sales");
        assertThat(dans.nextFrom("vic")).isEqualTo("and I asked sales");
        Eventually.rows(desk.server(), 2, "SELECT body FROM wgMessage WHERE request = ?", dans.id());
        vics.leave();
        dans.leave();

        assertIsWith(desk, support, "vic", "ENDED");
        assertIsWith(desk, sales, "vic", "MOVED");
        assertThat(Transcript.of(desk.server(), dans.id())).containsExactly("dan: support here", "vic: and I asked sales");
        vic.join("hello again");
    }

    @Test
    void whereverTheVisitorIsHeLeavesTheLineThatHeJoined(RunningDesk desk) throws Exception {
        EntityBareJid sales = desk.workgroup("ann");
        EntityBareJid support = desk.workgroup("dan");
        overflows(desk, sales, support);
        AgentClient dan = desk.agent("dan", support).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", sales).join("hello");
        Offer offer = dan.offers().next();

        vic.depart();

        assertThat(vic.departures().next()).isEqualTo("departed");
        assertThat(dan.revokes().next().getSessionID()).isEqualTo(offer.getSessionID());
        assertIsWith(desk, support, "vic", "LEFT");
        assertIsWith(desk, sales, "vic", "MOVED");
        vic.join("hello again");
    }

    @Test
    void aReloadInTheMiddleChangesNothing() throws Exception {
        try (RunningDesk desk = RunningDesk.start()) {
            EntityBareJid sales = desk.workgroup("ann");
            EntityBareJid support = desk.workgroup("dan");
            desk.change(support, Map.of("offer-timeout", "120"));
            overflows(desk, sales, support);
            AgentClient dan = desk.agent("dan", support).goOnDuty(1);
            VisitorClient vic = desk.visitor("vic", sales).join("hello");
            Offer offer = dan.offers().next();

            desk.server().unloadPlugin();
            desk.server().loadPlugin();
            Room dans = dan.acceptElsewhere(offer);
            Room vics = vic.enterWhenInvited();
            desk.server().unloadPlugin();
            desk.server().loadPlugin();

            dans.say("here I am");
            assertThat(vics.nextFrom("dan")).isEqualTo("here I am");
            Eventually.rows(desk.server(), 1, "SELECT body FROM wgMessage WHERE request = ?", dans.id());
            vics.leave();
            dans.leave();
            assertIsWith(desk, support, "vic", "ENDED");
            assertIsWith(desk, sales, "vic", "MOVED");
            ServerComplaints.assertNone(desk.server());
        }
    }
}
