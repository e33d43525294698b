package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jivesoftware.smackx.workgroup.agent.Offer;
import org.junit.jupiter.api.Test;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** There is no service for rooms where the desk looks for one. */
class RoomFailureIT {

    @Test
    void theVisitorGoesBackToTheOldPlaceAndTheReasonIsInTheLogOnce() throws Exception {
        try (RunningDesk desk = RunningDesk.start(OpenfireServer.builder().property("workgroups.muc.subdomain", "nowhere")
                .property("workgroups.room.timeout", "500"))) {
            EntityBareJid workgroup = desk.workgroup("ann", "bob");
            AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
            VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
            Offer first = ann.offers().next();
            desk.visitor("wil", workgroup).join("I came later");
            AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);
            bob.offers().next().reject();

            first.accept();

            assertThat(ann.revokes().next().getReason()).isEqualTo("room");
            Offer again = ann.offers().next();
            assertThat(again.getSessionID()).as("before the one who came later").isEqualTo(first.getSessionID());
            assertThat(vic.invitations().all()).isEmpty();
            List<String> complaints = desk.server().logErrors().stream().filter(entry -> entry.contains("plugins.workgroups")).toList();
            assertThat(complaints).singleElement().asString().contains("the room of session " + first.getSessionID());
        }
    }
}
