package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jivesoftware.smackx.workgroup.packet.RoomTransfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jxmpp.jid.EntityBareJid;
import org.igniterealtime.openfire.plugins.workgroups.client.AgentClient;
import org.igniterealtime.openfire.plugins.workgroups.client.Room;
import org.igniterealtime.openfire.plugins.workgroups.client.RunningDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.SharedDesk;
import org.igniterealtime.openfire.plugins.workgroups.client.VisitorClient;

/** What a supervisor may, and others may not. */
@ExtendWith(SharedDesk.class)
class SupervisorIT {

    @Test
    void aSupervisorIsLetIntoARunningChatAndHearsIt(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("supervisors", List.of("sue")));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Room anns = ann.acceptAndEnter();
        vic.enterWhenInvited();
        AgentClient sue = desk.agent("sue", workgroup);

        assertThat(sue.session().hasMonitorPrivileges(sue.connection())).isTrue();
        assertThat(ann.session().hasMonitorPrivileges(ann.connection())).isFalse();
        assertThat(Refused.by(() -> ann.session().makeRoomOwner(ann.connection(), anns.id()))).isEqualTo("forbidden");
        sue.session().makeRoomOwner(sue.connection(), anns.id());
        Room sues = sue.enter(anns.address());
        anns.say("Do you hear me?");

        assertThat(sues.nextFrom("ann")).isEqualTo("Do you hear me?");
    }

    @Test
    void aSupervisorWhoOwnsTheRoomIsOutOnceHeHasGivenTheChatAway(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann", "bob");
        desk.change(workgroup, Map.of("supervisors", List.of("ann")));
        AgentClient ann = desk.agent("ann", workgroup).goOnDuty(1);
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        Room anns = ann.acceptAndEnter();
        Room vics = vic.enterWhenInvited();
        ann.session().makeRoomOwner(ann.connection(), anns.id());
        AgentClient bob = desk.agent("bob", workgroup).goOnDuty(1);

        ann.session().sendRoomTransfer(RoomTransfer.Type.user, bob.connection().getUser().asEntityBareJidString(), anns.id(), "");
        Room bobs = bob.acceptAndEnter();

        vics.left().next("ann"::equals);
        bobs.say("now it is me");
        assertThat(vics.nextFrom("bob")).isEqualTo("now it is me");
        assertThat(ann.invitations().all()).hasSize(1);
    }

    @Test
    void aSupervisorTakesAVisitorOutOfLine(RunningDesk desk) throws Exception {
        EntityBareJid workgroup = desk.workgroup("ann");
        desk.change(workgroup, Map.of("supervisors", List.of("sue")));
        VisitorClient vic = desk.visitor("vic", workgroup).join("hello");
        AgentClient sue = desk.agent("sue", workgroup);

        sue.session().dequeueUser(vic.connection().getUser());

        assertThat(vic.departures().next()).isNotNull();
    }
}
