package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.PlainClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Agents work by ad-hoc commands, filled in at clients that know nothing of workgroups. */
@ExtendWith(SharedDesk.class)
class AgentCommandsIT {

    private static PlainClient plain(RunningDesk desk, String name, EntityBareJid workgroup) throws Exception {
        return new PlainClient(desk.login(name), workgroup);
    }

    @Test
    void aDayOfWorkByCommands(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        PlainClient ann = plain(desk, "ann", workgroup);
        PlainClient bob = plain(desk, "bob", workgroup);

        assertThat(ann.runs("go-on-duty", Map.of("show", "online", "max-chats", "2"))).startsWith("You are on duty");
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        assertThat(ann.hears("accept")).contains("vic");
        assertThat(ann.runs("answer-offer", Map.of("offer", "1", "answer", "accept"))).contains("is yours");
        Room annsRoom = ann.enterWhenInvited();
        vic.enterWhenInvited();

        bob.runs("go-on-duty", Map.of());
        assertThat(ann.runs("transfer-chat", Map.of("chat", "1", "whom", "bob", "reason", "he knows more"))).startsWith("Asked");
        bob.hears("hand over");
        bob.runs("answer-offer", Map.of("offer", "1"));
        bob.enterWhenInvited();
        annsRoom.left().next("ann"::equals);

        assertThat(bob.runs("status", Map.of())).contains("In chat, 1: vic");
        assertThat(ann.runs("go-off-duty", Map.of())).isEqualTo("You are off duty.");
        assertThat(ann.runs("status", Map.of())).contains("You are off duty");
        assertThat(ann.odd().all()).isEmpty();
    }

    @Test
    void theCommandsAreShownToAgentsAlone(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");

        assertThat(plain(desk, "ann", workgroup).commands()).containsOnlyKeys("Go on duty", "Go off duty", "Answer an offer", "Transfer a chat",
            "Invite somebody into a chat", "Show how things stand", "Why?");
        assertThat(plain(desk, "vic", workgroup).commands()).isEmpty();
    }
}
