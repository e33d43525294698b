package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smack.XMPPException;
import org.jivesoftware.smack.packet.StanzaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.PlainClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** Whoever may ask why gets an answer, at a real server. */
@ExtendWith(SharedDesk.class)
class WhyIT {

    private static PlainClient plain(RunningDesk desk, String name, EntityBareJid workgroup) throws Exception {
        return new PlainClient(desk.login(name), workgroup);
    }

    @Test
    void anAgentAsksWhyNobodyIsOfferedToHim(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        PlainClient ann = plain(desk, "ann", workgroup);

        assertThat(ann.asks("why", Map.of())).containsExactly("No new offer for you now: off duty.");
        ann.says("on 2", "on duty");
        assertThat(ann.says("why", "No new offer")).isEqualTo("No new offer for you now: nobody waits; 0 of 2 chats taken.");
        assertThat(ann.says("为什么", "No new offer")).contains("nobody waits");
    }

    @Test
    void aSupervisorAsksAboutWhoeverWaitsAndAboutThePast(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        PlainClient sue = plain(desk, "sue", workgroup);
        desk.change(workgroup, Map.of("supervisors", List.of("sue")));
        PlainClient ann = plain(desk, "ann", workgroup);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        String session = sue.choices("why", "visitor").get(0);

        assertThat(sue.asks("why", Map.of("visitor", session))).first().asString()
            .startsWith("Visitor 1 waits in queue help since").contains("no agent can be offered the visitor now", "off duty: ann, bob",
                "no rule chose the queue", "sent away at");
        assertThat(sue.asks("why", Map.of("agent", "bob@" + desk.server().domain())))
            .containsExactly("No new offer for bob now: off duty.");

        ann.says("on", "on duty");
        ann.hears("accept");
        ann.says("accept", "is yours");
        Room annsRoom = ann.enterWhenInvited();
        Room vicsRoom = vic.enterWhenInvited();
        annsRoom.entered().next("vic"::equals);
        vicsRoom.leave();
        annsRoom.leave();
        Eventually.rows(desk.server(), 1, "SELECT seqNo FROM wgLog WHERE request = ? AND kind = 'Ended'", session);

        assertThat(sue.asks("why", Map.of("session", session))).hasSizeGreaterThanOrEqualTo(5)
            .anySatisfy(line -> assertThat(line).contains("visitor 1 came into queue help"))
            .anySatisfy(line -> assertThat(line).contains("offered to ann: could have been asked, in this order: ann; off duty: bob."))
            .anySatisfy(line -> assertThat(line).contains("ann accepted"))
            .last().asString().contains("the chat was over");
        assertThat(sue.runs("why", Map.of("session", "nosuchsession"))).contains("no such chat session");
    }

    @Test
    void aStrangerIsForbiddenToAskAndAnAgentToAskAboutOthers(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.workgroup("eve");

        assertThatThrownBy(() -> plain(desk, "mallory", workgroup).asks("why", Map.of())).isInstanceOfSatisfying(
            XMPPException.XMPPErrorException.class,
            refused -> assertThat(refused.getStanzaError().getCondition()).isEqualTo(StanzaError.Condition.not_authorized));
        assertThatThrownBy(() -> plain(desk, "eve", workgroup).asks("why", Map.of())).isInstanceOfSatisfying(
            XMPPException.XMPPErrorException.class,
            refused -> assertThat(refused.getStanzaError().getCondition()).isEqualTo(StanzaError.Condition.forbidden));
        assertThat(plain(desk, "mallory", workgroup).commands()).isEmpty();
    }
}
