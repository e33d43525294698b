package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smack.packet.PresenceBuilder;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smack.packet.StandardExtensionElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.jxmpp.jid.EntityFullJid;
import org.jxmpp.jid.impl.JidCreate;
import org.jxmpp.jid.parts.Resourcepart;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Somebody in a room says himself what only the room may say: who he is. Openfire before 5.1 lets some of it through. */
@ExtendWith(SharedDesk.class)
class ImpostorIT {

    private static final String MUC_USER = "http://jabber.org/protocol/muc#user";

    /** What the room would say of another occupant, who goes on under another name. */
    private static StandardExtensionElement told(EntityFullJid other) {
        return StandardExtensionElement.builder("x", MUC_USER)
            .addElement(StandardExtensionElement.builder("item", MUC_USER).addAttribute("jid", other.toString()).addAttribute("nick", "boss")
                .addAttribute("affiliation", "owner").addAttribute("role", "moderator").build())
            .addElement(StandardExtensionElement.builder("status", MUC_USER).addAttribute("code", "303").build()).build();
    }

    private static PresenceBuilder claiming(XMPPConnection connection, EntityFullJid occupant, EntityFullJid other) {
        return connection.getStanzaFactory().buildPresenceStanza().to(occupant).addExtension(told(other)).addExtension(told(other));
    }

    @Test
    void aVisitorWhoClaimsToBeTheAgentIsTheVisitor(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Room agents = ann.acceptAndEnter();
        EntityBareJid room = vic.invitations().next().getGroupChatName().asEntityBareJidIfPossible();
        EntityFullJid occupant = JidCreate.entityFullFrom(room, Resourcepart.from("vic"));

        vic.connection().sendStanza(claiming(vic.connection(), occupant, ann.connection().getUser())
            .addExtension(StandardExtensionElement.builder("x", "http://jabber.org/protocol/muc").build()).build());
        agents.entered().next("vic"::equals);
        vic.connection().sendStanza(vic.connection().getStanzaFactory().buildMessageStanza().to(room).ofType(Message.Type.groupchat)
            .setBody("I owe you nothing").build());
        agents.nextFrom("vic");
        vic.connection().sendStanza(claiming(vic.connection(), occupant, ann.connection().getUser()).ofType(Presence.Type.unavailable).build());
        agents.left().next("vic"::equals);
        agents.leave();

        assertThat(Eventually.rows(desk.server(), 1, "SELECT outcome FROM wgRequest WHERE request = ? AND state = 'ENDED'", agents.id()))
            .extracting(row -> row.get("outcome")).containsExactly("SERVED");
        assertThat(Transcript.stays(desk.server(), agents.id())).containsExactlyInAnyOrder("ann AGENT", "vic VISITOR");
        assertThat(desk.server().query("SELECT sender FROM wgMessage WHERE request = ?", agents.id())).extracting(row -> row.get("sender"))
            .containsExactly(vic.connection().getUser().toString());
    }
}
